/** Stands for every character in quotation marks while a sentence is read. */
export const MASK = '\uE000';

export function isKanji(code: number): boolean {
  return (code >= 0x3400 && code <= 0x9fff) || code === 0x3005 || code === 0x3007;
}

export function isKatakana(code: number): boolean {
  return (code >= 0x30a1 && code <= 0x30fa) || code === 0x30fc;
}

export function isHiragana(code: number): boolean {
  return code >= 0x3041 && code <= 0x3096;
}

/** Letters and digits written beside kanji, of either width. */
export function isAlphanumeric(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0xc0 && code <= 0x24f) ||
    (code >= 0xff10 && code <= 0xff19) ||
    (code >= 0xff21 && code <= 0xff3a) ||
    (code >= 0xff41 && code <= 0xff5a)
  );
}

/** What nouns and names are written with; hiragana belongs to them only in places a caller knows. */
export function isNounCharacter(code: number): boolean {
  return isKanji(code) || isKatakana(code) || isAlphanumeric(code) || isNameJoint(code);
}

/** ・ ＝ & - between the parts of a name. */
function isNameJoint(code: number): boolean {
  return code === 0x30fb || code === 0xff1d || code === 0x26 || code === 0xff06 || code === 0x2d;
}

export function isAllKanji(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  for (let at = start; at < end; at += 1) if (!isKanji(text.charCodeAt(at))) return false;
  return true;
}
