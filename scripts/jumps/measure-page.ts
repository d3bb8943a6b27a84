import { setTimeout as delay } from 'node:timers/promises';
import { anchorsOf } from '../../utils/desk/finding-anchors';
import type { ShelfEntry } from '../../utils/desk/shelf';
import type { FindingReference } from '../../utils/messages/protocol';
import type { Driver, Popup, Tab } from '../browsers/driver';
import { type KeptTab, readKept, send } from './kept-report';
import { type MarkedPlace, readMarkedPlaces } from './marked-places';

/** One finding, jumped to. Words that stand in an attribute are outlined, not highlighted. */
export interface Jump {
  readonly kind: FindingReference['kind'];
  readonly index: number;
  readonly verdict: 'landed' | 'nothing marked' | 'other words' | 'out of view' | 'covered' | 'page locked';
  readonly expected: readonly string[];
  readonly marked: readonly string[];
  readonly detail?: string;
}

export async function measurePage(driver: Driver, url: string): Promise<readonly Jump[]> {
  const tab = await driver.open(url);
  try {
    const popup = await driver.clickButton(tab);
    const kept = await readKept(popup);
    const jumps: Jump[] = [];
    for (const finding of kept ? listFindings(kept.entry) : []) {
      if (kept) jumps.push(await jump({ popup, tab, kept, finding }));
    }
    await popup.close();
    return jumps;
  } finally {
    await tab.close();
  }
}

interface JumpOptions {
  readonly popup: Popup;
  readonly tab: Tab;
  readonly kept: KeptTab;
  readonly finding: FindingReference;
}

/** Until the page has answered to being scrolled, and the mark was looked after. Milliseconds. */
const SETTLING = 100;

async function jump({ popup, tab, kept, finding }: JumpOptions): Promise<Jump> {
  await tab.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  const { tabId, entry } = kept;
  const request = { tabId, identity: entry.reply.identity, finding };
  const reply = await send(popup, { kind: 'finding/show', request });
  await delay(SETTLING);
  const places = await tab.evaluate(readMarkedPlaces);
  const expected = anchorsOf(entry, finding).map(({ exact }) => exact);
  return {
    ...finding,
    expected,
    marked: places.map(({ text }) => text),
    detail: JSON.stringify(reply),
    ...judge(expected, places),
  };
}

function judge(
  expected: readonly string[],
  places: readonly MarkedPlace[],
): Pick<Jump, 'verdict' | 'detail'> {
  const [first] = places;
  if (!first) return { verdict: 'nothing marked' };
  const isSame =
    places.length === expected.length && places.every((place, index) => says(place, expected[index]));
  if (!isSame) return { verdict: 'other words' };
  if (first.isLocked) return { verdict: 'page locked', detail: first.cover ?? first.box };
  if (!first.isInView) return { verdict: 'out of view', detail: first.box };
  return first.cover === null ? { verdict: 'landed' } : { verdict: 'covered', detail: first.cover };
}

function says({ text, isAttribute }: MarkedPlace, expected: string | undefined): boolean {
  if (expected === undefined) return false;
  return isAttribute ? squeeze(text).includes(squeeze(expected)) : squeeze(text) === squeeze(expected);
}

function squeeze(text: string): string {
  return text.replace(/[\s\u00ad\u200b-\u200f\u2060]+/gu, '');
}

function listFindings({ reply: { report } }: ShelfEntry): readonly FindingReference[] {
  const lists = [
    ['quote', report.quotes.length],
    ['offer', report.offers.length],
    ['notice', report.boilerplate.length],
  ] as const;
  const counted = lists.flatMap(([kind, length]) => Array.from({ length }, (_, index) => ({ kind, index })));
  const evidence = report.access.evidence.flatMap(({ anchor }, index) =>
    anchor ? [{ kind: 'evidence' as const, index }] : [],
  );
  return [...counted, ...evidence];
}
