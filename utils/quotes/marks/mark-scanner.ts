import { trimSpan } from '../../text/span';
import { type End, findDoubleEnd } from './double-marks';
import { CLOSERS, isInchMark, isSpaceAt, startsWord } from './mark-characters';
import type { MarkedRun } from './marked-run';
import { SingleClosers } from './single-closers';

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
      at = endOfAttribute(text, at) ?? at + 1;
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
  if (mark === '"') return isSpaceAt(text, at + 1) || isInchMark(text, at) || isValue(text, at) ? 0 : 1;
  if (mark === '‘' || mark === '‚' || mark === '”' || mark === '»') return startsWord(text, at, 1) ? 1 : 0;
  return 1;
}

/** Code that a page shows, to be embedded elsewhere: `src="…"`. */
function isValue(text: string, at: number): boolean {
  return text.charAt(at) === '"' && text.charAt(at - 1) === '=';
}

/** Behind the value that begins here; null where none does. */
function endOfAttribute(text: string, at: number): number | null {
  const end = isValue(text, at) ? text.indexOf('"', at + 1) : -1;
  return end < 0 ? null : end + 1;
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
