/**
 * Letters and digits alone, without case, accents, width or ligatures: coarser than any browser compares when it looks for
 * a text fragment, so that what stands once here stands once for all of them. `foldText(a + b) = foldText(a) + foldText(b)`.
 */
export function foldText(text: string): string {
  return text.normalize('NFKD').toLowerCase().replace(UNHEARD, '').replace(SPECIAL, foldLetter);
}

const UNHEARD = /[^\p{L}\p{N}]+/gu;
const SPECIAL = /[ßæœøłđðþıςァ-ヶ]/g;

const LETTERS: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ı', 'i'],
  ['ς', 'σ'],
]);

const KATAKANA_TO_HIRAGANA = 0x60;

function foldLetter(letter: string): string {
  return LETTERS.get(letter) ?? String.fromCharCode(letter.charCodeAt(0) - KATAKANA_TO_HIRAGANA);
}
