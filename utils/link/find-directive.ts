import { foldText } from './fold-text';
import { placeRange } from './place-range';
import type { RenderedText } from './rendered-text';
import type { TextDirective } from './text-directive';
import type { TextPlace } from './text-run';
import { listWordings } from './wordings';

/**
 * A directive that leads to this stretch of the page and to none ahead of it, by the rules of
 * https://wicg.github.io/scroll-to-text-fragment/ and whatever browsers forgive beyond them; null where there is none.
 * The terms are taken from the stretch itself, each from one line of text and with whole words at its open ends, so that the
 * strictest browser finds them there; that they stand nowhere ahead is asked of the folded text, which the most lenient one
 * cannot outdo.
 */
export function findDirective(text: RenderedText, range: Range, isLate: () => boolean): TextDirective | null {
  const place = placeRange(text, range);
  if (!place) return null;
  const from = foldedOffset(text, place.from);
  const to = foldedOffset(text, place.to);
  for (const wording of listWordings(text, place)) {
    if (isLate()) return null;
    if (leadsTo(text.folded, wording, { from, to })) return wording;
  }
  return null;
}

function foldedOffset({ nodes }: RenderedText, { index, offset }: TextPlace): number {
  const rendered = nodes[index];
  return rendered ? rendered.start + foldText(rendered.node.data.slice(0, offset)).length : 0;
}

interface FoldedSpan {
  readonly from: number;
  readonly to: number;
}

function leadsTo(folded: string, wording: TextDirective, { from, to }: FoldedSpan): boolean {
  const [prefix, start, end, suffix] = [wording.prefix, wording.start, wording.end, wording.suffix].map(
    foldText,
  );
  if (!start || prefix === undefined || end === undefined || suffix === undefined) return false;
  const isRange = wording.end !== '';
  if (isRange ? end === '' || start.length + end.length > to - from : start.length !== to - from)
    return false;
  const opening = prefix + start + (isRange ? '' : suffix);
  if (folded.indexOf(opening) !== from - prefix.length) return false;
  return !isRange || folded.indexOf(end + suffix, from + start.length) === to - end.length;
}
