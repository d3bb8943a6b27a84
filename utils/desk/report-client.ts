import { withinTime } from '../browser/within-time';
import type { Caller } from '../messages/caller';
import type {
  FindingReference,
  MarkOutcome,
  MisreadingFile,
  MisreadingRequest,
  NoticesOutcome,
  PageIdentity,
  Reply,
  ReportReply,
  ReportRequest,
  TabPage,
  ViewCalls,
} from '../messages/protocol';
import type { NoticeTranslation } from '../report/report';
import { fail, succeed } from '../text/result';
import { matchKept } from './kept-report';
import type { Shelf } from './shelf';

/** A view's side of the desk: one tab, and the page its last report was made from. */
export interface ReportClient {
  load(age: ReportRequest['age']): Promise<Reply<ReportReply>>;
  show(finding: FindingReference): Promise<Reply<MarkOutcome>>;
  /** For each quotation, what makes a link open the page at its words; null where nothing does, or the page did not say in time. */
  findLinks(quotes: readonly number[]): Promise<readonly (string | null)[]>;
  /** Makes the page show the translations of these notices and of no others; tells which found a place. */
  showGlosses(notices: readonly number[]): Promise<Reply<NoticesOutcome>>;
  listGlosses(): Promise<Reply<NoticesOutcome>>;
  keepTranslation(notice: number, translation: NoticeTranslation): Promise<Reply<null>>;
  /** What to save of the page whose report is wrong. */
  describeMisreading(said: Omit<MisreadingRequest, keyof TabPage>): Promise<Reply<MisreadingFile>>;
}

export interface ClientPorts {
  readonly call: Caller<ViewCalls>;
  readonly tabId: number | null;
  readonly shelf: Pick<Shelf, 'get'>;
  readonly identifyPage: (tabId: number) => Promise<Reply<PageIdentity>>;
  readonly readerLangs: readonly string[];
  /** Called when a finding has been shown in the page. */
  readonly shown: () => Promise<void>;
}

/** Milliseconds. The browser lets a click copy for about five seconds. */
const LINK_LIMIT = 2_500;

/** A report that is kept is taken from the shelf itself: the background may have been stopped, and takes time to start. */
export function createReportClient(ports: ClientPorts): ReportClient {
  const { call, tabId } = ports;
  let current: PageIdentity | null = null;

  function currentPage(): TabPage | null {
    return tabId === null || current === null ? null : { tabId, identity: current };
  }

  return {
    async load(age) {
      if (tabId === null) return fail('no-tab');
      const kept = age === 'recent' ? await findKept(ports, tabId) : null;
      const reply = kept ? succeed(kept) : await call('report/get', { tabId, age });
      if (reply.ok) current = reply.value.identity;
      return reply;
    },
    async show(finding) {
      const page = currentPage();
      if (!page) return fail('no-tab');
      const outcome = await call('finding/show', { ...page, finding });
      if (outcome.ok) await ports.shown();
      return outcome;
    },
    async findLinks(quotes) {
      const page = currentPage();
      const asked = page && call('links/find', { ...page, quotes });
      const found = asked && (await withinTime(asked, LINK_LIMIT));
      return quotes.map((_, nth) => (found?.ok ? (found.value.directives[nth] ?? null) : null));
    },
    async showGlosses(notices) {
      const page = currentPage();
      return page ? call('glosses/show', { ...page, notices }) : fail('no-tab');
    },
    async listGlosses() {
      const page = currentPage();
      return page ? call('glosses/list', page) : fail('no-tab');
    },
    async keepTranslation(notice, translation) {
      const page = currentPage();
      return page ? call('notice/translated', { ...page, notice, translation }) : fail('no-tab');
    },
    async describeMisreading(said) {
      const page = currentPage();
      return page ? call('misreading/describe', { ...page, ...said }) : fail('no-tab');
    },
  };
}

async function findKept(ports: ClientPorts, tabId: number): Promise<ReportReply | null> {
  const [entry, identity] = await Promise.all([ports.shelf.get(tabId), ports.identifyPage(tabId)]);
  return identity.ok ? matchKept({ entry, identity: identity.value, readerLangs: ports.readerLangs }) : null;
}
