import type { RequestGuards } from './call-guards';
import { isCount, isListOf, isMemberOf, isRecord, isText } from './guard';
import { isIdentity } from './identity-guard';
import type {
  FindingReference,
  FindingRequest,
  LinksRequest,
  MisreadingRequest,
  NoticesRequest,
  ReportRequest,
  TabPage,
  TranslatedRequest,
  ViewCalls,
} from './protocol';
import { isNoticeTranslation } from './report-guard';

const isNoticeIndex = isCount(100_000);
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
  'links/find': isRecord<LinksRequest>({
    tabId: isTabId,
    identity: isIdentity,
    quotes: isListOf(isCount(20_000), 20_000),
  }),
  'glosses/show': isRecord<NoticesRequest>({
    tabId: isTabId,
    identity: isIdentity,
    notices: isListOf(isNoticeIndex, 1_000),
  }),
  'glosses/list': isRecord<TabPage>({ tabId: isTabId, identity: isIdentity }),
  'notice/translated': isRecord<TranslatedRequest>({
    tabId: isTabId,
    identity: isIdentity,
    notice: isNoticeIndex,
    translation: isNoticeTranslation,
  }),
  'misreading/describe': isRecord<MisreadingRequest>({
    tabId: isTabId,
    identity: isIdentity,
    note: isText(10_000),
    around: isMemberOf<MisreadingRequest['around']>({ 'left-out': true, kept: true }),
  }),
};
