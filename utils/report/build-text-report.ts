import { buildArticleText } from '../page/article-text';
import { pageFromText } from '../page/page-from-text';
import { findQuotes } from '../quotes/find-quotes';
import { identifyLanguage } from '../text/identify-language';
import type { RunDetector } from './build-report';
import type { Report } from './report';
import { summarizePage } from './summarize-page';

export interface TextInput {
  readonly text: string;
  readonly title: string | null;
  /** Null: the text decides. */
  readonly lang: string | null;
}

/** The report on an article given as plain text, a paragraph a line: there is no page to ask what it costs. */
export function buildTextReport(input: TextInput, run: RunDetector): Report {
  const page = pageFromText(input);
  const text = buildArticleText(page);
  const lang = input.lang ?? identifyLanguage(text.text);
  const found = run('quotes', () => findQuotes({ page, text, lang }));
  return {
    version: 1,
    page: summarizePage({ page, text, lang, found }),
    quotes: found.quotes,
    access: { verdict: 'unknown', declared: null, readable: null, evidence: [] },
    offers: [],
    boilerplate: [],
  };
}
