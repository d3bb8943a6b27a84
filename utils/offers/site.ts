import type { Page } from '../page/page';
import type { CurrencyHints } from './money/currency-signs';
import type { CompiledLexicon } from './phrases/compile-lexicon';
import type { StructuredPrice } from './structured/find-structured-prices';

/** The page a card stands in, and what holds for all of it. */
export interface Site {
  readonly page: Page;
  readonly lexicons: readonly CompiledLexicon[];
  readonly hints: CurrencyHints;
  readonly ownDomain: string | null;
  /** Prices of the page's own data with their periods. */
  readonly structured: readonly StructuredPrice[];
}
