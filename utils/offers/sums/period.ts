import type { Period } from '../offer';

/** An exact quotient; `den` is positive. */
export interface Fraction {
  readonly num: bigint;
  readonly den: bigint;
}

export function samePeriod(a: Period, b: Period): boolean {
  return a.n === b.n && a.unit === b.unit;
}

/** How often the period goes into a year: 365 days, 52 weeks, 12 months. Null for issues, whose number is not known. */
export function yearlyTimes(per: Period): Fraction | null {
  const inYear = UNITS_A_YEAR[per.unit];
  return inYear === null || per.n < 1 ? null : { num: inYear, den: BigInt(per.n) };
}

const UNITS_A_YEAR = { day: 365n, week: 52n, month: 12n, year: 1n, issue: null } as const;
