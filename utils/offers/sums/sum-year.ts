import { divideHalfUp } from '../money/amount';
import type { Period } from '../offer';
import { type Fraction, yearlyTimes } from './period';

/** A price in minor units and how often it falls due. */
export interface Charges {
  readonly minor: bigint;
  readonly per: Period;
}

/**
 * Regular price × periods a year (52 weeks, 13 × four weeks, 12 months, 365 days), in minor units, exact until it is
 * rounded once, half up. Null for a price per issue.
 */
export function sumYear({ minor, per }: Charges): bigint | null {
  const times = yearlyTimes(per);
  return times && divideHalfUp(minor * times.num, times.den);
}

/** The twelfth part of the year's price before that is rounded: a week is 52/12 of a month, a day 365/12. */
export function sumMonth({ minor, per }: Charges): bigint | null {
  const times = yearlyTimes(per);
  return times && divideHalfUp(minor * times.num, 12n * times.den);
}

export interface FirstYear {
  /** Free at first. */
  readonly trial: Period | null;
  /** The price at first and how long it holds; null where the regular price is asked from the start. */
  readonly intro: (Charges & { readonly holds: Period }) | null;
  /** Null where it is not stated. */
  readonly regular: Charges | null;
}

/**
 * What falls due before one year is over: charges at trial + k × period, k = 0, 1, …; introductory charges first and
 * regular ones from where they end. Null where a charge of that year is not stated or its time not known.
 */
export function sumFirstYear({ trial, intro, regular }: FirstYear): bigint | null {
  const start = trial ? partOfYear(trial) : NOTHING;
  if (!start) return null;
  if (!intro) return regular && sumCharges(regular, { from: start, until: ONE });
  const holds = partOfYear(intro.holds);
  if (!holds) return null;
  const end = add(start, holds);
  const first = sumCharges(intro, { from: start, until: isBefore(end, ONE) ? end : ONE });
  if (first === null || !isBefore(end, ONE)) return first;
  const rest = regular && sumCharges(regular, { from: end, until: ONE });
  return rest === null ? null : first + rest;
}

/** `minor` at `from`, and again after every period, as long as that is before `until`. */
function sumCharges(
  { minor, per }: Charges,
  time: { readonly from: Fraction; readonly until: Fraction },
): bigint | null {
  const step = partOfYear(per);
  if (!step) return null;
  const left = subtract(time.until, time.from);
  if (left.num <= 0n) return 0n;
  return minor * divideUp(left.num * step.den, left.den * step.num);
}

/** The period as a part of a year of 365 days, 52 weeks or 12 months. */
function partOfYear(period: Period): Fraction | null {
  const times = yearlyTimes(period);
  return times && { num: times.den, den: times.num };
}

const NOTHING: Fraction = { num: 0n, den: 1n };
const ONE: Fraction = { num: 1n, den: 1n };

function add(a: Fraction, b: Fraction): Fraction {
  return { num: a.num * b.den + b.num * a.den, den: a.den * b.den };
}

function subtract(a: Fraction, b: Fraction): Fraction {
  return add(a, { num: -b.num, den: b.den });
}

function isBefore(a: Fraction, b: Fraction): boolean {
  return a.num * b.den < b.num * a.den;
}

function divideUp(value: bigint, by: bigint): bigint {
  return (value + by - 1n) / by;
}
