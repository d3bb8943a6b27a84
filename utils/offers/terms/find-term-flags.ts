import type { OfferSense } from '../../lexicon/offers/offer-lexicon';
import type { OfferFlag, OfferKind, Period } from '../offer';

/** What is said on a card and of all plans around it, and what is sold how often. */
export interface Terms {
  readonly senses: ReadonlySet<OfferSense>;
  readonly kind: OfferKind;
  /** How often the price falls due; null where that is not stated. */
  readonly per: Period | null;
}

/** Conditions said in words, or left unsaid, as flags; facts with a sentence behind them, no verdict. */
export function findTermFlags({ senses, kind, per }: Terms): readonly OfferFlag[] {
  const renews = senses.has('renews') && !senses.has('ends');
  const flags: readonly (readonly [OfferFlag, boolean])[] = [
    ['renews-automatically', renews],
    ['renewal-not-stated', mayRenew(kind, per) && !RENEWAL_SENSES.some((sense) => senses.has(sense))],
    ['new-customers', senses.has('new-customers')],
    ['notice-period', senses.has('notice')],
    ['tax-excluded', senses.has('tax-excluded')],
    ['ad-free-only', kind === 'ad-free'],
    ['no-access', senses.has('no-access') || kind === 'donation'],
  ];
  return flags.flatMap(([flag, holds]) => (holds ? [flag] : []));
}

const RENEWAL_SENSES: readonly OfferSense[] = ['renews', 'ends', 'cancel', 'notice'];

const RENEWING: ReadonlySet<OfferKind> = new Set(['access', 'newsletter', 'membership', 'ad-free', 'print']);

/** Issues are bought one by one; a contribution, a present and an article are paid once unless they say otherwise. */
function mayRenew(kind: OfferKind, per: Period | null): boolean {
  return per !== null && per.unit !== 'issue' && RENEWING.has(kind);
}
