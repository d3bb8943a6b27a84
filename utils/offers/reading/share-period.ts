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

const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '~', '〜', '～']);

/** Words that say nothing else between two prices; "a" and "do" need a "from" before them. */
const UP_TO: ReadonlySet<string> = new Set(['to', 'tot', 'bis', 'ate', 'till', 'til']);

function isRange({ tokens }: Passage, low: PriceContext, high: PriceContext): boolean {
  if (low.per !== null || high.per === null || low.money.sign !== high.money.sign) return false;
  if (high.at !== low.at + 2 || high.roles.has('or') || amountOf(low.money) >= amountOf(high.money))
    return false;
  const { kind, text } = tokens[low.at + 1] ?? { kind: 'mark', text: '' };
  return DASHES.has(text) || UP_TO.has(text) || (kind === 'word' && low.roles.has('from'));
}

function toLowest(low: PriceContext, { per, end }: PriceContext): PriceContext {
  return { ...low, per, end, roles: new Set([...low.roles, 'from' as const]) };
}
