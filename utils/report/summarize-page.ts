import type { ArticleText } from '../page/article-text';
import type { Page } from '../page/page';
import type { QuoteFindings } from '../quotes/quote';
import { countWords } from '../text/count-words';
import type { PageSummary } from './report';

const WORDS_PER_MINUTE = 230;

export interface SummaryClues {
  readonly page: Page;
  readonly text: ArticleText;
  readonly lang: string | null;
  readonly found: QuoteFindings;
}

/** What the report says of the page itself. */
export function summarizePage({ page, text, lang, found }: SummaryClues): PageSummary {
  const wordCount = countWords(text.text);
  return {
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
    headlineQuotes: found.headlineQuotes,
    ...(page.pages ? { pages: page.pages } : {}),
    attribution: found.attribution,
  };
}
