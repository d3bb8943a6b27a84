import type { SlotName } from '../lexicon/notices/notice-lexicon';

/** A stretch that stands for a value in a string of an interface: `{count}`, `%s`, `%1$s`, `{{name}}`, `:count`, or mark-up (`kind` null). */
export interface Placeholder {
  readonly end: number;
  /** 'any' where its name does not tell; null for mark-up, which stands for nothing. */
  readonly kind: SlotName | 'any' | null;
}

const MAX_LENGTH = 60;

/** The placeholder that begins at `start`, or null. Looks at most sixty characters ahead. */
export function readPlaceholder(text: string, start: number): Placeholder | null {
  switch (text[start]) {
    case '{':
      return readBraces(text, start);
    case '$':
      return text[start + 1] === '{' ? readBraces(text, start + 1) : readNumbered(text, start);
    case '%':
      return readPercent(text, start);
    case '<':
      return readTag(text, start);
    case ':':
      return readColon(text, start);
    default:
      return null;
  }
}

function readBraces(text: string, start: number): Placeholder | null {
  const double = text[start + 1] === '{';
  const end = findClose(text, start + 1, double ? '}}' : '}');
  if (end === null) return null;
  return { end, kind: kindOfName(text.slice(start, end)) };
}

/** `$1` stands for a value; `$15` is a price. */
function readNumbered(text: string, start: number): Placeholder | null {
  return /^\$\d(?![\d.,])/.test(text.slice(start, start + 3)) ? { end: start + 2, kind: 'any' } : null;
}

function readPercent(text: string, start: number): Placeholder | null {
  if (text[start + 1] === '{') return readBraces(text, start + 1);
  const match = /^%(?:\d\$)?[sdif@](?![a-z])|^%\([a-z_]{1,30}\)[sd]|^%\d(?!\d)/i.exec(
    text.slice(start, start + MAX_LENGTH),
  );
  if (match === null) return null;
  return { end: start + match[0].length, kind: /[di]$/.test(match[0]) ? 'count' : kindOfName(match[0]) };
}

function readTag(text: string, start: number): Placeholder | null {
  const next = text.charCodeAt(start + 1);
  const opens =
    next === 0x2f ||
    (next >= 0x30 && next <= 0x39) ||
    (next >= 0x41 && next <= 0x5a) ||
    (next >= 0x61 && next <= 0x7a);
  const end = opens ? findClose(text, start + 1, '>') : null;
  return end === null ? null : { end, kind: null };
}

function readColon(text: string, start: number): Placeholder | null {
  const before = text.charCodeAt(start - 1);
  if (start > 0 && before !== 0x20 && before !== 0x28 && before !== 0xa0) return null;
  const match = /^:[a-z][a-z_]{1,20}(?![a-z:])/i.exec(text.slice(start, start + MAX_LENGTH));
  return match === null ? null : { end: start + match[0].length, kind: kindOfName(match[0]) };
}

function findClose(text: string, from: number, close: string): number | null {
  const at = text.slice(from, from + MAX_LENGTH).indexOf(close);
  return at < 0 ? null : from + at + close.length;
}

const NAMES: readonly (readonly [SlotName, readonly string[]])[] = [
  ['count', ['count', 'num', 'total', 'number', 'minutes', 'plus', 'posts']],
  ['date', ['date', 'time', 'day']],
  ['name', ['user', 'name', 'author']],
  ['brand', ['provider', 'brand', 'service', 'platform', 'site']],
  ['title', ['title', 'tag', 'heading', 'query', 'category', 'reaction', 'label', 'message']],
];

function kindOfName(raw: string): SlotName | 'any' {
  const name = raw.replace(/[^a-z]/gi, '').toLowerCase();
  if (name === 'n' || name === 'd') return 'count';
  return NAMES.find(([, words]) => words.some((word) => name.includes(word)))?.[0] ?? 'any';
}
