import { formatMs, formatTable, median } from './figures';
import type { Bench } from './in-page';
import type { AwayBench } from './off-page';
import type { BenchTab } from './open-bench';

export interface GrowthPoint {
  readonly paragraphs: number;
  /** Milliseconds, warm. */
  readonly bare: number;
  readonly ours: number;
  /** Off the page's thread: blocks, Readability, and what the page is. */
  readonly away: number;
}

const SIZES = [100, 250, 500, 1_000, 1_500, 2_000, 2_500, 3_000];
const ROUNDS = 5;
const AWAY_ROUNDS = 2;

export interface GrowthOptions {
  /** Of a page that is made longer. */
  readonly address: string;
  readonly away: BenchTab<AwayBench>;
}

/** The same story with more and more paragraphs. */
export async function measureGrowth(
  tab: BenchTab<Bench>,
  { address, away }: GrowthOptions,
): Promise<readonly GrowthPoint[]> {
  const points: GrowthPoint[] = [];
  for (const paragraphs of SIZES) {
    await tab.load(address);
    await tab.call('growPage', paragraphs);
    await tab.settle();
    const rounds = await tab.call('timeWarm', ROUNDS);
    points.push({
      paragraphs,
      bare: median(rounds.map(({ bare }) => bare)),
      ours: median(rounds.map(({ ours }) => ours.total)),
      away: (await away.call('timeAway', await tab.call('draft'), AWAY_ROUNDS)).reading,
    });
  }
  return points;
}

export function formatGrowth(points: readonly GrowthPoint[]): string {
  const rows = points.map(({ paragraphs, bare, ours, away }) => [
    String(paragraphs),
    `${formatMs(bare)} ms`,
    `${formatMs(ours)} ms`,
    `${((1_000 * ours) / paragraphs).toFixed(0)} µs`,
    `${formatMs(away)} ms`,
  ]);
  return formatTable([
    ['paragraphs', 'Readability on a clone', 'all our work', 'ours, each', 'off its thread'],
    ...rows,
  ]);
}
