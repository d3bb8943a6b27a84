const CONTROLS = /[\u202a-\u202e\u2066-\u2069]/;
const END_OF_EMBEDDING = '\u202c';
const START_OF_ISOLATE = '\u2068';
const END_OF_ISOLATE = '\u2069';

/**
 * The text with what it turns round and leaves open closed at its end, and what it closes without having opened it opened
 * at its start, so that it cannot turn round what stands beside it. Nearly every text has neither, and comes back as it is.
 * Source: Unicode Standard Annex #9, explicit directional embeddings, overrides and isolates.
 */
export function balanceBidi(text: string): string {
  if (!CONTROLS.test(text)) return text;
  let unopened = 0;
  const open: string[] = [];
  for (const sign of text) {
    if (sign === END_OF_ISOLATE) {
      const start = open.lastIndexOf(END_OF_ISOLATE);
      if (start < 0) unopened += 1;
      open.length = Math.max(start, 0);
    } else if (sign === END_OF_EMBEDDING) {
      if (open.at(-1) === END_OF_EMBEDDING) open.pop();
    } else if (CONTROLS.test(sign)) {
      open.push(sign < END_OF_ISOLATE && sign >= '\u2066' ? END_OF_ISOLATE : END_OF_EMBEDDING);
    }
  }
  return START_OF_ISOLATE.repeat(unopened) + text + open.reverse().join('');
}
