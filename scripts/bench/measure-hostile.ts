import { pause } from '../browsers/driver';
import { formatMs, formatTable } from './figures';
import { HOSTILE, type HostileName } from './hostile';
import type { Bench, Verdict } from './in-page';
import type { BenchTab } from './open-bench';
import type { BenchPage, PageServer } from './page-server';

export interface HostileFigures {
  readonly name: string;
  /** Milliseconds; null where the page or the browser did not survive. */
  readonly ms: number | null;
  /** Off the page's thread. */
  readonly away: number;
  readonly says: string;
  readonly limit: number;
}

const LIMIT = 150;
const LIMIT_OF_LARGEST = 300;
const LARGEST = '200,000 elements';

/** What each says, and how soon: cold, the first call in a page just made. */
export async function measureHostile(
  openTab: () => Promise<BenchTab<Bench> | null>,
  server: PageServer,
  page: BenchPage,
): Promise<readonly HostileFigures[]> {
  const figures: HostileFigures[] = [];
  let tab = await openTab();
  for (const name of listNames()) {
    const limit = name === LARGEST ? LIMIT_OF_LARGEST : LIMIT;
    const verdict = tab ? await judge(tab, server.addressOf(page), name) : NOT_ASKED;
    figures.push({ name, limit, ...verdict });
    if (verdict.ms !== null) continue;
    await tab?.close();
    tab = await openTab();
  }
  await tab?.close();
  return figures;
}

const NOT_ASKED = { ms: null, away: 0, says: 'no browser' };

function listNames(): readonly HostileName[] {
  const isName = (name: string): name is HostileName => Object.hasOwn(HOSTILE, name);
  return Object.keys(HOSTILE).filter(isName);
}

const ATTEMPTS = 2;
/** To make a page of 50,000 nested elements alone takes a browser ten seconds. */
const PATIENCE = 60_000;

async function judge(
  tab: BenchTab<Bench>,
  address: string,
  name: HostileName,
): Promise<Pick<HostileFigures, 'ms' | 'away' | 'says'>> {
  try {
    const verdicts = [];
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1)
      verdicts.push(await within(PATIENCE, judgeOnce(tab, address, name)));
    return {
      ms: Math.min(...verdicts.map(({ ms }) => ms)),
      away: Math.min(...verdicts.map(({ away }) => away)),
      says: verdicts[0]?.says ?? '',
    };
  } catch (error) {
    return { ms: null, away: 0, says: String(error).slice(0, 200) };
  }
}

async function judgeOnce(tab: BenchTab<Bench>, address: string, name: HostileName): Promise<Verdict> {
  await tab.load(address);
  await tab.call('makeHostile', name);
  await tab.settle();
  return tab.call('judge');
}

function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  return Promise.race([
    work,
    pause(milliseconds).then(() => Promise.reject(new Error(`no answer within ${milliseconds} ms`))),
  ]);
}

export function formatHostile(figures: readonly HostileFigures[]): string {
  const rows = figures.map(({ name, ms, away, says, limit }) => [
    name,
    ms === null ? 'did not survive' : `${formatMs(ms)} ms`,
    `${limit} ms`,
    ms !== null && ms <= limit ? 'kept' : 'MISSED',
    `${formatMs(away)} ms`,
    says,
  ]);
  return formatTable([['page', 'in the page', 'at most', '', 'off its thread', 'says'], ...rows]);
}
