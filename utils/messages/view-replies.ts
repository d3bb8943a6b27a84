import type { ReplyGuards } from './call-guards';
import { isFiniteNumber, isRecord } from './guard';
import { isIdentity, isMarkOutcome } from './identity-guard';
import type { ReportReply, ViewCalls } from './protocol';
import { isReport } from './report-guard';

export const isReportReply = isRecord<ReportReply>({
  report: isReport,
  identity: isIdentity,
  ms: isFiniteNumber,
  madeAt: isFiniteNumber,
});

/** What popup and panel let the background answer. */
export const VIEW_REPLIES: ReplyGuards<ViewCalls> = {
  'report/get': isReportReply,
  'finding/show': isMarkOutcome,
};
