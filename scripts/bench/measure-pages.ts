import type { BenchArguments } from './arguments';
import { median } from './figures';
import type { Difference, Round } from './in-page';
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
  readonly parse: Pair;
  /** Our longest stretch without a point to pause at, the parse apart; cold. */
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

type Options = Pick<BenchArguments, 'loads' | 'rounds'> & { readonly server: PageServer };

export function hasFailed(measured: Measured): measured is Failure {
  return 'error' in measured;
}

export async function measurePage(tab: BenchTab, page: BenchPage, options: Options): Promise<Measured> {
  try {
    return await measure(tab, page, options);
  } catch (error) {
    return { name: page.name, error: String(error).slice(0, 300) };
  }
}

/** Cold calls are the first of their kind in a page just loaded, so ours and the yardstick each get loads of their own. */
async function measure(tab: BenchTab, page: BenchPage, options: Options): Promise<PageFigures> {
  const address = options.server.addressOf(page);
  const cold: { bare: number[]; ours: number[]; parse: number[]; slice: number[] } = {
    bare: [],
    ours: [],
    parse: [],
    slice: [],
  };
  for (let load = 0; load < options.loads; load += 1) {
    await tab.load(address);
    const { total, slice, by } = await tab.call('timeOurs');
    cold.ours.push(total);
    cold.slice.push(slice);
    cold.parse.push(by.parse ?? 0);
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
    parse: { bare: Math.min(...cold.bare), ours: Math.min(...cold.parse) },
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
