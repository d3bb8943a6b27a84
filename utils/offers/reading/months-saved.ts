import { amountOf, comesToTheSame } from './compare-prices';
import type { OfferDraft } from './draft';

/** "Monthly €7, yearly €70: two months free": the months are why the year is cheaper, and nothing comes before it. */
export function isMonthsSaved({ price: monthly }: OfferDraft, { price: yearly, trial }: OfferDraft): boolean {
  if (trial?.unit !== 'month' || yearly.per?.unit !== 'year' || monthly.per?.unit !== 'month') return false;
  const paid = { n: yearly.per.n * 12 - trial.n, unit: 'month' } as const;
  const sameSign =
    monthly.money.sign === yearly.money.sign && amountOf(monthly.money) < amountOf(yearly.money);
  return sameSign && comesToTheSame(monthly, { money: yearly.money, per: paid });
}
