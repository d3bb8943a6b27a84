import type { BenchArguments } from './arguments';
import { median } from './figures';
import type { Bench, Difference, Round } from './in-page';
import type { AwayBench, AwayTiming } from './off-page';
import type { BenchTab } from './open-bench';
import type { BenchPage, PageServer } from './page-server';

/** One page's figures, in milliseconds. */
export interface PageFigures {
  readonly name: string;
  readonly elements: number;
  readonly cold: Pair;
  readonly warm: Pair;
  /** Warm, by part of our work. */
  readonly by: Readonly<Record<string, number>>;
  /** Off the page's thread, warm. */
  readonly away: AwayTiming;
  readonly textWalk: number;
  /** Characters of the message. */
  readonly sent: number;
  /** Our longest stretch without a point to pause at; cold. */
  readonly slice: number;
  readonly differences: readonly Difference[];
}

export interface Pair {
  readonly bare: number;
  readonly ours: number;
}

export interface Failure {
  readonly name: string;
  readonly error: string;
}

export type Measured = PageFigures | Failure;

type Options = Pick<BenchArguments, 'loads' | 'rounds'> & {
  readonly server: PageServer;
  /** Where what is done off the page's thread is measured. */
  readonly away: BenchTab<AwayBench>;
};

export function hasFailed(measured: Measured): measured is Failure {
  return 'error' in measured;
}

export async function measurePage(
  tab: BenchTab<Bench>,
  page: BenchPage,
  options: Options,
): Promise<Measured> {
  try {
    return await measure(tab, page, options);
  } catch (error) {
    return { name: page.name, error: String(error).slice(0, 300) };
  }
}

/** Cold calls are the first of their kind in a page just loaded, so ours and the yardstick each get loads of their own. */
async function measure(tab: BenchTab<Bench>, page: BenchPage, options: Options): Promise<PageFigures> {
  const address = options.server.addressOf(page);
  const cold: { bare: number[]; ours: number[]; slice: number[] } = { bare: [], ours: [], slice: [] };
  for (let load = 0; load < options.loads; load += 1) {
    await tab.load(address);
    const { total, slice } = await tab.call('timeOurs');
    cold.ours.push(total);
    cold.slice.push(slice);
    await tab.load(address);
    cold.bare.push(await tab.call('timeBare'));
  }
  const rounds = await tab.call('timeWarm', options.rounds);
  return {
    name: page.name,
    elements: await tab.call('countElements'),
    cold: { bare: Math.min(...cold.bare), ours: Math.min(...cold.ours) },
    warm: {
      bare: median(rounds.map(({ bare }) => bare)),
      ours: median(rounds.map(({ ours }) => ours.total)),
    },
    by: medianByPart(rounds),
    away: await options.away.call('timeAway', await tab.call('draft'), options.rounds),
    textWalk: await tab.call('timeTextWalk'),
    sent: rounds[0]?.ours.sent ?? 0,
    slice: Math.min(...cold.slice),
    differences: await tab.call('compareCopies'),
  };
}

function medianByPart(rounds: readonly Round[]): Readonly<Record<string, number>> {
  const parts = [...new Set(rounds.flatMap(({ ours }) => Object.keys(ours.by)))];
  return Object.fromEntries(
    parts.map((part) => [part, median(rounds.map(({ ours }) => ours.by[part] ?? 0))]),
  );
}
