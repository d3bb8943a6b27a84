import type { OfferSense } from '../../lexicon/offers/offer-lexicon';
import type { OfferKind } from '../offer';

/** What is sold, from what the words of its card say; `around` is what the place it stands in says. */
export function classifyKind(own: ReadonlySet<OfferSense>, around: ReadonlySet<OfferSense>): OfferKind {
  return firstKind(own, OWN_KINDS) ?? firstKind(around, AROUND_KINDS) ?? 'access';
}

type KindRule = readonly [OfferKind, (senses: ReadonlySet<OfferSense>) => boolean];

const OWN_KINDS: readonly KindRule[] = [
  ['ad-free', (senses) => senses.has('consent')],
  ['gift', (senses) => senses.has('gift')],
  ['single-article', (senses) => senses.has('single-article')],
  ['newsletter', (senses) => senses.has('newsletter')],
  ['ad-free', (senses) => senses.has('ad-free') && !senses.has('subscription')],
  [
    'donation',
    (senses) => senses.has('donation') && !senses.has('subscription') && !senses.has('membership'),
  ],
  ['print', (senses) => senses.has('print') && !senses.has('subscription')],
  ['membership', (senses) => senses.has('membership')],
];

const AROUND_KINDS: readonly KindRule[] = [
  ['newsletter', (senses) => senses.has('newsletter')],
  ['ad-free', (senses) => senses.has('consent')],
  [
    'donation',
    (senses) => senses.has('donation') && !senses.has('subscription') && !senses.has('membership'),
  ],
  ['gift', (senses) => senses.has('gift') && !senses.has('subscription')],
  ['membership', (senses) => senses.has('membership')],
  ['print', (senses) => senses.has('print') && !senses.has('subscription')],
];

function firstKind(senses: ReadonlySet<OfferSense>, rules: readonly KindRule[]): OfferKind | null {
  return rules.find(([, holds]) => holds(senses))?.[0] ?? null;
}
