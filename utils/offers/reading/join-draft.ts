import type { Period } from '../offer';
import { samePeriod } from '../sums/period';
import { amountOf, comesToTheSame, isLonger } from './compare-prices';
import type { OfferDraft, PricedPeriod } from './draft';
import { measureGap } from './gap';
import type { Passage } from './passage';
import type { PriceContext } from './price-context';

/** The offer before, with this price as what follows, what is charged or the same sum said otherwise; null for a new offer. */
export function joinToCurrent(
  passage: Passage,
  current: OfferDraft,
  context: PriceContext,
): OfferDraft | null {
  const price: PricedPeriod = { money: context.money, per: context.per };
  const gap = measureGap(passage, current.end, context.start);
  const near = gap.breaks <= 3 && gap.words <= 12;
  if (!near) return null;
  const end = Math.max(current.end, context.end);
  if (isThen(context) && !current.then && !(context.trial && gap.breaks > 0)) {
    return {
      ...current,
      then: { ...price, per: price.per ?? samePace(current) },
      intro: true,
      introFor: current.introFor ?? current.bundled,
      end,
      trial: current.trial ?? context.trial,
    };
  }
  if (current.charged || context.roles.has('or')) return null;
  if (gap.breaks <= 1 && isFirstStretchOf(current, context)) {
    const intro = { price, intro: true, introFor: context.holds, then: current.price };
    return { ...current, ...intro, end };
  }
  if (context.roles.has('total'))
    return { ...current, charged: { kind: 'stated', price: { ...price, per: null } }, end };
  if (saysCharge(current, context)) return { ...current, charged: { kind: 'stated', price }, end };
  if (saysSameSmaller(current, context)) return { ...current, end };
  return null;
}

/** "12 € a month, the first half-year 6 € a month": the lower price is asked first. */
function isFirstStretchOf(
  { price, intro, then, trial }: OfferDraft,
  { money, per, holds }: PriceContext,
): boolean {
  if (intro || then || trial || !holds || !per || !price.per || !samePeriod(per, price.per)) return false;
  return money.sign === price.money.sign && amountOf(money) < amountOf(price.money);
}

/** A later price without a period of its own is asked as often as the one before, where that was for one month, one year. */
function samePace({ price }: OfferDraft): Period | null {
  return price.per?.n === 1 ? price.per : null;
}

function isThen(context: PriceContext): boolean {
  return context.roles.has('then') || context.roles.has('thereafter');
}

/** "billed as $60 a year", "($60 billed yearly)", or a larger sum for a longer time that comes to the same. */
function saysCharge(current: OfferDraft, context: PriceContext): boolean {
  if (!current.price.per || current.paidSo) return false;
  if (context.roles.has('charged')) return true;
  if (!context.per || samePeriod(current.price.per, context.per)) return false;
  if (context.roles.has('charged-here') || context.roles.has('at-once'))
    return isLonger(context.per, current.price.per);
  if (current.under) return isLonger(context.per, current.price.per);
  return (
    isLonger(context.per, current.price.per) &&
    comesToTheSame(current.price, { money: context.money, per: context.per })
  );
}

/** "$99 per year ($8.25/month)": the same sum by a shorter time adds nothing. */
function saysSameSmaller({ price }: OfferDraft, { money, per }: PriceContext): boolean {
  if (!price.per || !per || !isLonger(price.per, per)) return false;
  return comesToTheSame(price, { money, per });
}
