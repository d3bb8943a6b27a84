import type { PricePer } from '../report/report';

/** How a table of offers speaks the reader's language. */
export interface OfferWords {
  /** Column headings. */
  readonly product: string;
  readonly plan: string;
  readonly price: string;
  readonly year: string;
  readonly firstYear: string;
  readonly formatMoney: (amount: string, currency: string) => string;
  /** "€6.50 a month". */
  readonly formatPrice: (price: PricePer) => string;
}
