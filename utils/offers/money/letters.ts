/** A letter of a script that puts spaces between words. */
export function isSpacedLetter(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
    (code >= 0x300 && code <= 0x1fff)
  );
}

/** A character of a script written without spaces: Chinese, Japanese; each is a token of its own. */
export function isUnspacedLetter(code: number): boolean {
  return (code >= 0x3005 && code <= 0x30ff && code !== 0x30fb) || (code >= 0x3400 && code <= 0x9fff);
}
