import { formatMs, formatTable, median } from './figures';
import type { Bench } from './in-page';
import type { BenchTab } from './open-bench';
import type { BenchPage, PageServer } from './page-server';

export interface GrowthPoint {
  readonly paragraphs: number;
  /** Milliseconds, warm. */
  readonly bare: number;
  readonly ours: number;
}

const SIZES = [100, 250, 500, 1_000, 1_500, 2_000, 2_500, 3_000];
const ROUNDS = 5;

/** The same story with more and more paragraphs. */
export async function measureGrowth(
  tab: BenchTab<Bench>,
  server: PageServer,
  page: BenchPage,
): Promise<readonly GrowthPoint[]> {
  const points: GrowthPoint[] = [];
  for (const paragraphs of SIZES) {
    await tab.load(server.addressOf(page));
    await tab.call('growPage', paragraphs);
    await tab.settle();
    const rounds = await tab.call('timeWarm', ROUNDS);
    points.push({
      paragraphs,
      bare: median(rounds.map(({ bare }) => bare)),
      ours: median(rounds.map(({ ours }) => ours.total)),
    });
  }
  return points;
}

export function formatGrowth(points: readonly GrowthPoint[]): string {
  const rows = points.map(({ paragraphs, bare, ours }) => [
    String(paragraphs),
    `${formatMs(bare)} ms`,
    `${formatMs(ours)} ms`,
    `${((1_000 * ours) / paragraphs).toFixed(0)} µs`,
  ]);
  return formatTable([['paragraphs', 'Readability on a clone', 'all our work', 'ours, each'], ...rows]);
}
