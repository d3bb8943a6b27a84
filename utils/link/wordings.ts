import type { PlacedRange } from './place-range';
import type { RenderedText } from './rendered-text';
import type { TextDirective } from './text-directive';
import { readRun, readTerm, type TextRun } from './text-run';
import { endOfWordsAfter, isWordBoundary, startOfWordsBefore } from './words-around';

/** A text longer than this is named by its first and last words. */
const LONG = 160;
/** A text shorter than this may well come to stand on the page twice: it is named with what is around it. */
const SHORT = 24;

/** How many words around the text are named, before and behind: as few as will do. */
const CONTEXTS = [
  [0, 0],
  [4, 0],
  [0, 4],
  [4, 4],
  [10, 10],
  [24, 24],
] as const;
const WORD_SIGN = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/gu;

/** Its length, in letters of an alphabet: a sign of Chinese or Japanese says as much as about three. */
function weigh(text: string): number {
  return text.length + 2 * (text.match(WORD_SIGN)?.length ?? 0);
}

const SHORT_CONTEXTS = [[3, 3], ...CONTEXTS] as const;
/** How many words at either end. */
const ENDS = [6, 14] as const;

/** The ways to name a stretch of the page in a text fragment, best first; each matches there if nothing ahead of it does. */
export function* listWordings(text: RenderedText, place: PlacedRange): Generator<TextDirective> {
  const ahead = readRun(text, place.from);
  const behind = readRun(text, place.to);
  const opening = GLUED_BEFORE.exec(ahead.before)?.[0] ?? '';
  const closing = GLUED_BEHIND.exec(behind.after)?.[0] ?? '';
  const first = { ...ahead, before: cutEnd(ahead.before, opening), after: opening + ahead.after };
  const last = { ...behind, before: behind.before + closing, after: behind.after.slice(closing.length) };
  const whole = readTerm(text, place.from, place.to);
  const around = { text, first, last };
  const exact = whole === null ? null : { start: opening + whole + closing, end: '' };
  const contexts = whole !== null && weigh(whole) < SHORT ? SHORT_CONTEXTS : CONTEXTS;
  if (exact && exact.start.length <= LONG) yield* inContexts(around, exact, contexts);
  for (const count of ENDS) {
    const ends = readEnds(first, last, count);
    if (ends.start !== '' && ends.end !== '') yield* inContexts(around, ends, contexts);
  }
  if (exact && exact.start.length > LONG) yield* inContexts(around, exact, contexts);
}

/** A narrow no-break space belongs to the word beside it by Unicode's rules: the mark at its other side has to come along. */
const GLUED_BEFORE = /[^\p{L}\p{N} \u00A0]?\u202F$/u;
const GLUED_BEHIND = /^\u202F[^\p{L}\p{N} \u00A0]?/u;

function cutEnd(text: string, end: string): string {
  return text.slice(0, text.length - end.length);
}

interface Around {
  readonly text: RenderedText;
  readonly first: TextRun;
  readonly last: TextRun;
}

type Terms = Pick<TextDirective, 'start' | 'end'>;

function readEnds(first: TextRun, last: TextRun, count: number): Terms {
  return {
    start: first.after.slice(0, endOfWordsAfter(first.after, 0, count)),
    end: last.before.slice(startOfWordsBefore(last.before, last.before.length, count)),
  };
}

function* inContexts(
  around: Around,
  terms: Terms,
  contexts: readonly (readonly [before: number, behind: number])[],
): Generator<TextDirective> {
  const startsWord = isWordBoundary(around.first.before + around.first.after, around.first.before.length);
  const endsWord = isWordBoundary(around.last.before + around.last.after, around.last.before.length);
  for (const [before, behind] of contexts) {
    if ((before === 0 && !startsWord) || (behind === 0 && !endsWord)) continue;
    const ahead = before === 0 ? NOTHING : readAhead(around, before);
    const following = behind === 0 ? NOTHING : readBehind(around, behind);
    const start = ahead.joined + terms.start + (terms.end === '' ? following.joined : '');
    const end = terms.end === '' ? '' : terms.end + following.joined;
    yield { prefix: ahead.apart, start, end, suffix: following.apart };
  }
}

/** Context, and the signs between it and the text that have to go with the text: no term reaches into another block. */
interface Context {
  readonly apart: string;
  readonly joined: string;
}

const NOTHING: Context = { apart: '', joined: '' };
const WORD = /[\p{L}\p{N}]/u;

function readAhead({ text, first }: Around, count: number): Context {
  const { before, after } = first;
  if (WORD.test(before)) {
    const line = before + after;
    return {
      apart: line.slice(startOfWordsBefore(line, before.length, count), before.length).trim(),
      joined: '',
    };
  }
  const joined = before.trimStart();
  const previous = first.isWholeBefore ? findText(text, first.firstNode - 1, -1) : null;
  if (!previous) return { apart: '', joined };
  const ahead = readRun(text, previous).before;
  return { apart: ahead.slice(startOfWordsBefore(ahead, ahead.length, count)).trim(), joined };
}

function readBehind({ text, last }: Around, count: number): Context {
  const { before, after } = last;
  if (WORD.test(after)) {
    const line = before + after;
    return {
      apart: line.slice(before.length, endOfWordsAfter(line, before.length, count)).trim(),
      joined: '',
    };
  }
  const joined = after.trimEnd();
  const next = last.isWholeAfter ? findText(text, last.endNode, 1) : null;
  if (!next) return { apart: '', joined };
  const { after: following } = readRun(text, next);
  return { apart: following.slice(0, endOfWordsAfter(following, 0, count)).trim(), joined };
}

const MOST_BLANKS = 60;

/** The nearest node with text in it, from `index` on; its end where we look back, its beginning where we look ahead. */
function findText({ nodes }: RenderedText, index: number, step: 1 | -1) {
  for (let at = index, left = MOST_BLANKS; left > 0; at += step, left -= 1) {
    const data = nodes[at]?.node.data;
    if (data === undefined) return null;
    if (data.trim() !== '') return { index: at, offset: step > 0 ? 0 : data.length };
  }
  return null;
}
