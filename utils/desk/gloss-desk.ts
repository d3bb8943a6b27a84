import type { Gloss } from '../mark/gloss';
import type {
  GlossOutcome,
  NoticesOutcome,
  NoticesRequest,
  Reply,
  TabPage,
  TranslatedRequest,
} from '../messages/protocol';
import { isSamePage } from '../messages/same-page';
import type { Notice } from '../report/report';
import { fail, succeed } from '../text/result';
import type { DeskPorts } from './desk-ports';
import { type EntryPorts, recallEntry } from './make-entry';
import type { ShelfEntry } from './shelf';
import { withHands } from './with-hands';

/** What is done in the page with the notices of a report. */
export interface GlossDesk {
  /** Makes the page show the translations of these notices and of no others. */
  showGlosses(request: NoticesRequest): Promise<Reply<NoticesOutcome>>;
  listGlosses(request: TabPage): Promise<Reply<NoticesOutcome>>;
  /** Keeps a translation with the report, so that it can be shown and is there when the report is opened again. */
  keepTranslation(request: TranslatedRequest): Promise<Reply<null>>;
}

export function createGlossDesk(ports: EntryPorts & Pick<DeskPorts, 'styleMarks' | 'bringHands'>): GlossDesk {
  async function findEntry({ tabId, identity }: TabPage): Promise<ShelfEntry | null> {
    const entry = await ports.shelf.get(tabId);
    return entry && isSamePage(entry.reply.identity, identity) ? entry : null;
  }

  return {
    async showGlosses(request) {
      const recalled = await recallEntry(ports, request);
      if (!recalled.ok) return recalled;
      const entry = recalled.value;
      if (!isSamePage(entry.reply.identity, request.identity)) return fail('page-changed');
      const glosses = request.notices.flatMap((index) => buildGloss(entry, index) ?? []);
      if (glosses.length > 0) await ports.styleMarks(request.tabId);
      const { identity } = request;
      return toNotices(
        entry,
        await withHands(ports, request.tabId, (call) => call('gloss/show', { identity, glosses })),
      );
    },

    async listGlosses(request) {
      const entry = await findEntry(request);
      if (!entry) return fail('page-changed');
      return toNotices(entry, await ports.callPage(request.tabId)('gloss/list', null));
    },

    async keepTranslation(request) {
      const entry = await findEntry(request);
      if (!entry?.reply.report.boilerplate[request.notice]) return fail('page-changed');
      await ports.shelf.put(request.tabId, withTranslation(entry, request));
      return succeed(null);
    },
  };
}

function buildGloss({ reply, glossManners }: ShelfEntry, index: number): Gloss | null {
  const notice = reply.report.boilerplate[index];
  const manner = glossManners[index];
  if (!notice?.translation || manner === undefined || manner === 'none') return null;
  const { text, lang } = notice.translation;
  return { key: keyOf(notice), anchor: notice.anchor, text, lang, manner };
}

/** A reading made anew names an unchanged notice the same. */
function keyOf({ anchor }: Notice): string {
  return `${anchor.path} ${anchor.start} ${anchor.exact}`;
}

function toNotices({ reply }: ShelfEntry, outcome: Reply<GlossOutcome>): Reply<NoticesOutcome> {
  if (!outcome.ok) return outcome;
  const shown = new Set(outcome.value.shown);
  const notices = reply.report.boilerplate.flatMap((notice, index) =>
    shown.has(keyOf(notice)) ? [index] : [],
  );
  return succeed({ notices });
}

function withTranslation(entry: ShelfEntry, { notice, translation }: TranslatedRequest): ShelfEntry {
  const { report } = entry.reply;
  const boilerplate = report.boilerplate.map((each, index) =>
    index === notice ? { ...each, translation } : each,
  );
  return { ...entry, reply: { ...entry.reply, report: { ...report, boilerplate } } };
}
