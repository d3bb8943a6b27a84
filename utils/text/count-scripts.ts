/** The writing systems a text can be told by. 'latin' and 'cyrillic' need a look at the words as well. */
export type Script =
  | 'latin'
  | 'cyrillic'
  | 'greek'
  | 'hebrew'
  | 'arabic'
  | 'devanagari'
  | 'bengali'
  | 'tamil'
  | 'telugu'
  | 'thai'
  | 'georgian'
  | 'armenian'
  | 'hangul'
  | 'kana'
  | 'han';

/** First and last code unit; within the Basic Multilingual Plane, in order. */
type ScriptRange = readonly [first: number, last: number, script: Script];

const RANGES: readonly ScriptRange[] = [
  [0x0041, 0x005a, 'latin'],
  [0x0061, 0x007a, 'latin'],
  [0x00c0, 0x024f, 'latin'],
  [0x0370, 0x03ff, 'greek'],
  [0x0400, 0x052f, 'cyrillic'],
  [0x0531, 0x0587, 'armenian'],
  [0x05d0, 0x05ea, 'hebrew'],
  [0x0620, 0x06ff, 'arabic'],
  [0x0900, 0x097f, 'devanagari'],
  [0x0980, 0x09ff, 'bengali'],
  [0x0b80, 0x0bff, 'tamil'],
  [0x0c00, 0x0c7f, 'telugu'],
  [0x0e01, 0x0e5b, 'thai'],
  [0x10a0, 0x10ff, 'georgian'],
  [0x1100, 0x11ff, 'hangul'],
  [0x1e00, 0x1eff, 'latin'],
  [0x1f00, 0x1fff, 'greek'],
  [0x3041, 0x30ff, 'kana'],
  [0x3400, 0x9fff, 'han'],
  [0xac00, 0xd7a3, 'hangul'],
];

/** Letters of each script; marks, digits and punctuation are in none. */
export function countScripts(text: string): ReadonlyMap<Script, number> {
  const counts = new Map<Script, number>();
  let range: ScriptRange | null = null;
  let run = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (range === null || code < range[0] || code > range[1]) {
      const next = findRange(code);
      if (next === null) continue;
      if (range !== null) addTo(counts, range, run);
      range = next;
      run = 0;
    }
    run += 1;
  }
  if (range !== null) addTo(counts, range, run);
  return counts;
}

function addTo(counts: Map<Script, number>, [, , script]: ScriptRange, letters: number): void {
  counts.set(script, (counts.get(script) ?? 0) + letters);
}

function findRange(code: number): ScriptRange | null {
  for (const range of RANGES) {
    if (code < range[0]) return null;
    if (code <= range[1]) return range;
  }
  return null;
}
