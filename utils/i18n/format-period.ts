import type { Period } from '../report/report';
import type { ReportPluralKey } from './catalogue';
import type { Words } from './words';

const PER_KEYS = {
  day: 'per.day',
  week: 'per.week',
  month: 'per.month',
  year: 'per.year',
  issue: 'per.issue',
} as const satisfies Readonly<Record<Period['unit'], ReportPluralKey>>;

const RATE_KEYS = {
  day: 'rate.day',
  week: 'rate.week',
  month: 'rate.month',
  year: 'rate.year',
  issue: 'rate.issue',
} as const satisfies Readonly<Record<Period['unit'], ReportPluralKey>>;

/** A price with its period, `amount` as the reader's language writes it: "€6.50 a month". */
export function formatRate(amount: string, period: Period, words: Words): string {
  return words.count(RATE_KEYS[period.unit], period.n, { amount });
}

/** Below a price: "a month", "every 4 weeks". */
export function formatPeriod(period: Period, words: Words): string {
  return words.count(PER_KEYS[period.unit], period.n);
}

/** A length of time by itself: "1 month", "4 weeks". */
export function formatDuration(period: Period, words: Words): string {
  if (period.unit === 'issue') return words.count('length.issue', period.n);
  return new Intl.NumberFormat(words.locale, {
    style: 'unit',
    unit: period.unit,
    unitDisplay: 'long',
  }).format(period.n);
}
