import type { Span } from '../../text/span';

/** Further behind a title no source is read. */
const FARTHEST = 220;
const LONGEST_AHEAD = 120;
/** Room for a colon, a space and a mark. */
const NEAREST = 3;
const CLOSING = /^["'”’“»›«\s]*/;
const YEAR_IN_BRACKETS = /^\((?:1[5-9]|20)\d\d\)/;
const PARTED = /^(?:[.,;]|[–—-](?=\s))/;
const OPENS_NOTE = /^[\^↑]/;
const DATE = /^\(?(?:1[5-9]|20)\d\d(?:-\d\d){0,2}\)?[.,;:)]*$/;
const ENDS_IN_SIGN = /[.,;)]$/;
const HOLDS_DIGIT = /\d/;
const LOW_AND_LONG = /^\p{Ll}[\p{L}'’-]{3}/u;
const ADDRESS = /^[^.]{1,60}\.\p{L}/u;

export interface InText {
  readonly text: string;
  /** The paragraph that the words in marks stand in. */
  readonly around: Span;
}

/**
 * Whether words in marks are what something is called, by what stands about them: a year in brackets behind a film, in a
 * bibliography nothing but names ahead and behind it where and when it was published. `words` without their marks.
 */
export function isCitedTitle(words: Span, { text, around }: InText): boolean {
  const behind = text.slice(words.end, Math.min(around.end, words.end + FARTHEST));
  const rest = behind.slice(CLOSING.exec(behind)?.[0].length ?? 0);
  const last = text.charAt(words.end - 1);
  if (last === '.' || last === ',') return false;
  if (YEAR_IN_BRACKETS.test(rest)) return true;
  if (!PARTED.test(rest)) return false;
  const ahead = text.slice(around.start, Math.min(words.start, around.start + LONGEST_AHEAD));
  if (OPENS_NOTE.test(ahead)) return !isIntroduced(text.slice(words.start - NEAREST, words.start));
  return around.start + LONGEST_AHEAD > words.start && isNamesOnly(ahead) && namesSource(rest.slice(1));
}

/** Lennon: “…”, in a note as anywhere; `before` are the few characters ahead. */
function isIntroduced(before: string): boolean {
  return before.includes(':');
}

function isNamesOnly(ahead: string): boolean {
  return ahead.split(/\s+/).every((word) => !isPlain(word));
}

/** Names, then a date that ends its clause: "Harbour Post, 12 May 2019." */
function namesSource(rest: string): boolean {
  const words = rest.split(/\s+/).filter((word) => word !== '');
  for (const [at, word] of words.entries()) {
    if (DATE.test(word) && (ENDS_IN_SIGN.test(word) || at === words.length - 1)) return at > 0;
    const isMonth = words.slice(Math.max(0, at - 2), at + 3).some((near) => HOLDS_DIGIT.test(near));
    if (isPlain(word) && !isMonth) return false;
  }
  return false;
}

/** No name, address or number, and longer than "of" and "der". */
function isPlain(word: string): boolean {
  return LOW_AND_LONG.test(word) && !ADDRESS.test(word);
}
