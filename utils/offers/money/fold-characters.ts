/**
 * The text with full-width forms, every kind of space but the line feed, apostrophe, dash and digit brought to their ASCII one.
 * Each character becomes exactly one, so that places in the result are places in the text.
 */
export function foldCharacters(text: string): string {
  return text.replace(FOLDABLE, (char, at: number) =>
    char === '·' ? foldPoint(text, at) : (foldCode(char.charCodeAt(0)) ?? char),
  );
}

/** Every character that `foldCode` changes, and the raised point. */
const FOLDABLE =
  /[\t\v\f\r`\u00a0\u00b4\u00b7\u02bc\u0660-\u0669\u066b\u066c\u06f0-\u06f9\u2000-\u200a\u2010-\u2015\u2018\u2019\u202f\u2032\u2044\u205f\u2212\u2215\u3000\ufeff\uff01-\uff5e\uffe0\uffe1\uffe5\uffe6]/g;

/** "£4·99"; between words the same dot only separates. */
function foldPoint(text: string, at: number): string {
  return /^\d·\d$/.test(text.slice(Math.max(0, at - 1), at + 2)) ? '.' : '·';
}

function foldCode(code: number): string | null {
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (code >= 0x660 && code <= 0x669) return String.fromCharCode(code - 0x660 + 0x30);
  if (code >= 0x6f0 && code <= 0x6f9) return String.fromCharCode(code - 0x6f0 + 0x30);
  if (code >= 0x2000 && code <= 0x200a) return ' ';
  if (code >= 0x2010 && code <= 0x2015) return '-';
  return FOLDED.get(code) ?? null;
}

const FOLDED: ReadonlyMap<number, string> = new Map([
  ...[0x09, 0x0b, 0x0c, 0x0d, 0xa0, 0x202f, 0x205f, 0x3000, 0xfeff].map((code): [number, string] => [
    code,
    ' ',
  ]),
  ...[0x2019, 0x2018, 0x2032, 0x02bc, 0x00b4, 0x0060, 0x066c].map((code): [number, string] => [code, "'"]),
  [0x2212, '-'],
  [0x066b, ','],
  [0xffe5, '¥'],
  [0xffe1, '£'],
  [0xffe0, '¢'],
  [0xffe6, '₩'],
  [0x2044, '/'],
  [0x2215, '/'],
]);
