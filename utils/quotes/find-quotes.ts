import type { ArticleText } from '../page/article-text';
import type { Page } from '../page/page';
import type { QuoteFindings } from './quote';

export interface QuoteClues {
  readonly page: Page;
  readonly text: ArticleText;
  /** Null: not certain. */
  readonly lang: string | null;
}

export function findQuotes(_clues: QuoteClues): QuoteFindings {
  return { quotes: [], headlineQuotes: [], attribution: 'marks-only' };
}
