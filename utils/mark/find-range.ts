import type { Anchor } from '../report/report';
import { findElement } from './find-element';
import { recallShown } from './recall-shown';
import { densify, mapText, sparseOffset, type TextMap } from './text-map';

/** The anchor's words in the live page: in their element, else where their surroundings fit best; null = not there. */
export function findRange(document: Document, anchor: Anchor): Range | null {
  return findNearRange(document, anchor) ?? (document.body ? findOn(mapText(document.body), anchor) : null);
}

/** The same for several, up to the first that is not there. */
export function findRanges(document: Document, anchors: readonly Anchor[]): readonly Range[] {
  const ranges = anchors.map((anchor) => findRange(document, anchor));
  const missing = ranges.indexOf(null);
  return ranges.slice(0, missing < 0 ? undefined : missing).filter((range) => range !== null);
}

/**
 * The same, looked for in their element alone: in all its text; failing that, in what of it is to be seen, where hidden words
 * stand amid those of the anchor.
 */
export function findNearRange(document: Document, anchor: Anchor): Range | null {
  const element = findElement(document, anchor.path);
  if (!element) return null;
  return findOn(mapText(element), anchor) ?? findOn(mapText(element, recallShown()), anchor);
}

function findOn(map: TextMap, anchor: Anchor): Range | null {
  const exact = densify(anchor.exact);
  const start = exact === '' ? null : findBest(map.text, exact, anchor);
  return start === null ? null : buildRange(map, start, start + exact.length);
}

const MAX_OCCURRENCES = 2_000;

/** The occurrence whose surroundings agree longest with the anchor's; of equals, the one nearest to where it stood. */
function findBest(text: string, exact: string, anchor: Anchor): number | null {
  const prefix = densify(anchor.prefix);
  const suffix = densify(anchor.suffix);
  const expected = anchor.start * densityAround(anchor);
  let best: { readonly at: number; readonly agreement: number; readonly distance: number } | null = null;
  let at = text.indexOf(exact);
  for (let seen = 0; at >= 0 && seen < MAX_OCCURRENCES; seen += 1) {
    const agreement = agreementBefore(text, at, prefix) + agreementAfter(text, at + exact.length, suffix);
    const distance = Math.abs(at - expected);
    const better =
      !best || agreement > best.agreement || (agreement === best.agreement && distance < best.distance);
    if (better) best = { at, agreement, distance };
    at = text.indexOf(exact, at + 1);
  }
  return best?.at ?? null;
}

/** What share of the text around the anchor is not white space. */
function densityAround({ prefix, exact, suffix }: Anchor): number {
  const context = prefix + exact + suffix;
  return densify(context).length / context.length;
}

function agreementBefore(text: string, at: number, prefix: string): number {
  let same = 0;
  while (same < prefix.length && text[at - 1 - same] === prefix[prefix.length - 1 - same]) same += 1;
  return same;
}

function agreementAfter(text: string, at: number, suffix: string): number {
  let same = 0;
  while (same < suffix.length && text[at + same] === suffix[same]) same += 1;
  return same;
}

function buildRange(map: TextMap, start: number, end: number): Range | null {
  const first = nodeAt(map, start);
  const last = nodeAt(map, end - 1);
  if (!first || !last) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, sparseOffset(first.node.data, first.index));
  range.setEnd(last.node, sparseOffset(last.node.data, last.index) + 1);
  return range;
}

/** The text node that holds a character of the map, by bisection. */
function nodeAt(map: TextMap, at: number): { readonly node: Text; readonly index: number } | null {
  let low = 0;
  let high = map.nodes.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((map.starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  const node = map.nodes[low];
  return node ? { node, index: at - (map.starts[low] ?? 0) } : null;
}
