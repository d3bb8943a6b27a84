import { findNotices } from '../boilerplate/find-notices';
import { decideAccess } from '../offers/decide-access';
import { findOffers } from '../offers/find-offers';
import { buildArticleText } from '../page/article-text';
import type { Page } from '../page/page';
import { findQuotes } from '../quotes/find-quotes';
import { identifyLanguage } from '../text/identify-language';
import type { Report } from './report';
import { summarizePage } from './summarize-page';

export interface ReportOptions {
  /** BCP 47 primary tags of what the reader reads; notices are rendered in the first. */
  readonly readerLangs: readonly [string, ...string[]];
  /** Runs each detector; to measure them. Without it they are simply run. */
  readonly run?: RunDetector;
}

export type RunDetector = <T>(detector: 'quotes' | 'access' | 'offers' | 'boilerplate', detect: () => T) => T;

/** The whole program: one page in, one report out. Pure; the same page gives the same report. */
export function buildReport(page: Page, { readerLangs, run = runPlainly }: ReportOptions): Report {
  const text = buildArticleText(page);
  const lang = identifyLanguage(text.text);
  const found = run('quotes', () => findQuotes({ page, text, lang }));
  return {
    version: 1,
    page: summarizePage({ page, text, lang, found }),
    quotes: found.quotes,
    access: run('access', () => decideAccess({ page, text, lang })),
    offers: run('offers', () => findOffers({ page, lang })),
    boilerplate: run('boilerplate', () => findNotices({ page, articleLang: lang, readerLangs })),
  };
}

const runPlainly: RunDetector = (_detector, detect) => detect();
