import type { Offer } from '../offer';

/** "Two months free" on the card of a year, beside the month's own: why the year is cheaper, and nothing comes first. */
export function dropMonthsSaved(offers: readonly Offer[]): readonly Offer[] {
  return offers.map((offer) =>
    offers.some((other) => isSavedBeside(offer, other))
      ? { ...offer, trial: null, firstYear: offer.perYear }
      : offer,
  );
}

function isSavedBeside(yearly: Offer, monthly: Offer): boolean {
  const { trial, per, currency, role } = yearly;
  if (trial?.unit !== 'month' || per?.unit !== 'year' || per.n !== 1 || role !== 'regular') return false;
  if (monthly.currency !== currency || monthly.per?.unit !== 'month' || monthly.per.n !== 1) return false;
  const paid = Number(monthly.price) * (12 - trial.n);
  return Math.abs(paid - Number(yearly.price)) <= 0.02 * paid;
}
