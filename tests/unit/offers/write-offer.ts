import type { Offer, Period } from '../../../utils/offers/offer';

/** An offer on one line: price, currency, period, and what else it states of time and money. */
export function writeOffer(offer: Offer): string {
  const { price, currency, per, trial, introFor, then, listPrice, charged, from, perPerson } = offer;
  const parts = [
    price,
    currency,
    writePeriod(per),
    trial && `free ${writePeriod(trial)}`,
    introFor && `for ${writePeriod(introFor)}`,
    then && `then ${then.price} ${writePeriod(then.per)}`,
    listPrice && `was ${listPrice}`,
    charged && `charged ${charged.price} ${writePeriod(charged.per)}`,
    from && 'from',
    perPerson && 'each',
  ];
  return parts.filter(Boolean).join(' · ');
}

function writePeriod(period: Period | null): string {
  return period ? `${period.n} ${period.unit}` : '–';
}
