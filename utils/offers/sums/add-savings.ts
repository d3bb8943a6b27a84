import { decimalsOf } from '../money/amount';
import type { Offer } from '../offer';
import { findSaving } from './find-saving';

/** The saving of each plan by the year against the monthly plan of the same product, where there is just one. */
export function addSavings(offers: readonly Offer[]): readonly Offer[] {
  return offers.map((offer) => {
    if (!isRegularPer(offer, 'year')) return offer;
    const monthly = offers.filter((other) => isRegularPer(other, 'month') && sellsSame(other, offer));
    const [only] = monthly;
    if (monthly.length !== 1 || !only) return offer;
    const decimals = decimalsOf(offer.currency);
    return {
      ...offer,
      saving: findSaving({ annual: toMinor(offer.price), monthly: toMinor(only.price), decimals }),
    };
  });
}

function isRegularPer(offer: Offer, unit: 'month' | 'year'): boolean {
  return offer.role === 'regular' && offer.per?.n === 1 && offer.per.unit === unit;
}

function sellsSame(a: Offer, b: Offer): boolean {
  return (
    a.currency === b.currency && a.product === b.product && a.perPerson === b.perPerson && a.kind === b.kind
  );
}

function toMinor(price: string): bigint {
  return BigInt(price.replace('.', ''));
}
