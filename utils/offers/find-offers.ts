import type { Page } from '../page/page';
import type { Offer } from './offer';

export interface OfferSearch {
  readonly page: Page;
  /** What the article is written in, BCP 47; null where that cannot be told. */
  readonly lang: string | null;
}

/** Every subscription the publisher sells on this page, in page order; empty where it sells none. */
export function findOffers(_search: OfferSearch): readonly Offer[] {
  return [];
}
