import type { ReplyGuards, RequestGuards } from './call-guards';
import { isGloss } from './gloss-guard';
import { isListOf, isNull, isRecord } from './guard';
import { isIdentity } from './identity-guard';
import type { GlossRequest, MarkRequest, PageCalls, PageNews } from './protocol';
import { isAnchor } from './span-guard';

/** What a page lets the background ask of it. */
export const PAGE_REQUESTS: RequestGuards<PageCalls> = {
  'page/identify': isNull,
  'page/read': isNull,
  'mark/show': isRecord<MarkRequest>({ identity: isIdentity, anchors: isListOf(isAnchor, 10_000) }),
  'mark/clear': isNull,
  'gloss/show': isRecord<GlossRequest>({ identity: isIdentity, glosses: isListOf(isGloss, 1_000) }),
  'gloss/list': isNull,
};

/** What a page lets the background answer to its news. */
export const NEWS_REPLIES: ReplyGuards<PageNews> = { 'page/ready': isNull, 'page/moved': isNull };
