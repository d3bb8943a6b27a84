import { findNotices } from '../boilerplate/find-notices';
import { decideAccess } from '../offers/decide-access';
import { findOffers } from '../offers/find-offers';
import { buildArticleText } from '../page/article-text';
import type { Page } from '../page/page';
import { findQuotes } from '../quotes/find-quotes';
import { countWords } from '../text/count-words';
import { identifyLanguage } from '../text/identify-language';
import type { PageSummary, Report } from './report';

const WORDS_PER_MINUTE = 230;

export interface ReportOptions {
  /** BCP 47 primary tags of what the reader reads; notices are rendered in the first. */
  readonly readerLangs: readonly [string, ...string[]];
}

/** The whole program: one page in, one report out. Pure; the same page gives the same report. */
export function buildReport(page: Page, options: ReportOptions): Report {
  const text = buildArticleText(page);
  const lang = identifyLanguage(text.text);
  const { quotes, headlineQuotes, attribution } = findQuotes({ page, text, lang });
  const wordCount = countWords(text.text);
  const summary: PageSummary = {
    url: page.url,
    title: page.title,
    byline: page.byline,
    siteName: page.siteName,
    publishedTime: page.publishedTime,
    lang,
    declaredLang: page.declaredLang,
    wordCount,
    readingMinutes: Math.ceil(wordCount / WORDS_PER_MINUTE),
    article: page.article.kind,
    ...(page.article.kind === 'none' ? { reason: page.article.reason } : {}),
    headlineQuotes,
    attribution,
  };
  return {
    version: 1,
    page: summary,
    quotes,
    access: decideAccess({ page, text, lang }),
    offers: findOffers({ page, lang }),
    boilerplate: findNotices({ page, articleLang: lang, readerLangs: options.readerLangs }),
  };
}
