import { divideHalfUp, formatDecimal } from '../money/amount';

export interface Saving {
  readonly price: string;
  readonly percent: string;
}

/**
 * What the year's plan saves against twelve months of the monthly one: 1 − annual / (12 × monthly). The percentage has
 * one decimal, half up, none where it is whole. Null where it saves nothing.
 */
export function findSaving(minor: {
  readonly annual: bigint;
  readonly monthly: bigint;
  readonly decimals: number;
}): Saving | null {
  const twelve = 12n * minor.monthly;
  const saved = twelve - minor.annual;
  if (saved <= 0n || minor.annual <= 0n) return null;
  const percent = formatDecimal(divideHalfUp(saved * 1000n, twelve), 1);
  return { price: formatDecimal(saved, minor.decimals), percent: percent.replace(/\.0$/, '') };
}
