import { expect, test } from 'vitest';
import { formatAge, formatDate } from '../../../utils/i18n/format-date';
import { directionOf, formatLanguage, formatOwnName } from '../../../utils/i18n/format-language';
import { formatList } from '../../../utils/i18n/format-list';
import { formatCurrencyName, formatMoney, formatPercent } from '../../../utils/i18n/format-money';
import { formatDuration, formatPeriod, formatRate } from '../../../utils/i18n/format-period';
import { createWords } from '../../../utils/i18n/words';
import { ENGLISH } from '../../helpers/english';

const words = createWords(ENGLISH, 'en');

test.each([
  ['7.00', 'USD', 'en', '$7'],
  ['6.50', 'EUR', 'en', '€6.50'],
  ['1234.5', 'EUR', 'de', '1.234,50\u00a0€'],
  ['836', 'JPY', 'ja', '￥836'],
  ['2.50', 'CAD', 'en-US', 'CA$2.50'],
  ['3.00', 'XXQ', 'en', 'XXQ\u00a03'],
  ['3.00', 'no currency', 'en', '3.00 no currency'],
])('%s %s reads, in %s, as %s', (amount, currency, locale, text) => {
  expect(formatMoney(amount, currency, locale)).toBe(text);
});

test('currencies and percentages have words', () => {
  expect(formatCurrencyName('USD', 'en')).toBe('US dollars');
  expect(formatCurrencyName('USD', 'pl')).toBe('dolary amerykańskie');
  expect(formatCurrencyName('?', 'en')).toBe('?');
  expect(formatPercent('16.67', 'en')).toBe('17%');
});

test.each([
  [1, 'month', 'a month', '1 month'],
  [4, 'week', 'every 4 weeks', '4 weeks'],
  [1, 'issue', 'an issue', '1 issue'],
  [12, 'issue', 'for 12 issues', '12 issues'],
] as const)('%i %s reads as %s and %s', (n, unit, period, duration) => {
  expect(formatPeriod({ n, unit }, words)).toBe(period);
  expect(formatDuration({ n, unit }, words)).toBe(duration);
});

test.each([
  [1, 'month', '€6.50 a month'],
  [4, 'week', '€6.50 every 4 weeks'],
  [1, 'issue', '€6.50 an issue'],
] as const)('€6.50 for %i %s reads as one message: %s', (n, unit, text) => {
  expect(formatRate('€6.50', { n, unit }, words)).toBe(text);
});

test.each([
  ['en', 'iDEAL, PayPal, Twint'],
  ['nl', 'iDEAL, PayPal en Twint'],
  ['ja', 'iDEAL、PayPal、Twint'],
])('a list stands, in %s, as %s', (locale, text) => {
  expect(formatList(['iDEAL', 'PayPal', 'Twint'], locale)).toBe(text);
  expect(formatList(['iDEAL'], locale)).toBe('iDEAL');
});

test('a day stays the day it is, wherever the reader lives', () => {
  expect(formatDate('2026-11-20', 'en-GB')).toBe('20 November 2026');
  expect(formatDate('last Tuesday', 'en')).toBeNull();
  expect(formatDate('', 'en')).toBeNull();
});

test('a report tells its age', () => {
  expect(formatAge(5 * 60_000, 'en')).toBe('5 minutes ago');
  expect(formatAge(3 * 3_600_000, 'en')).toBe('3 hours ago');
  expect(formatAge(26 * 3_600_000, 'en')).toBe('1 day ago');
  expect(formatAge(30 * 365 * 86_400_000, 'en')).toBe('30 years ago');
});

test('languages are named, those unknown by their tag', () => {
  expect(formatLanguage('nl', 'en')).toBe('Dutch');
  expect(formatLanguage('no', 'en')).toBe('Norwegian');
  expect(formatLanguage('qqx', 'en')).toBe('qqx');
  expect(formatLanguage('not a tag', 'en')).toBe('not a tag');
});

test('a language is listed under its own name', () => {
  expect(['fr', 'fi', 'no', 'ja', 'nl'].map(formatOwnName)).toEqual([
    'Français',
    'Suomi',
    'Norsk',
    '日本語',
    'Nederlands',
  ]);
});

test('Hebrew and Arabic run from right to left', () => {
  expect([directionOf('he'), directionOf('ar-EG'), directionOf('nl')]).toEqual(['rtl', 'rtl', 'ltr']);
});
