/**
 * The text with full-width forms, every kind of space but the line feed, apostrophe, dash and digit brought to their ASCII one.
 * Each character becomes exactly one, so that places in the result are places in the text.
 */
export function foldCharacters(text: string): string {
  if (isPlain(text)) return text;
  const folded = new Array<string>(text.length);
  for (let i = 0; i < text.length; i += 1) {
    folded[i] = isRaisedPoint(text, i) ? '.' : (foldCode(text.charCodeAt(i)) ?? text.charAt(i));
  }
  return folded.join('');
}

function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code > 0x7e || (code < 0x20 && code !== 0x0a)) return false;
  }
  return true;
}

/** "£4·99"; between words the same dot only separates. */
function isRaisedPoint(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0xb7 && /^\d·\d$/.test(text.slice(at - 1, at + 2));
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
