import type { OfferSense } from '../../lexicon/offers/offer-lexicon';
import type { OfferKind } from '../offer';

type Senses = ReadonlySet<OfferSense>;

/** What the words say: the sentence with the price, its card, and the text that leads to the card. */
export interface KindClues {
  /** The plan's name. */
  readonly name: Senses;
  readonly line: Senses;
  readonly card: Senses;
  readonly around: Senses;
}

/** What is sold. The nearest words decide: a gift button on a card makes no gift of its price. */
export function classifyKind({ name, line, card, around }: KindClues): OfferKind {
  const own = firstKind(line, LINE_KINDS) ?? firstKind(name, NAME_KINDS) ?? firstKind(card, CARD_KINDS);
  if (own) return own;
  return firstKind(around, AROUND_KINDS) ?? 'access';
}

type KindRule = readonly [OfferKind, (senses: Senses) => boolean];

const LINE_KINDS: readonly KindRule[] = [
  ['ad-free', (senses) => senses.has('consent')],
  ['gift', (senses) => senses.has('gift')],
  ['single-article', (senses) => senses.has('single-article') || senses.has('day-pass')],
  ['newsletter', (senses) => senses.has('newsletter')],
  ['membership', (senses) => senses.has('membership')],
  ['donation', (senses) => senses.has('donation') && !senses.has('subscription')],
  ['print', (senses) => senses.has('print') && !senses.has('subscription')],
  ['ad-free', (senses) => senses.has('ad-free') && !senses.has('subscription')],
];

/** "Day pass"; "Print" over a card that speaks of subscriptions; "Print + Digital" names both. */
const NAME_KINDS: readonly KindRule[] = [
  ['single-article', (senses) => senses.has('day-pass')],
  ['print', (senses) => senses.has('print') && !senses.has('subscription')],
];

const CARD_KINDS: readonly KindRule[] = [
  ['ad-free', (senses) => senses.has('consent')],
  ['newsletter', (senses) => senses.has('newsletter') && !senses.has('subscription')],
  ['membership', (senses) => senses.has('membership')],
  ['donation', (senses) => senses.has('donation') && !senses.has('subscription')],
  ['print', (senses) => senses.has('print') && !senses.has('subscription')],
  ['ad-free', (senses) => senses.has('ad-free') && !senses.has('subscription')],
];

const AROUND_KINDS: readonly KindRule[] = [
  ['newsletter', (senses) => senses.has('newsletter')],
  [
    'donation',
    (senses) => senses.has('donation') && !senses.has('subscription') && !senses.has('membership'),
  ],
  ['membership', (senses) => senses.has('membership')],
  ['ad-free', (senses) => senses.has('consent')],
  ['print', (senses) => senses.has('print') && !senses.has('subscription')],
];

function firstKind(senses: Senses, rules: readonly KindRule[]): OfferKind | null {
  return rules.find(([, holds]) => holds(senses))?.[0] ?? null;
}
