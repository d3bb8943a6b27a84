import { isSpace, type Span, trimSpan } from '../text/span';
import { isWordCharacter } from './characters';

/** One stretch between quotation marks. Spans count in the string that was scanned. */
export interface MarkedRun {
  /** Marks included. */
  readonly outer: Span;
  /** Between the marks, without white space at either end. */
  readonly inner: Span;
  /** False where the end of the text had to close it. */
  readonly closed: boolean;
  /** Its last character: a comma or stop in there is the strongest sign of a quotation. */
  readonly last: string;
}

const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['“', '”"“'],
  ['„', '“”"„'],
  ['‟', '”"'],
  ['”', '”"'],
  ['"', '"”“'],
  ['«', '»'],
  ['»', '«»'],
  ['‹', '›'],
  ['「', '」'],
  ['『', '』'],
  ['‘', '’'],
  ['‚', '‘’'],
]);
const SINGLES = "‘‚'";

/** All outermost marked stretches of one paragraph, left to right, in one pass. Nested marks stay inside. */
export function scanMarks(text: string): readonly MarkedRun[] {
  const runs: MarkedRun[] = [];
  const singles = new SingleClosers(text);
  for (let at = 0; at < text.length; ) {
    if (!canOpen(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const width = openerWidth(text, at);
    if (width === 0) {
      at += 1;
      continue;
    }
    const end = findEnd(text, { at, width }, singles);
    const inner = end === null ? null : trimSpan(text, { start: at + width, end: end.closeAt });
    if (end === null || inner === null) {
      at += width;
      continue;
    }
    runs.push({
      outer: { start: at, end: end.closed ? end.outerEnd : inner.end },
      inner,
      closed: end.closed,
      last: text.charAt(inner.end - 1),
    });
    at = end.outerEnd;
  }
  return runs;
}

/** All but a handful of characters are passed over at once. */
function canOpen(code: number): boolean {
  if (code < 0x80) return code === 0x22 || code === 0x27 || code === 0x60;
  return (
    code === 0xab || code === 0xbb || (code >= 0x2018 && code <= 0x203a) || code === 0x300c || code === 0x300e
  );
}

/** How many characters open a quotation here: 0 for none, 2 for `` and ''. */
function openerWidth(text: string, at: number): number {
  const mark = text.charAt(at);
  if (mark === '`' || mark === "'") {
    if (text.charAt(at + 1) === mark) return startsWord(text, at, 2) ? 2 : 0;
    return mark === "'" && startsWord(text, at, 1) ? 1 : 0;
  }
  if (!CLOSERS.has(mark)) return 0;
  if (mark === '"') return isSpaceAt(text, at + 1) || isInchMark(text, at) ? 0 : 1;
  if (mark === '‘' || mark === '‚' || mark === '”' || mark === '»') return startsWord(text, at, 1) ? 1 : 0;
  return 1;
}

function startsWord(text: string, at: number, width: number): boolean {
  const before = text.charAt(at - 1);
  const opens = before === '' || isSpaceAt(text, at - 1) || '([{—–-/“„"«:'.includes(before);
  return opens && !isSpaceAt(text, at + width);
}

function isInchMark(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return before >= 0x30 && before <= 0x39;
}

interface End {
  readonly closeAt: number;
  readonly outerEnd: number;
  readonly closed: boolean;
}

function findEnd(
  text: string,
  opener: { readonly at: number; readonly width: number },
  singles: SingleClosers,
): End | null {
  const { at, width } = opener;
  const mark = text.charAt(at);
  if (width === 2) return endAt(singles.doubledAfter(at + 2), 2);
  if (SINGLES.includes(mark)) return endAt(singles.after(at + 1), 1);
  return findDoubleEnd(text, at, mark);
}

function endAt(closeAt: number, width: number): End | null {
  return closeAt < 0 ? null : { closeAt, outerEnd: closeAt + width, closed: true };
}

function findDoubleEnd(text: string, open: number, mark: string): End {
  const closers = CLOSERS.get(mark) ?? mark;
  let depth = 0;
  for (let at = open + 1; at < text.length; at += 1) {
    const here = text.charAt(at);
    if (here === mark && mark !== '"' && !closesHere(text, at, mark)) {
      depth += 1;
      continue;
    }
    if (mark === '"' && here === '“' && startsWord(text, at, 1)) {
      depth += 1;
      continue;
    }
    if (!closers.includes(here) || (here === '"' && isInnerInch(text, at))) continue;
    if (depth > 0 && hasCloserAhead(text, at, closers)) {
      depth -= 1;
      continue;
    }
    return { closeAt: at, outerEnd: at + 1, closed: true };
  }
  return { closeAt: text.length, outerEnd: text.length, closed: false };
}

/** A mark that can do both closes where a word stands before it and none behind. */
function closesHere(text: string, at: number, mark: string): boolean {
  return (
    (CLOSERS.get(mark) ?? '').includes(mark) &&
    !isSpaceAt(text, at - 1) &&
    !isWordCharacter(text.charCodeAt(at + 1))
  );
}

const NESTED_REACH = 400;

function hasCloserAhead(text: string, at: number, closers: string): boolean {
  const until = Math.min(text.length, at + NESTED_REACH);
  for (let k = at + 1; k < until; k += 1) if (closers.includes(text.charAt(k))) return true;
  return false;
}

/** 6.1" inside a quotation: a digit before, a lower-case word behind, and the true end still to come. */
function isInnerInch(text: string, at: number): boolean {
  if (!isInchMark(text, at) || !isSpaceAt(text, at + 1)) return false;
  const next = text.charAt(at + 2);
  return next !== next.toUpperCase() && hasCloserAhead(text, at, '"') && !'"'.includes(text.charAt(at - 1));
}

/**
 * Where single marks can close: behind a word or stop, before a space or stop, and not an apostrophe.
 * ’90s and don’t never close; dogs’ does only where no better one follows before the next opener.
 */
class SingleClosers {
  private readonly text: string;
  private next: Int32Array | null = null;
  private doubled = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** The first place at or behind `at` where a single mark closes; -1 for none. */
  after(at: number): number {
    this.next ??= findSingleClosers(this.text);
    return this.next[at] ?? -1;
  }

  /** The first '' at or behind `at`, asked for from left to right; -1 for none. */
  doubledAfter(at: number): number {
    if (this.doubled >= 0 && this.doubled < at) this.doubled = this.text.indexOf("''", at);
    return this.doubled;
  }
}

function findSingleClosers(text: string): Int32Array {
  const next = new Int32Array(text.length + 1).fill(-1);
  let sure = -1;
  let any = -1;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const here = text.charAt(at);
    if ((here === '’' || here === "'" || here === '‘') && closesSingle(text, at)) {
      any = at;
      if (text.charAt(at - 1) !== 's') sure = at;
      else if (sure < 0) sure = at;
    }
    if (here === '‘' && startsWord(text, at, 1)) {
      next[at] = -1;
      sure = -1;
      any = -1;
      continue;
    }
    next[at] = sure >= 0 ? sure : any;
  }
  return next;
}

function closesSingle(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  return at > 0 && !isSpace(before) && !isWordCharacter(after) && text.charAt(at + 1) !== text.charAt(at);
}

function isSpaceAt(text: string, at: number): boolean {
  return at < 0 || at >= text.length || isSpace(text.charCodeAt(at));
}
