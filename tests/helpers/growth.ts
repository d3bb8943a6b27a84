const MOST_ROUNDS = 8;

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
  for (let round = 1; round < MOST_ROUNDS && !(most / least <= enough); round += 1) {
    least = Math.min(least, processorTime(small));
    most = Math.min(most, processorTime(large));
  }
  return most / least;
}

/** Milliseconds of this process, whatever else the machine does. */
export function processorTime(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
