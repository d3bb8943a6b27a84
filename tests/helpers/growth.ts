/** How many times as large the larger input of a test of growth is. */
export const GROWTH = 16;
/** Sixteen times the input costs sixteen times the time where work is linear, 256 times where it is quadratic. */
export const MOST_GROWTH = 64;

const MOST_ROUNDS = 8;
/** Milliseconds. What takes less says more about the machine than about the work. */
const LEAST_TIME = 2;

/**
 * How many times as much processor time `large` takes as `small`: the least of several alternating rounds, since
 * a busy machine can only add to it. Stops as soon as it is at most `enough`.
 */
export function leastGrowth(
  { small, large }: { readonly small: () => unknown; readonly large: () => unknown },
  enough: number,
): number {
  let least = processorTime(small);
  let most = processorTime(large);
  for (let round = 1; round < MOST_ROUNDS && !(growthOf(least, most) <= enough); round += 1) {
    least = Math.min(least, processorTime(small));
    most = Math.min(most, processorTime(large));
  }
  return growthOf(least, most);
}

/** Milliseconds of this process, whatever else the machine does. */
export function processorTime(run: () => unknown): number {
  return timed(run).milliseconds;
}

/** What `run` gave, and how long it took in milliseconds of this process. */
export function timed<Result>(run: () => Result): { readonly result: Result; readonly milliseconds: number } {
  const before = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(before);
  return { result, milliseconds: (user + system) / 1000 };
}

function growthOf(least: number, most: number): number {
  return most / Math.max(least, LEAST_TIME);
}
