import type { ArticlePages } from '../page/page';
import type { Notice, NoticeTranslation, PageSummary, Report } from '../report/report';
import {
  isCount,
  isDictionaryOf,
  isExactly,
  isListOf,
  isMemberOf,
  isNullable,
  isRecord,
  isText,
} from './guard';
import { isAccess, isOffer } from './offer-guard';
import { isHeadlineQuote, isQuote } from './quote-guard';
import { isAnchor } from './span-guard';

const isWords = isText(1_000_000);
const isNullableWords = isNullable(isWords);

export const isNoticeTranslation = isRecord<NoticeTranslation>({
  lang: isText(40),
  text: isWords,
  method: isMemberOf<NoticeTranslation['method']>({ phrasebook: true, browser: true }),
});

const isNotice = isRecord<Notice>({
  intent: isNullable(isText(200)),
  lang: isText(40),
  text: isWords,
  translation: isNullable(isNoticeTranslation),
  slots: isDictionaryOf(isWords, 100),
  anchor: isAnchor,
});

const isPageSummary = isRecord<PageSummary>(
  {
    url: isNullableWords,
    title: isNullableWords,
    byline: isNullableWords,
    siteName: isNullableWords,
    publishedTime: isNullableWords,
    lang: isNullableWords,
    declaredLang: isNullableWords,
    wordCount: isCount(100_000_000),
    readingMinutes: isCount(1_000_000),
    article: isMemberOf<PageSummary['article']>({ found: true, none: true }),
    headlineQuotes: isListOf(isHeadlineQuote, 1_000),
    attribution: isMemberOf<PageSummary['attribution']>({ full: true, 'marks-only': true }),
  },
  {
    reason: isText(200),
    pages: isRecord<ArticlePages>({ at: isCount(99), of: isNullable(isCount(99)) }),
  },
);

export const isReport = isRecord<Report>({
  version: isExactly(1),
  page: isPageSummary,
  quotes: isListOf(isQuote, 20_000),
  access: isAccess,
  offers: isListOf(isOffer, 5_000),
  boilerplate: isListOf(isNotice, 20_000),
});
