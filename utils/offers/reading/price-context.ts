import type { WrittenMoney } from '../money/find-money';
import type { Period } from '../offer';

/** One price of a passage and what the words around it say about it. */
export interface PriceContext {
  readonly money: WrittenMoney;
  /** Token of the price. */
  readonly at: number;
  /** Token range of all that was read with it. */
  readonly start: number;
  readonly end: number;
  readonly per: Period | null;
  /** The period was said before the price without a "per": "4 weeks for", "first month". */
  readonly bundle: boolean;
  readonly label: Period | null;
  readonly holds: Period | null;
  readonly trial: Period | null;
  readonly billed: Period | null;
  /** A stretch before a "then" with no price of its own: free where the reader is asked to try. */
  readonly tried: Period | null;
  readonly roles: ReadonlySet<PriceRole>;
}

export type PriceRole =
  | 'list'
  | 'then'
  | 'thereafter'
  /** "billed as" stands before it. */
  | 'charged'
  /** "billed" stands after it. */
  | 'charged-here'
  | 'total'
  | 'from'
  | 'under'
  | 'person'
  /** Paid for one time, and not again. */
  | 'once'
  | 'try'
  | 'special'
  | 'or'
  | 'at-once';

export function addRole(context: PriceContext, role: PriceRole): PriceContext {
  return context.roles.has(role) ? context : { ...context, roles: new Set([...context.roles, role]) };
}
