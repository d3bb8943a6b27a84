import type { Period } from '../report/report';
import type { PluralKey } from './catalogue';
import type { Words } from './words';

const PER_KEYS = {
  day: 'per.day',
  week: 'per.week',
  month: 'per.month',
  year: 'per.year',
  issue: 'per.issue',
} as const satisfies Readonly<Record<Period['unit'], PluralKey>>;

/** After a price: "a month", "every 4 weeks". */
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
