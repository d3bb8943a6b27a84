import type { Caller } from '../messages/caller';
import type {
  FindingReference,
  MarkOutcome,
  PageIdentity,
  Reply,
  ReportReply,
  ReportRequest,
  ViewCalls,
} from '../messages/protocol';
import { fail, succeed } from '../text/result';
import { matchKept } from './kept-report';
import type { Shelf } from './shelf';

/** A view's side of the desk: one tab, and the page its last report was made from. */
export interface ReportClient {
  load(age: ReportRequest['age']): Promise<Reply<ReportReply>>;
  show(finding: FindingReference): Promise<Reply<MarkOutcome>>;
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

/** A report that is kept is taken from the shelf itself: the background may have been stopped, and takes time to start. */
export function createReportClient(ports: ClientPorts): ReportClient {
  const { call, tabId } = ports;
  let current: PageIdentity | null = null;
  return {
    async load(age) {
      if (tabId === null) return fail('no-tab');
      const kept = age === 'recent' ? await findKept(ports, tabId) : null;
      const reply = kept ? succeed(kept) : await call('report/get', { tabId, age });
      if (reply.ok) current = reply.value.identity;
      return reply;
    },
    async show(finding) {
      if (tabId === null || current === null) return fail('no-tab');
      const outcome = await call('finding/show', { tabId, identity: current, finding });
      if (outcome.ok) await ports.shown();
      return outcome;
    },
  };
}

async function findKept(ports: ClientPorts, tabId: number): Promise<ReportReply | null> {
  const [entry, identity] = await Promise.all([ports.shelf.get(tabId), ports.identifyPage(tabId)]);
  return identity.ok ? matchKept({ entry, identity: identity.value, readerLangs: ports.readerLangs }) : null;
}
