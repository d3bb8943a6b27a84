/** Words between white space; in scripts written without it, two characters count as one word. */
export function countWords(text: string): number {
  let spaced = 0;
  let unspaced = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (isUnspacedScript(code)) {
      unspaced += 1;
      inWord = false;
    } else if (isWordCode(code)) {
      if (!inWord) spaced += 1;
      inWord = true;
    } else if (code <= 0x20 || code === 0xa0 || code === 0x3000) {
      inWord = false;
    }
  }
  return spaced + Math.ceil(unspaced / 2);
}

function isUnspacedScript(code: number): boolean {
  return (
    (code >= 0x3040 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0x0e00 && code <= 0x0e7f)
  );
}

function isWordCode(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0xc0 &&
      code <= 0x2fff &&
      code !== 0xd7 &&
      code !== 0xf7 &&
      !(code >= 0x2000 && code <= 0x2bff)) ||
    code >= 0xa000
  );
}
