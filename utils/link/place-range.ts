import { isSpace } from '../text/span';
import type { RenderedNode, RenderedText } from './rendered-text';
import type { TextPlace } from './text-run';

export interface PlacedRange {
  readonly from: TextPlace;
  readonly to: TextPlace;
}

/** The ends of a range as places in the text, white space left out; null where nothing of it is shown. */
export function placeRange({ nodes, indices }: RenderedText, range: Range): PlacedRange | null {
  const known = range.startContainer instanceof Text ? indices.get(range.startContainer) : undefined;
  const first = known ?? nodes.findIndex(({ node }) => range.intersectsNode(node));
  if (first < 0) return null;
  let last = first;
  while (last + 1 < nodes.length && isIn(range, nodes[last + 1])) last += 1;
  const from = firstShown(nodes, { index: first, offset: startIn(range, nodes[first]) }, last);
  const to = lastShown(nodes, { index: last, offset: endIn(range, nodes[last]) }, first);
  if (!from || !to) return null;
  const isEmpty = from.index > to.index || (from.index === to.index && from.offset >= to.offset);
  return isEmpty ? null : { from, to };
}

function isIn(range: Range, rendered: RenderedNode | undefined): boolean {
  return rendered !== undefined && range.intersectsNode(rendered.node);
}

function startIn(range: Range, rendered: RenderedNode | undefined): number {
  return range.startContainer === rendered?.node ? range.startOffset : 0;
}

function endIn(range: Range, rendered: RenderedNode | undefined): number {
  return range.endContainer === rendered?.node ? range.endOffset : (rendered?.node.data.length ?? 0);
}

function firstShown(nodes: readonly RenderedNode[], place: TextPlace, last: number): TextPlace | null {
  for (let { index, offset } = place; index <= last; index += 1, offset = 0) {
    const data = nodes[index]?.node.data ?? '';
    while (offset < data.length && isSpace(data.charCodeAt(offset))) offset += 1;
    if (offset < data.length) return { index, offset };
  }
  return null;
}

function lastShown(nodes: readonly RenderedNode[], place: TextPlace, first: number): TextPlace | null {
  for (let { index, offset } = place; index >= first; index -= 1) {
    const data = nodes[index]?.node.data ?? '';
    offset = index === place.index ? offset : data.length;
    while (offset > 0 && isSpace(data.charCodeAt(offset - 1))) offset -= 1;
    if (offset > 0) return { index, offset };
  }
  return null;
}
