import type { ReplyGuards, RequestGuards } from './call-guards';
import { isGlossOutcome } from './gloss-guard';
import { isFiniteNumber, isNull, isRecord } from './guard';
import { isIdentity, isMarkOutcome } from './identity-guard';
import { isPageDraft } from './page-guard';
import type { PageCalls, PageNews, PageReading } from './protocol';

const isReading = isRecord<PageReading>({ identity: isIdentity, page: isPageDraft, ms: isFiniteNumber });

/** What the background lets a page answer. */
export const PAGE_REPLIES: ReplyGuards<PageCalls> = {
  'page/identify': isIdentity,
  'page/read': isReading,
  'mark/show': isMarkOutcome,
  'mark/clear': isNull,
  'gloss/show': isGlossOutcome,
  'gloss/list': isGlossOutcome,
};

/** What the background lets a page tell it unasked. */
export const NEWS_REQUESTS: RequestGuards<PageNews> = { 'page/ready': isReading, 'page/moved': isNull };
