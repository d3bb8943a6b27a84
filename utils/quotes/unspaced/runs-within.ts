import type { Span } from '../../text/span';
import type { MarkedRun } from '../marks/marked-run';

/** The stretches in marks that overlap a span, found by halving: a paragraph may hold very many. */
export function runsWithin(runs: readonly MarkedRun[], { start, end }: Span): readonly MarkedRun[] {
  const first = firstEndingBehind(runs, start);
  let last = first;
  while (last < runs.length && (runs[last]?.outer.start ?? end) < end) last += 1;
  return runs.slice(first, last);
}

/** Index of the first run that ends behind `start`. */
export function firstEndingBehind(runs: readonly MarkedRun[], start: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.outer.end ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  return low;
}
