import { amountOf } from './compare-prices';
import type { Passage } from './passage';
import type { PriceContext } from './price-context';

/**
 * A period said behind the second of two prices side by side holds for both: one price in two currencies,
 * "€9.99 / $10.99 a month", or the ends of a range, "from $5 to $20 a month", of which the lower is told.
 */
export function sharePeriods(passage: Passage, contexts: readonly PriceContext[]): readonly PriceContext[] {
  return contexts.flatMap((context, index) => {
    const [before, after] = [contexts[index - 1], contexts[index + 1]];
    if (before && isRange(passage, before, context)) return [];
    if (!after) return [context];
    if (isRange(passage, context, after)) return [toLowest(context, after)];
    return [isTwin(passage, context, after) ? { ...context, per: after.per } : context];
  });
}

const SIDE_BY_SIDE: ReadonlySet<string> = new Set(['/', '|', '·', '(']);

function isTwin({ tokens }: Passage, one: PriceContext, other: PriceContext): boolean {
  if (one.per !== null || other.per === null || one.money.sign === other.money.sign) return false;
  return other.at === one.at + 2 && SIDE_BY_SIDE.has(tokens[one.at + 1]?.text ?? '');
}

/** What stands between the ends of a range, and of two prices in one currency between nothing else. */
const UP_TO: ReadonlySet<string> = new Set(['-', '~', 'to', 'tot', 'bis', 'a', 'ate', 'do', 'till', 'til']);

function isRange({ tokens }: Passage, low: PriceContext, high: PriceContext): boolean {
  if (low.per !== null || high.per === null || low.money.sign !== high.money.sign) return false;
  if (high.at !== low.at + 2 || high.roles.has('or') || amountOf(low.money) >= amountOf(high.money))
    return false;
  return UP_TO.has(tokens[low.at + 1]?.text ?? '');
}

/** Its "van" or "de" begins the range, and says nothing of an old price. */
function toLowest(low: PriceContext, { per, end }: PriceContext): PriceContext {
  const roles = [...low.roles].filter((role) => role !== 'list');
  return { ...low, per, end, roles: new Set([...roles, 'from']) };
}
