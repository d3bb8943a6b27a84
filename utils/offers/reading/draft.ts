import type { WrittenMoney } from '../money/find-money';
import type { Period } from '../offer';

/** A price with the period it is asked for, before its currency is known. */
export interface PricedPeriod {
  readonly money: WrittenMoney;
  readonly per: Period | null;
}

/** What one passage says of one offer. */
export interface OfferDraft {
  readonly price: PricedPeriod;
  readonly list: WrittenMoney | null;
  readonly then: PricedPeriod | null;
  readonly charged: Charge | null;
  readonly trial: Period | null;
  readonly introFor: Period | null;
  /** The period, where it was said as "4 weeks for". */
  readonly bundled: Period | null;
  /** The period was said as how long the price holds, before it: "the first 3 months: $4". */
  readonly held: boolean;
  readonly intro: boolean;
  readonly from: boolean;
  /** "less than 14p a day" */
  readonly under: boolean;
  readonly perPerson: boolean;
  /** A pass: it ends by itself, and comes to nothing by the year. */
  readonly once: boolean;
  /** Its own words say that it is paid as often as it is asked for: "billed monthly $12". */
  readonly paidSo: boolean;
  /** Named by its length: "Jahresabo". */
  readonly label: Period | null;
  /** Token range of all that belongs to it. */
  readonly start: number;
  readonly end: number;
}

/** stated: with its own amount · computed: the price for as many periods as are paid at once. */
export type Charge =
  | { readonly kind: 'stated'; readonly price: PricedPeriod }
  | { readonly kind: 'computed'; readonly per: Period };
