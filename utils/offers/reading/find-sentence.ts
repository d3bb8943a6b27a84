/** The sentence of a block that holds the place `at`: from the last end of a sentence before it to the next after it. */
export function findSentence(text: string, at: number): string {
  let start = 0;
  let end = text.length;
  for (const { index } of text.matchAll(/[.!?]\s+(?=[\p{Lu}\d"“„«¿¡])/gu)) {
    if (index < at) start = index + 1;
    else {
      end = index + 1;
      break;
    }
  }
  return text.slice(start, end).trim();
}
