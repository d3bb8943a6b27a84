import type { Caller } from '../messages/caller';
import type {
  CallFailure,
  FindingReference,
  MarkOutcome,
  PageIdentity,
  Reply,
  ReportReply,
  ReportRequest,
  ViewCalls,
} from '../messages/protocol';
import { fail } from '../text/result';

/** A view's side of the desk: one tab, and the page its last report was made from. */
export interface ReportClient {
  load(age: ReportRequest['age']): Promise<Reply<ReportReply>>;
  show(finding: FindingReference): Promise<Reply<MarkOutcome>>;
}

export function createReportClient(call: Caller<ViewCalls>, tabId: number | null): ReportClient {
  let shown: PageIdentity | null = null;
  const noTab: { readonly ok: false; readonly reason: CallFailure } = fail('no-tab');
  return {
    async load(age) {
      if (tabId === null) return noTab;
      const reply = await call('report/get', { tabId, age });
      if (reply.ok) shown = reply.value.identity;
      return reply;
    },
    async show(finding) {
      return tabId === null || shown === null
        ? noTab
        : call('finding/show', { tabId, identity: shown, finding });
    },
  };
}
