import { amountOf, comesToTheSame } from './compare-prices';
import type { OfferDraft } from './draft';

/** "Monthly €7, yearly €70: two months free": the months are why the year is cheaper, and nothing comes before it. */
export function dropMonthsSaved(drafts: readonly OfferDraft[]): readonly OfferDraft[] {
  return drafts.map((draft, index) => {
    const beside = [drafts[index - 1], drafts[index + 1]];
    return beside.some((other) => other && isSavedBeside(draft, other)) ? { ...draft, trial: null } : draft;
  });
}

function isSavedBeside({ price: yearly, trial }: OfferDraft, { price: monthly }: OfferDraft): boolean {
  if (trial?.unit !== 'month' || yearly.per?.unit !== 'year' || monthly.per?.unit !== 'month') return false;
  const paid = { n: yearly.per.n * 12 - trial.n, unit: 'month' } as const;
  const sameSign =
    monthly.money.sign === yearly.money.sign && amountOf(monthly.money) < amountOf(yearly.money);
  return sameSign && comesToTheSame(monthly, { money: yearly.money, per: paid });
}
