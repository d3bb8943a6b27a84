import type { ReplyGuards, RequestGuards } from './call-guards';
import { isBoolean, isCount, isListOf, isMemberOf, isNullable, isRecord, isText } from './guard';
import type {
  CopyOutcome,
  CopyRequest,
  CopyWords,
  HandsCalls,
  LinkRequest,
  SelectedWords,
} from './hands-protocol';
import { isDirective, isLinkOutcome } from './link-guard';
import { isAnchor } from './span-guard';

const isQuoteIndex = isCount(20_000);
const isCopiedText = isText(4_000_000);
const isSentence = isText(500);

const isLinkRequest = isRecord<LinkRequest>({ quotes: isListOf(isListOf(isAnchor, 10_000), 20_000) });

/** What a page, once the hands are there, lets the background ask of it. */
export const HANDS_REQUESTS: RequestGuards<HandsCalls> = {
  'link/find': isLinkRequest,
  'selection/read': isLinkRequest,
  'selection/copy': isRecord<CopyRequest>({
    text: isCopiedText,
    html: isCopiedText,
    words: isRecord<CopyWords>({
      lang: isText(40),
      direction: isMemberOf<CopyWords['direction']>({ ltr: true, rtl: true }),
      copied: isSentence,
      failed: isSentence,
      again: isSentence,
    }),
  }),
};

/** What the background lets the hands answer. */
export const HANDS_REPLIES: ReplyGuards<HandsCalls> = {
  'link/find': isLinkOutcome,
  'selection/read': isRecord<SelectedWords>({
    text: isText(1_000_000),
    directive: isDirective,
    quote: isNullable(isQuoteIndex),
    isSaid: isBoolean,
  }),
  'selection/copy': isRecord<CopyOutcome>({ copied: isBoolean }),
};
