/** What one language says about prices, periods and conditions. Data only. */
export interface OfferLexicon {
  /** BCP 47 primary tag. */
  readonly lang: string;
  readonly units: readonly UnitWords[];
  /** Words that say how often, or name a plan by its length: "monthly", "Jahresabo". */
  readonly adverbs: readonly UnitWords[];
  readonly counts: readonly CountWord[];
  readonly rules: readonly OfferRule[];
  /** Words any offer may contain and that say nothing by themselves: articles, "now", "only", "digital". */
  readonly fillers: string;
}

export interface UnitWords {
  readonly unit: 'day' | 'week' | 'month' | 'year' | 'issue';
  /** How many of `unit` one of these is: a quarter is 3 months. */
  readonly n: number;
  /** Separated by commas. */
  readonly words: string;
}

export interface CountWord {
  readonly n: number;
  /** Separated by commas. */
  readonly words: string;
}

/**
 * Phrases that mean the same. In a phrase `[x]` may be missing, `a|b` is either, and slots stand for what they
 * name: {money}, {count}, {unit} (month), {span} (3 months, 7-day), {period} (unit or span), {adverb} (monthly).
 */
export interface OfferRule {
  readonly sense: OfferSense;
  readonly phrases: readonly string[];
  /** Sentences in which the rule fires. */
  readonly matches: readonly string[];
  /** Sentences in which it does not. */
  readonly ignores?: readonly string[];
}

export type OfferSense =
  /** How often the price falls due. */
  | 'per'
  /** A stretch of time without more: "4 weeks". */
  | 'span'
  /** How long a price holds. */
  | 'for'
  /** The first stretch: "the first 3 months". */
  | 'first'
  /** Free at first. */
  | 'trial'
  /** Trying, without a word on the price. */
  | 'try'
  /** A free start of unstated length. */
  | 'free-start'
  /** The price beside it, after it or else before it, is the one afterwards. */
  | 'then'
  /** Next to a price that is no longer asked. */
  | 'list'
  | 'from'
  | 'under'
  | 'per-person'
  /** How it is charged; with a price beside it, what is charged. */
  | 'billed'
  | 'at-once'
  | 'total'
  | 'instalments'
  /** Next to an amount saved, or the worth of a present: no price. */
  | 'saved'
  | 'special'
  | 'renews'
  | 'ends'
  | 'cancel'
  | 'notice'
  | 'new-customers'
  | 'tax-excluded'
  | 'or'
  /** The publisher speaks of what is its own: "our". */
  | 'ours'
  /** Asks the reader to subscribe. */
  | 'ask'
  /** Asks the reader to do something that may be anything: "get", "order now", "read". */
  | 'act'
  /** Has to do with subscribing. */
  | 'subscription'
  | 'payment'
  | 'newsletter'
  | 'membership'
  | 'ad-free'
  | 'print'
  | 'donation'
  | 'gift'
  | 'single-article'
  /** All of the paper for one day. */
  | 'day-pass'
  | 'no-access'
  | 'consent'
  /** Holds shorter phrases that mean something else there: "ab sofort". */
  | 'nothing'
  /** Costs, in running prose: "kostet". */
  | 'costs'
  /** Rent, wages, shares, other people's wares. */
  | 'foreign';
