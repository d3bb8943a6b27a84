import type { Anchor } from '../page/anchor';
import { decimalsOf, divideHalfUp, formatDecimal, toMinorUnits } from './money/amount';
import { type CurrencyHints, resolveCurrency } from './money/currency-signs';
import type { WrittenMoney } from './money/find-money';
import type { Offer, OfferFlag, OfferKind, Period, PricePer } from './offer';
import type { OfferDraft, PricedPeriod } from './reading/draft';
import { yearlyTimes } from './sums/period';
import { type Charges, sumFirstYear, sumMonth, sumYear } from './sums/sum-year';

/** What the place an offer stands in adds to what its own words say. */
export interface OfferSetting {
  readonly product: string | null;
  readonly plan: string | null;
  readonly kind: OfferKind;
  readonly paymentMethods: readonly string[];
  readonly trial: Period | null;
  readonly flags: readonly OfferFlag[];
  readonly text: string;
  readonly anchor: Anchor;
}

/** Null where a bare "kr" leaves the currency unknown. */
export function buildOffer(draft: OfferDraft, setting: OfferSetting, hints: CurrencyHints): Offer | null {
  const { code, assumed } = resolveCurrency(draft.price.money.sign, hints);
  if (code === null) return null;
  const price = toCharges(draft.price, code);
  const then = draft.then && toCharges(draft.then, code);
  const charged = findCharged(draft, price, code);
  const trial = draft.trial ?? setting.trial;
  const regular = draft.intro ? then : (charged ?? price);
  const decimals = decimalsOf(code);
  return {
    product: setting.product,
    plan: setting.plan,
    price: formatDecimal(price.minor, decimals),
    currency: code,
    currencyAssumed: assumed,
    per: price.per,
    role: draft.intro ? 'intro' : 'regular',
    listPrice: draft.list && formatDecimal(minorOf(draft.list, code), decimals),
    charged: charged && toPricePer(charged, code),
    saving: null,
    from: draft.from,
    perPerson: draft.perPerson,
    trial,
    introFor: draft.introFor,
    then: then && toPricePer(then, code),
    ...sumUp({ draft, price: draft.intro ? price : (charged ?? price), regular, trial, decimals }),
    kind: setting.kind === 'access' && price.per?.unit === 'issue' ? 'print' : setting.kind,
    paymentMethods: setting.paymentMethods,
    flags: findFlags(draft, { charged, then, setting }),
    text: setting.text,
    anchor: setting.anchor,
    otherAnchors: [],
  };
}

interface Due {
  readonly minor: bigint;
  readonly per: Period | null;
}

function toCharges({ money, per }: PricedPeriod, code: string): Due {
  return { minor: minorOf(money, code), per };
}

function minorOf(money: WrittenMoney, code: string): bigint {
  return toMinorUnits({ ...money, minor: money.sign.minor }, code);
}

/** "£2.50 a week billed annually" is £130.00 a year at once: the price × the periods in the time it is billed for. */
function findCharged({ charged }: OfferDraft, price: Due, code: string): Due | null {
  if (!charged) return null;
  if (charged.kind === 'stated') return toCharges(charged.price, code);
  const often = price.per && yearlyTimes(price.per);
  const billed = yearlyTimes(charged.per);
  if (!often || !billed) return null;
  return {
    minor: divideHalfUp(price.minor * often.num * billed.den, often.den * billed.num),
    per: charged.per,
  };
}

interface SumInput {
  readonly draft: OfferDraft;
  readonly price: Due;
  readonly regular: Due | null;
  readonly trial: Period | null;
  readonly decimals: number;
}

function sumUp({
  draft,
  price,
  regular,
  trial,
  decimals,
}: SumInput): Pick<Offer, 'perMonth' | 'perYear' | 'firstYear'> {
  if (draft.once) return { perMonth: null, perYear: null, firstYear: null };
  const later = hasPeriod(regular) ? regular : null;
  const holds = draft.introFor;
  const intro = draft.intro && holds && hasPeriod(price) ? { ...price, holds } : null;
  const knowsStart = !draft.intro || intro !== null;
  const format = (minor: bigint | null) => (minor === null ? null : formatDecimal(minor, decimals));
  return {
    perMonth: format(later && sumMonth(later)),
    perYear: format(later && sumYear(later)),
    firstYear: format(knowsStart ? sumFirstYear({ trial, intro, regular: later }) : null),
  };
}

function hasPeriod(due: Due | null): due is Charges {
  return due !== null && due.per !== null;
}

function toPricePer({ minor, per }: Due, code: string): PricePer {
  return { price: formatDecimal(minor, decimalsOf(code)), currency: code, per };
}

function findFlags(
  draft: OfferDraft,
  known: { readonly charged: Due | null; readonly then: Due | null; readonly setting: OfferSetting },
): readonly OfferFlag[] {
  const own: readonly (readonly [OfferFlag, boolean])[] = [
    ['later-price-not-stated', draft.intro && !known.then],
    ['price-rises', known.then !== null],
    ['billed-at-once', known.charged?.per != null],
    ['no-period', draft.price.per === null],
    ['from', draft.from],
    ['per-person', draft.perPerson],
  ];
  return [...own.flatMap(([flag, holds]) => (holds ? [flag] : [])), ...known.setting.flags];
}
