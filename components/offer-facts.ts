import { formatList } from '../utils/i18n/format-list';
import { formatCurrencyName } from '../utils/i18n/format-money';
import type { Words } from '../utils/i18n/words';
import type { Offer, OfferFlag } from '../utils/report/report';
import { balanceBidi } from '../utils/text/balance-bidi';
import { planName } from './plan-name';

export interface OfferFact {
  readonly text: string;
  readonly tone: 'warn' | 'plain';
  /** Names of the plans it holds for, where they are too many or too long to stand before it; null elsewhere. */
  readonly plans: string | null;
}

/** Characters. Longer lists of names fill more lines than what is said of them. */
const LONG = 60;

/** Said in the table already, beside the price. */
const IN_TABLE: ReadonlySet<OfferFlag> = new Set<OfferFlag>(['per-person', 'from', 'no-period']);

const MIND_THIS: ReadonlySet<OfferFlag> = new Set<OfferFlag>([
  'later-price-not-stated',
  'price-rises',
  'renews-automatically',
  'renewal-not-stated',
  'notice-period',
  'tax-excluded',
  'ad-free-only',
  'no-access',
]);

/** What holds for every plan is said once, the rest with the plan's name. */
export function listFacts(offers: readonly Offer[], words: Words): readonly OfferFact[] {
  const flags = [...new Set(offers.flatMap((offer) => offer.flags))].filter((flag) => !IN_TABLE.has(flag));
  return flags.map((flag): OfferFact => {
    const holders = offers.filter((offer) => offer.flags.includes(flag));
    const fact = words.say(`flag.${flag}`);
    const tone = MIND_THIS.has(flag) ? 'warn' : 'plain';
    if (holders.length === offers.length) return { text: fact, tone, plans: null };
    const names = holders.map((offer) => balanceBidi(planName(offer, words)));
    const plans = new Intl.ListFormat(words.locale).format(names);
    if (plans.length <= LONG)
      return { text: words.say('flag.ofPlan', { plan: plans, fact }), tone, plans: null };
    const count = words.count('count.offers', holders.length);
    return { text: words.say('flag.ofPlan', { plan: count, fact }), tone, plans };
  });
}

/** "Assumed US dollars", where the page has a bare sign that several currencies share. */
export function listAssumedCurrencies(offers: readonly Offer[], words: Words): readonly string[] {
  const assumed = new Set(offers.filter((offer) => offer.currencyAssumed).map((offer) => offer.currency));
  return [...assumed].map((currency) =>
    words.say('offer.assumed', { currency: formatCurrencyName(currency, words.locale) }),
  );
}

/** Ways to pay, as written, each once. */
export function listPaymentMethods(offers: readonly Offer[], words: Words): string | null {
  const methods = [...new Set(offers.flatMap((offer) => offer.paymentMethods))];
  return methods.length > 0 ? formatList(methods.map(balanceBidi), words.locale) : null;
}
