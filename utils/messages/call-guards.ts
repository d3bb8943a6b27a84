import { type Guard, isCount, isFiniteNumber, isListOf, isMemberOf, isNull, isRecord, isText } from './guard';
import { isPage } from './page-guard';
import type {
  Call,
  CallFailure,
  FindingReference,
  FindingRequest,
  MarkOutcome,
  MarkRequest,
  PageCalls,
  PageIdentity,
  PageNews,
  PageReading,
  ReportReply,
  ReportRequest,
  ViewCalls,
} from './protocol';
import { isReport } from './report-guard';
import { isAnchor } from './span-guard';

/** A guard for what is asked and one for what is answered, for every call of a direction. */
export type CallGuards<Calls extends { readonly [K in keyof Calls]: Call }> = {
  readonly [K in keyof Calls]: {
    readonly request: Guard<Calls[K]['request']>;
    readonly reply: Guard<Calls[K]['reply']>;
  };
};

const isMarkCount = isCount(10_000);
const isTabId = isCount(Number.MAX_SAFE_INTEGER);

const isIdentity = isRecord<PageIdentity>({
  document: isText(100),
  navigation: isCount(Number.MAX_SAFE_INTEGER),
  revision: isCount(Number.MAX_SAFE_INTEGER),
  url: isText(2_000_000),
});

const isReading = isRecord<PageReading>({ identity: isIdentity, page: isPage, ms: isFiniteNumber });
const isMarkOutcome = isRecord<MarkOutcome>({ marked: isMarkCount });

export const PAGE_CALL_GUARDS: CallGuards<PageCalls> = {
  'page/identify': { request: isNull, reply: isIdentity },
  'page/read': { request: isNull, reply: isReading },
  'mark/show': {
    request: isRecord<MarkRequest>({ identity: isIdentity, anchors: isListOf(isAnchor, 10_000) }),
    reply: isMarkOutcome,
  },
  'mark/clear': { request: isNull, reply: isNull },
};

export const PAGE_NEWS_GUARDS: CallGuards<PageNews> = {
  'page/ready': { request: isReading, reply: isNull },
};

export const isReportReply = isRecord<ReportReply>({
  report: isReport,
  identity: isIdentity,
  ms: isFiniteNumber,
  madeAt: isFiniteNumber,
});

export const VIEW_CALL_GUARDS: CallGuards<ViewCalls> = {
  'report/get': {
    request: isRecord<ReportRequest>({
      tabId: isTabId,
      age: isMemberOf<ReportRequest['age']>({ recent: true, fresh: true }),
    }),
    reply: isReportReply,
  },
  'finding/show': {
    request: isRecord<FindingRequest>({
      tabId: isTabId,
      identity: isIdentity,
      finding: isRecord<FindingReference>({
        kind: isMemberOf<FindingReference['kind']>({
          quote: true,
          offer: true,
          notice: true,
          evidence: true,
        }),
        index: isCount(100_000),
      }),
    }),
    reply: isMarkOutcome,
  },
};

export const isCallFailure: Guard<CallFailure> = isMemberOf<CallFailure>({
  'no-answer': true,
  'bad-answer': true,
  failed: true,
  'no-tab': true,
  'page-changed': true,
  'not-found': true,
  'still-loading': true,
  'page-too-large': true,
  'browser-page': true,
  'blank-page': true,
  'extension-page': true,
  'store-page': true,
  pdf: true,
  'page-source': true,
  'reader-view': true,
  'local-file': true,
  'not-a-web-page': true,
  'site-refuses': true,
  unreachable: true,
});
