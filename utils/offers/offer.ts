import type { Anchor } from '../page/anchor';

/** One thing a reader can sign up to. Prices are decimal strings with the currency's own number of decimals. */
export interface Offer {
  readonly product: string | null;
  readonly plan: string | null;
  readonly price: string;
  /** ISO 4217. */
  readonly currency: string;
  /** A bare "$" or "kr" on a page that does not say which. */
  readonly currencyAssumed: boolean;
  /** Null: the page states no period. */
  readonly per: Period | null;
  /** intro: the price is for new or first-time readers or a first stretch. */
  readonly role: 'regular' | 'intro';
  /** Struck out, "was", "statt"; never an offer of its own. */
  readonly listPrice: string | null;
  /** What is taken at once, where it differs from `price`. */
  readonly charged: PricePer | null;
  /** By the year, against the monthly plan of the same product; percent is a decimal string without the sign. */
  readonly saving: { readonly price: string; readonly percent: string } | null;
  readonly from: boolean;
  readonly perPerson: boolean;
  /** Free at first. */
  readonly trial: Period | null;
  /** This price at first. */
  readonly introFor: Period | null;
  /** The price afterwards; null = not stated. */
  readonly then: PricePer | null;
  /** At the regular price; null = cannot be known. */
  readonly perMonth: string | null;
  readonly perYear: string | null;
  readonly firstYear: string | null;
  readonly kind: OfferKind;
  /** As written. */
  readonly paymentMethods: readonly string[];
  readonly flags: readonly OfferFlag[];
  /** The sentence or card it was read from, a slice of the page. */
  readonly text: string;
  readonly anchor: Anchor;
  /** Further elements that make the same offer, in block order. */
  readonly otherAnchors: readonly Anchor[];
}

export interface Period {
  readonly n: number;
  readonly unit: 'day' | 'week' | 'month' | 'year' | 'issue';
}

export interface PricePer {
  readonly price: string;
  readonly currency: string;
  readonly per: Period | null;
}

export type OfferKind =
  | 'access'
  | 'newsletter'
  | 'membership'
  | 'ad-free'
  | 'print'
  | 'donation'
  | 'single-article'
  | 'gift'
  | 'other';

export type OfferFlag =
  | 'later-price-not-stated'
  | 'price-rises'
  | 'renews-automatically'
  | 'renewal-not-stated'
  | 'billed-at-once'
  | 'no-period'
  | 'from'
  | 'per-person'
  | 'new-customers'
  | 'notice-period'
  | 'tax-excluded'
  | 'ad-free-only'
  | 'no-access'
  | 'third-party';

/** A price as a shop prints it. */
export interface Money {
  /** Decimal string with the currency's decimals. */
  readonly amount: string;
  /** ISO 4217; null where a bare "kr" could be several. */
  readonly currency: string | null;
  readonly currencyAssumed: boolean;
}
