import type { Anchor } from '../report/report';
import { findNearRange } from './find-range';
import { densify } from './text-map';

export interface Selected {
  readonly range: Range;
  /** As it is shown. */
  readonly text: string;
}

const LONGEST = 1_000_000;

/** What the reader has selected in the document itself; null where that is nothing. */
export function readSelection(document: Document): Selected | null {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const text = selection.toString().trim();
  return text === '' || text.length > LONGEST ? null : { range: selection.getRangeAt(0), text };
}

export interface Holder {
  /** By its place among those asked about. */
  readonly quote: number;
  /** The selected words where they stand within one of its parts, without marks around them; null where they reach over several. */
  readonly words: string | null;
}

/** The quotation that all selected words are a part of, marks and stops at their ends aside. */
export function findHolder(
  document: Document,
  selected: Range,
  quotes: readonly (readonly Anchor[])[],
): Holder | null {
  let around: Holder | null = null;
  for (const [quote, anchors] of quotes.entries()) {
    const parts = anchors
      .map((anchor) => findNearRange(document, anchor))
      .filter((part) => part !== null && isInTreeOf(selected, part))
      .filter((part) => part !== null);
    const touched = parts.filter((part) => lettersOf(intersect(selected, part)) !== '');
    const [first] = touched;
    const last = touched.at(-1);
    if (!first || !last) continue;
    const words = intersect(selected, spanOf(first, last));
    if (lettersOf(words) !== lettersOf(selected)) continue;
    if (first === last) return { quote, words: words.toString().replace(/\s+/g, ' ').trim() };
    around ??= { quote, words: null };
  }
  return around;
}

function isInTreeOf(selected: Range, part: Range): boolean {
  return selected.startContainer.getRootNode() === part.startContainer.getRootNode();
}

function intersect(selected: Range, part: Range): Range {
  const shared = selected.cloneRange();
  if (part.compareBoundaryPoints(Range.START_TO_START, selected) > 0)
    shared.setStart(part.startContainer, part.startOffset);
  if (part.compareBoundaryPoints(Range.END_TO_END, selected) < 0)
    shared.setEnd(part.endContainer, part.endOffset);
  return endsBefore(part, selected) || endsBefore(selected, part) ? collapse(shared) : shared;
}

function endsBefore(one: Range, other: Range): boolean {
  return one.compareBoundaryPoints(Range.START_TO_END, other) < 0;
}

function collapse(range: Range): Range {
  range.collapse(true);
  return range;
}

const NO_WORD = /[^\p{L}\p{N}]+/gu;

function lettersOf(range: Range): string {
  return densify(range.toString()).replace(NO_WORD, '');
}

function spanOf(first: Range, last: Range): Range {
  const span = first.cloneRange();
  span.setEnd(last.endContainer, last.endOffset);
  return span;
}
