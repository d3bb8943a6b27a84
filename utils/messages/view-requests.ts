import type { RequestGuards } from './call-guards';
import { isCount, isMemberOf, isRecord } from './guard';
import { isIdentity } from './identity-guard';
import type { FindingReference, FindingRequest, ReportRequest, ViewCalls } from './protocol';

const isTabId = isCount(Number.MAX_SAFE_INTEGER);

const isFindingReference = isRecord<FindingReference>({
  kind: isMemberOf<FindingReference['kind']>({ quote: true, offer: true, notice: true, evidence: true }),
  index: isCount(100_000),
});

/** What the background lets popup and panel ask of it. */
export const VIEW_REQUESTS: RequestGuards<ViewCalls> = {
  'report/get': isRecord<ReportRequest>({
    tabId: isTabId,
    age: isMemberOf<ReportRequest['age']>({ recent: true, fresh: true }),
  }),
  'finding/show': isRecord<FindingRequest>({
    tabId: isTabId,
    identity: isIdentity,
    finding: isFindingReference,
  }),
};
