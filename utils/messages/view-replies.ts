import type { ReplyGuards } from './call-guards';
import { isCount, isFiniteNumber, isListOf, isNull, isRecord, isText } from './guard';
import { isIdentity, isMarkOutcome } from './identity-guard';
import { isLinkOutcome } from './link-guard';
import type { MisreadingFile, NoticesOutcome, ReportReply, ViewCalls } from './protocol';
import { isReport } from './report-guard';

export const isReportReply = isRecord<ReportReply>({
  report: isReport,
  identity: isIdentity,
  ms: isFiniteNumber,
  madeAt: isFiniteNumber,
});

const isNoticesOutcome = isRecord<NoticesOutcome>({ notices: isListOf(isCount(100_000), 20_000) });

/** What popup and panel let the background answer. */
export const VIEW_REPLIES: ReplyGuards<ViewCalls> = {
  'report/get': isReportReply,
  'finding/show': isMarkOutcome,
  'links/find': isLinkOutcome,
  'glosses/show': isNoticesOutcome,
  'glosses/list': isNoticesOutcome,
  'notice/translated': isNull,
  'misreading/describe': isRecord<MisreadingFile>({ text: isText(16_000_000) }),
};
