import type { OfferSense } from '../../lexicon/offers/offer-lexicon';
import type { OfferFlag, OfferKind } from '../offer';

/** Conditions said in words, as flags; facts with a sentence behind them, no verdict. */
export function findTermFlags(senses: ReadonlySet<OfferSense>, kind: OfferKind): readonly OfferFlag[] {
  const renews = senses.has('renews') && !senses.has('ends');
  const flags: readonly (readonly [OfferFlag, boolean])[] = [
    ['renews-automatically', renews],
    ['new-customers', senses.has('new-customers')],
    ['notice-period', senses.has('notice')],
    ['tax-excluded', senses.has('tax-excluded')],
    ['ad-free-only', kind === 'ad-free'],
    ['no-access', senses.has('no-access') || kind === 'donation'],
  ];
  return flags.flatMap(([flag, holds]) => (holds ? [flag] : []));
}
