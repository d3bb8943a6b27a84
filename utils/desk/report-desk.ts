import { explainUnreadable } from '../browser/unreadable-address';
import type {
  FindingRequest,
  MarkOutcome,
  PageIdentity,
  PageReading,
  Reply,
  ReportReply,
  ReportRequest,
} from '../messages/protocol';
import { isSameReading } from '../messages/same-page';
import { fail, succeed } from '../text/result';
import type { DeskPorts } from './desk-ports';
import { anchorsOf } from './finding-anchors';
import { matchKept } from './kept-report';
import { makeEntry, recallEntry } from './make-entry';
import { withHands } from './with-hands';

export interface ReportDesk {
  getReport(request: ReportRequest): Promise<Reply<ReportReply>>;
  showFinding(request: FindingRequest): Promise<Reply<MarkOutcome>>;
  /** A page has been read unasked: its report is made ready. */
  takeReading(tabId: number, reading: PageReading): Promise<void>;
}

/** Less than a page is waited for. Milliseconds. */
const AT_ONCE = 5_000;

/** Makes reports and keeps them by tab. A report is handed out only while the page says it is still the same. */
export function createReportDesk(ports: DeskPorts): ReportDesk {
  return {
    async getReport({ tabId, age }) {
      const identity = await reachPage(ports, tabId);
      if (!identity.ok) return identity;
      const kept = age === 'recent' ? await findKept(ports, tabId, identity.value) : null;
      if (kept) return succeed(kept);
      const reading = await readPage(ports, tabId);
      return reading.ok ? succeed((await makeEntry(ports, tabId, reading.value)).reply) : reading;
    },

    async showFinding({ tabId, identity, finding }) {
      const entry = await recallEntry(ports, { tabId, identity });
      if (!entry.ok) return entry;
      if (!isSameReading(entry.value.reply.identity, identity)) return fail('page-changed');
      const anchors = anchorsOf(entry.value, finding);
      if (anchors.length === 0) return fail('not-found');
      await ports.styleMarks(tabId);
      const outcome = await withHands(ports, tabId, (call) => call('mark/show', { identity, anchors }));
      return outcome.ok && outcome.value.marked === 0 ? fail('not-found') : outcome;
    },

    async takeReading(tabId, reading) {
      await makeEntry(ports, tabId, reading);
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
  const refusal = await ports.startInPage(tabId);
  if (refusal === null) return ports.callPage(tabId)('page/identify', null);
  // A tab that is being closed has been found, and has no address any more.
  if (!(await ports.findTab(tabId))) return fail('no-tab');
  if (tab.asleep) return first;
  if (tab.loading) return fail('still-loading');
  return fail(tab.instead ?? explainUnreadable(tab.url) ?? refusal);
}

/** A page that gives no answer at once has been left for another, or loaded anew: then that one is read. */
async function readPage(ports: DeskPorts, tabId: number): Promise<Reply<PageReading>> {
  const started = ports.clock();
  const reading = await ports.callPage(tabId)('page/read', null);
  const isLate = ports.clock() - started > AT_ONCE;
  if (reading.ok || reading.reason !== 'no-answer' || isLate) return reading;
  const identity = await reachPage(ports, tabId);
  return identity.ok ? ports.callPage(tabId)('page/read', null) : identity;
}

async function findKept(
  ports: DeskPorts,
  tabId: number,
  identity: PageIdentity,
): Promise<ReportReply | null> {
  const [entry, readerLangs] = await Promise.all([ports.shelf.get(tabId), ports.readerLangs()]);
  return matchKept({ entry, identity, readerLangs });
}
