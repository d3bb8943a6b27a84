import type { BenchArguments } from './arguments';
import type { Difference } from './compare-copies';
import { median } from './figures';
import type { Bench } from './in-page';
import type { AwayBench, AwayTiming } from './off-page';
import type { BenchTab } from './open-bench';
import type { BenchPage, PageServer } from './page-server';
import { type ByReader, READERS, type Reader } from './readers';
import type { Round } from './time-readers';

/** One page's figures, in milliseconds. */
export interface PageFigures {
  readonly name: string;
  readonly elements: number;
  readonly cold: ByReader;
  readonly warm: ByReader;
  /** CPU time, warm. */
  readonly cpu: ByReader;
  /** Warm, by part of our work. */
  readonly by: Readonly<Record<string, number>>;
  /** Off the page's thread, warm. */
  readonly away: AwayTiming;
  /** Characters of the message. */
  readonly sent: number;
  /** Our longest stretch without a point to pause at; cold. */
  readonly slice: number;
  readonly differences: readonly Difference[];
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

async function measure(tab: BenchTab<Bench>, page: BenchPage, options: Options): Promise<PageFigures> {
  const { cold, slice } = await measureCold(tab, options.server.addressOf(page), options.loads);
  const rounds = await tab.call('timeWarm', options.rounds);
  return {
    name: page.name,
    elements: await tab.call('countElements'),
    cold,
    warm: {
      bare: median(rounds.map(({ bare }) => bare)),
      ours: median(rounds.map(({ ours }) => ours.total)),
      defuddle: median(await tab.call('timeRounds', 'defuddle', options.rounds)),
      textWalk: median(await tab.call('timeRounds', 'textWalk', options.rounds)),
    },
    cpu: await measureEach((reader) => measureCpu(tab, reader)),
    by: medianByPart(rounds),
    away: await options.away.call('timeAway', await tab.call('draft'), options.rounds),
    sent: rounds[0]?.ours.sent ?? 0,
    slice,
    differences: await tab.call('compareCopies'),
  };
}

/**
 * Cold calls are the first of their kind in a page just loaded, so each reader gets loads of its own, in turn with the
 * others. The fastest counts.
 */
async function measureCold(
  tab: BenchTab<Bench>,
  address: string,
  loads: number,
): Promise<Pick<PageFigures, 'cold' | 'slice'>> {
  const never = Number.POSITIVE_INFINITY;
  const cold = { bare: never, ours: never, defuddle: never, textWalk: never };
  let slice = never;
  for (let load = 0; load < loads; load += 1) {
    for (const reader of READERS) {
      await tab.load(address);
      const timing = await tab.call('time', reader);
      cold[reader] = Math.min(cold[reader], timing.total);
      if (reader === 'ours') slice = Math.min(slice, timing.slice);
    }
  }
  return { cold, slice };
}

const LONG_ENOUGH = 60;

/** Of one reading among so many that a clock of ten milliseconds can tell. */
async function measureCpu(tab: BenchTab<Bench>, reader: Reader): Promise<number> {
  const before = await tab.cpu();
  const times = await tab.call('spend', reader, LONG_ENOUGH);
  return ((await tab.cpu()) - before) / times;
}

async function measureEach(measureOne: (reader: Reader) => Promise<number>): Promise<ByReader> {
  const figures = { bare: 0, ours: 0, defuddle: 0, textWalk: 0 };
  for (const reader of READERS) figures[reader] = await measureOne(reader);
  return figures;
}

function medianByPart(rounds: readonly Round[]): Readonly<Record<string, number>> {
  const parts = [...new Set(rounds.flatMap(({ ours }) => Object.keys(ours.by)))];
  return Object.fromEntries(
    parts.map((part) => [part, median(rounds.map(({ ours }) => ours.by[part] ?? 0))]),
  );
}
