import { explainUnreadable } from '../browser/unreadable-address';
import type { Caller } from '../messages/caller';
import type {
  FindingRequest,
  MarkOutcome,
  PageCalls,
  PageIdentity,
  PageReading,
  Reply,
  ReportReply,
  ReportRequest,
} from '../messages/protocol';
import { isSameReading } from '../messages/same-page';
import { buildArticleText } from '../page/article-text';
import { finishPage } from '../page/finish-page';
import type { Page } from '../page/page';
import type { Report } from '../report/report';
import { fail, succeed } from '../text/result';
import { anchorsOf, buildPartAnchors } from './finding-anchors';
import { chooseManner } from './gloss-manner';
import { matchKept } from './kept-report';
import type { Shelf, ShelfEntry } from './shelf';
import { withHands } from './with-hands';

type Languages = readonly [string, ...string[]];

/** What the desk needs of the world. */
export interface DeskPorts {
  readonly shelf: Shelf;
  /** Null where there is no such tab; a null url is one the browser keeps to itself. */
  readonly findTab: (
    tabId: number,
  ) => Promise<{ readonly url: string | null; readonly loading: boolean } | null>;
  readonly callPage: (tabId: number) => Caller<PageCalls>;
  /** Starts our script in a page where it does not run yet; false where the browser refuses. */
  readonly startInPage: (tabId: number) => Promise<boolean>;
  /** Makes marks and translations visible in the page. */
  readonly styleMarks: (tabId: number) => Promise<void>;
  /** Brings what shows things in the page; false where the browser refuses. */
  readonly bringHands: (tabId: number) => Promise<boolean>;
  readonly readerLangs: () => Promise<Languages>;
  readonly build: (page: Page, options: { readonly readerLangs: Languages }) => Report;
  /** Told of each report that is made. */
  readonly made: (tabId: number, report: Report) => Promise<void>;
  /** Milliseconds, for measuring. */
  readonly clock: () => number;
}

export interface ReportDesk {
  getReport(request: ReportRequest): Promise<Reply<ReportReply>>;
  showFinding(request: FindingRequest): Promise<Reply<MarkOutcome>>;
  /** A page has been read unasked: its report is made ready. */
  takeReading(tabId: number, reading: PageReading): Promise<void>;
}

/** Makes reports and keeps them by tab. A report is handed out only while the page says it is still the same. */
export function createReportDesk(ports: DeskPorts): ReportDesk {
  return {
    async getReport({ tabId, age }) {
      const identity = await reachPage(ports, tabId);
      if (!identity.ok) return identity;
      const kept = age === 'recent' ? await findKept(ports, tabId, identity.value) : null;
      if (kept) return succeed(kept);
      const reading = await ports.callPage(tabId)('page/read', null);
      return reading.ok ? succeed(await makeReport(ports, tabId, reading.value)) : reading;
    },

    async showFinding({ tabId, identity, finding }) {
      const entry = await ports.shelf.get(tabId);
      if (!entry || !isSameReading(entry.reply.identity, identity)) return fail('page-changed');
      const anchors = anchorsOf(entry, finding);
      if (anchors.length === 0) return fail('not-found');
      await ports.styleMarks(tabId);
      const outcome = await withHands(ports, tabId, (call) => call('mark/show', { identity, anchors }));
      return outcome.ok && outcome.value.marked === 0 ? fail('not-found') : outcome;
    },

    async takeReading(tabId, reading) {
      await makeReport(ports, tabId, reading);
    },
  };
}

/** Asks the page who it is, starting our script there first where it does not answer. */
async function reachPage(ports: DeskPorts, tabId: number): Promise<Reply<PageIdentity>> {
  const tab = await ports.findTab(tabId);
  if (!tab) return fail('no-tab');
  const unreadable = tab.url === null ? null : explainUnreadable(tab.url);
  if (unreadable) return fail(unreadable);
  const first = await ports.callPage(tabId)('page/identify', null);
  if (first.ok) return first;
  if (await ports.startInPage(tabId)) return ports.callPage(tabId)('page/identify', null);
  if (tab.loading) return fail('still-loading');
  return fail(explainUnreadable(tab.url) ?? 'site-refuses');
}

async function findKept(
  ports: DeskPorts,
  tabId: number,
  identity: PageIdentity,
): Promise<ReportReply | null> {
  const [entry, readerLangs] = await Promise.all([ports.shelf.get(tabId), ports.readerLangs()]);
  return matchKept({ entry, identity, readerLangs });
}

async function makeReport(ports: DeskPorts, tabId: number, reading: PageReading): Promise<ReportReply> {
  const readerLangs = await ports.readerLangs();
  const started = ports.clock();
  const page = finishPage(reading.page);
  const report = ports.build(page, { readerLangs });
  const ms = reading.ms + ports.clock() - started;
  const reply: ReportReply = { report, identity: reading.identity, ms, madeAt: Date.now() };
  await keep(ports.shelf, tabId, {
    reply,
    quoteAnchors: anchorQuotes(page, report),
    glossManners: report.boilerplate.map((notice) => chooseManner(page, notice)),
    readerLangs,
  });
  await ports.made(tabId, report);
  return reply;
}

function anchorQuotes(page: Page, report: Report): ShelfEntry['quoteAnchors'] {
  const text = buildArticleText(page);
  return report.quotes.map((quote) => buildPartAnchors(page, text, quote));
}

/** A full store costs the reader a second reading, never the report. */
async function keep(shelf: Shelf, tabId: number, entry: ShelfEntry): Promise<void> {
  try {
    await shelf.put(tabId, entry);
  } catch (error) {
    console.warn('Newsgloss could not keep a report', error);
  }
}
