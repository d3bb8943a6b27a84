import type {
  Access,
  AccessKind,
  Evidence,
  Offer,
  OfferFlag,
  OfferKind,
  Period,
  PricePer,
} from '../report/report';
import { isBoolean, isCount, isListOf, isMemberOf, isNullable, isRecord, isText } from './guard';
import { isAnchor } from './span-guard';

const isWords = isText(1_000_000);
const isAmount = isText(40);
const isCurrency = isText(8);

const isPeriod = isRecord<Period>({
  n: isCount(100_000),
  unit: isMemberOf<Period['unit']>({ day: true, week: true, month: true, year: true, issue: true }),
});

const isPricePer = isRecord<PricePer>({ price: isAmount, currency: isCurrency, per: isNullable(isPeriod) });

const isOfferKind = isMemberOf<OfferKind>({
  access: true,
  newsletter: true,
  membership: true,
  'ad-free': true,
  print: true,
  donation: true,
  'single-article': true,
  gift: true,
  other: true,
});

const isOfferFlag = isMemberOf<OfferFlag>({
  'later-price-not-stated': true,
  'price-rises': true,
  'renews-automatically': true,
  'renewal-not-stated': true,
  'billed-at-once': true,
  'no-period': true,
  from: true,
  'per-person': true,
  'new-customers': true,
  'notice-period': true,
  'tax-excluded': true,
  'ad-free-only': true,
  'no-access': true,
  'third-party': true,
});

export const isOffer = isRecord<Offer>({
  product: isNullable(isWords),
  plan: isNullable(isWords),
  price: isAmount,
  currency: isCurrency,
  currencyAssumed: isBoolean,
  per: isNullable(isPeriod),
  role: isMemberOf<Offer['role']>({ regular: true, intro: true }),
  listPrice: isNullable(isAmount),
  charged: isNullable(isPricePer),
  saving: isNullable(isRecord<NonNullable<Offer['saving']>>({ price: isAmount, percent: isAmount })),
  from: isBoolean,
  perPerson: isBoolean,
  trial: isNullable(isPeriod),
  introFor: isNullable(isPeriod),
  then: isNullable(isPricePer),
  perMonth: isNullable(isAmount),
  perYear: isNullable(isAmount),
  firstYear: isNullable(isAmount),
  kind: isOfferKind,
  paymentMethods: isListOf(isWords, 100),
  flags: isListOf(isOfferFlag, 50),
  text: isWords,
  anchor: isAnchor,
  otherAnchors: isListOf(isAnchor, 1_000),
});

const ACCESS_KINDS: { readonly [K in AccessKind]: true } = {
  free: true,
  metered: true,
  registration: true,
  locked: true,
  restricted: true,
};

const isEvidence = isRecord<Evidence>(
  {
    rule: isText(1_000),
    says: isMemberOf<Evidence['says']>({ ...ACCESS_KINDS, nothing: true }),
    excerpt: isWords,
  },
  { anchor: isAnchor },
);

export const isAccess = isRecord<Access>({
  verdict: isMemberOf<Access['verdict']>({ ...ACCESS_KINDS, unknown: true }),
  declared: isNullable(isMemberOf<AccessKind>(ACCESS_KINDS)),
  readable: isNullable(
    isMemberOf<NonNullable<Access['readable']>>({ full: true, partial: true, hidden: true }),
  ),
  evidence: isListOf(isEvidence, 5_000),
});
