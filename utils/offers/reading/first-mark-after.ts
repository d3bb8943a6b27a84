import type { Mark } from '../phrases/find-marks';

/** Index of the first mark that begins after token `at`; the length where there is none. By halves: marks are in order. */
export function firstMarkAfter(marks: readonly Mark[], at: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.start ?? Number.POSITIVE_INFINITY) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}
