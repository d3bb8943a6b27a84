import type { WrittenMoney } from '../money/find-money';
import type { Period } from '../offer';
import { yearlyTimes } from '../sums/period';
import type { PricedPeriod } from './draft';

export function isLonger(longer: Period, shorter: Period): boolean {
  const [a, b] = [yearlyTimes(longer), yearlyTimes(shorter)];
  return a !== null && b !== null && a.num * b.den < b.num * a.den;
}

/** Within two per cent by the year. */
export function comesToTheSame(one: PricedPeriod, other: PricedPeriod): boolean {
  const a = perYear(one);
  const b = perYear(other);
  return a !== null && b !== null && Math.abs(a - b) <= 0.02 * Math.max(a, b);
}

function perYear({ money, per }: PricedPeriod): number | null {
  const times = per && yearlyTimes(per);
  if (!times) return null;
  return amountOf(money) * (Number(times.num) / Number(times.den));
}

export function amountOf({ digits, scale }: WrittenMoney): number {
  return Number(digits) / 10 ** scale;
}
