import { amountOf, isLonger } from './compare-prices';
import type { OfferDraft } from './draft';
import { measureGap } from './gap';
import type { Passage } from './passage';
import type { PriceContext } from './price-context';

/** "3 months for €5. The regular price is €12 a month.": what is asked when the first stretch is over. */
export function isRegularAfter(passage: Passage, current: OfferDraft, context: PriceContext): boolean {
  if (!current.introFor || current.then || !context.per || !context.roles.has('list')) return false;
  const gap = measureGap(passage, current.end, context.start);
  return gap.stops > 0 && gap.stops + gap.breaks <= 3 && gap.words <= 8 && !passage.struck.has(context.at);
}

export function isList(passage: Passage, context: PriceContext): boolean {
  return passage.struck.has(context.at) || context.roles.has('list');
}

/** "€2 €0.50 a week": of two prices side by side the higher, without a word on it, is no longer asked. */
export function isBesideLower(passage: Passage, { money, at, per, start, end }: PriceContext): boolean {
  const next = passage.tokens[at + 1]?.money;
  if (!next || per !== null || end !== at + 1 || start !== at || next.sign !== money.sign) return false;
  return amountOf(money) > amountOf(next);
}

/** "3 Monate lang 4,99 € statt 12,99 € monatlich", "49 € au lieu de 99 € la première année": its time is said of both. */
export function listAfter(current: OfferDraft, { money, per, holds, end }: PriceContext): OfferDraft {
  const { price, introFor, bundled, held } = current;
  const pace = held && per && bundled && isLonger(bundled, per) ? per : (price.per ?? per);
  return {
    ...current,
    price: { ...price, per: pace },
    list: money,
    introFor: introFor ?? holds,
    intro: current.intro || holds !== null,
    end: Math.max(current.end, end),
  };
}
