import { describe, expect, test } from 'vitest';
import { chooseLexicons } from '../../../../utils/offers/lexicons';
import { readPassage } from '../../../../utils/offers/reading/passage';
import { readDrafts } from '../../../../utils/offers/reading/read-drafts';
import { fillPeriod } from '../../../../utils/offers/structured/fill-period';
import {
  findStructuredPrices,
  readPrice,
  readText,
} from '../../../../utils/offers/structured/find-structured-prices';
import type { Json, JsonObject } from '../../../../utils/text/json';
import { pageOf } from '../page-of';

const monthly = { price: '6.50', billingDuration: 'P1M' };
const MONTH = { n: 1, unit: 'month' };

describe('the time a price of the data is for', () => {
  test.each<[JsonObject, { n: number; unit: string } | null]>([
    [{ billingDuration: 'P1M' }, MONTH],
    [{ billingDuration: 'P3M' }, { n: 3, unit: 'month' }],
    [{ billingDuration: 'P7D' }, { n: 7, unit: 'day' }],
    [{ billingDuration: 'P2W' }, { n: 2, unit: 'week' }],
    [{ billingDuration: 'P1Y' }, { n: 1, unit: 'year' }],
    [{ billingDuration: ' P365D ' }, { n: 365, unit: 'day' }],
    [{ billingDuration: 'P1000D' }, null],
    [{ billingDuration: 'P0M' }, null],
    [{ billingDuration: 'PT1M' }, null],
    [{ billingDuration: 'P1M2D' }, null],
    [{ billingDuration: 'xP1M' }, null],
    [{ billingDuration: 1, unitCode: 'MON' }, MONTH],
    [
      { billingDuration: '2', unitCode: 'WEE' },
      { n: 2, unit: 'week' },
    ],
    [
      { billingIncrement: 4, unitCode: 'WEE' },
      { n: 4, unit: 'week' },
    ],
    [
      { billingDuration: 1, billingIncrement: 4, unitCode: 'WEE' },
      { n: 1, unit: 'week' },
    ],
    [{ unitCode: 'ANN' }, { n: 1, unit: 'year' }],
    [{ unitCode: 'ann' }, { n: 1, unit: 'year' }],
    [{ unitCode: 'DAY' }, { n: 1, unit: 'day' }],
    [{ unitCode: 'C62' }, null],
    [{ billingDuration: 1.5, unitCode: 'MON' }, null],
    [{ billingDuration: -1, unitCode: 'MON' }, null],
    [{ billingDuration: 0, unitCode: 'MON' }, null],
    [{ billingDuration: 'soon', unitCode: 'MON' }, null],
    [{ billingDuration: 1 }, null],
    [{}, null],
  ])('of %j is %j', (node, per) => {
    const price = per && { price: 5, currency: 'EUR', per };
    expect(readPrice({ price: '5', ...node }, 'EUR')).toEqual(price);
  });
});

describe('a price of the data', () => {
  test.each<[JsonObject, string | null, number | null]>([
    [{ price: '6.50' }, 'EUR', 6.5],
    [{ price: 6.5 }, 'EUR', 6.5],
    [{ price: '0' }, 'EUR', null],
    [{ price: -1 }, 'EUR', null],
    [{ price: 'free' }, 'EUR', null],
    [{ price: null }, 'EUR', null],
    [{ price: ['6.50'] }, 'EUR', null],
    [{}, 'EUR', null],
    [{ price: '6.50' }, null, null],
  ])('%j in %s is %j', (node, currency, price) => {
    expect(readPrice({ billingDuration: 'P1M', ...node }, currency)?.price ?? null).toBe(price);
  });

  test.each<[string, readonly Json[], readonly string[]]>([
    ['takes the currency beside it', [{ ...monthly, priceCurrency: 'EUR' }], ['6.5 EUR']],
    ['takes the currency above it', [{ priceCurrency: 'SEK', offers: [{ specs: monthly }] }], ['6.5 SEK']],
    [
      'takes the nearest currency',
      [{ priceCurrency: 'SEK', offers: { ...monthly, priceCurrency: 'EUR' } }],
      ['6.5 EUR'],
    ],
    ['is none without a currency', [{ offers: monthly }], []],
    ['is none as mere text', ['6.50', 7, null, true], []],
    ['stands in any list', [[[{ ...monthly, priceCurrency: 'EUR' }]]], ['6.5 EUR']],
  ])('%s', (_, jsonLd, prices) => {
    const found = findStructuredPrices(pageOf([], { metadata: { jsonLd } }));
    expect(found.map(({ price, currency }) => `${price} ${currency}`)).toEqual(prices);
    expect(found.map(({ per }) => per)).toEqual(prices.map(() => MONTH));
  });

  test.each([
    [10, 1],
    [11, 0],
  ])('%d levels down is found so often: %d', (depth, times) => {
    let json: Json = { ...monthly, priceCurrency: 'EUR' };
    for (let level = 0; level < depth; level += 1) json = { inner: json };
    expect(findStructuredPrices(pageOf([], { metadata: { jsonLd: [json] } }))).toHaveLength(times);
  });

  test('is looked for in so many places and no more', () => {
    const jsonLd = [{ ...monthly, priceCurrency: 'EUR' }, Array.from({ length: 4000 }, () => ({}))];
    expect(findStructuredPrices(pageOf([], { metadata: { jsonLd } }))).toEqual([]);
  });
});

test.each<[JsonObject, string | null]>([
  [{ name: 'Plus' }, 'Plus'],
  [{ name: 5 }, '5'],
  [{ name: '' }, ''],
  [{ name: null }, null],
  [{ name: ['Plus'] }, null],
  [{ name: true }, null],
  [{}, null],
])('the name in %j is %j', (node, name) => {
  expect(readText(node, 'name')).toBe(name);
  expect(readText(node, 'toString')).toBeNull();
});

describe('the period of a price that states none', () => {
  const hints = { declared: null, region: null, lang: 'en' };
  const of = (price: number, n = 1, unit: 'month' | 'year' = 'month', currency = 'EUR') => ({
    price,
    currency,
    per: { n, unit },
  });

  test.each([
    ['€5', [of(5)], MONTH],
    ['€5.00', [of(5.004)], MONTH],
    ['€5', [of(5.006)], null],
    ['€5', [of(4.994)], null],
    ['€5', [of(6)], null],
    ['€5', [of(5, 1, 'month', 'USD')], null],
    ['€5', [of(5), of(5)], MONTH],
    ['€5', [of(5), of(6, 1, 'year')], MONTH],
    ['€5', [of(5), of(5, 1, 'year')], null],
    ['€5', [of(5), of(5, 2)], null],
    ['99 cents', [of(0.99, 1, 'month', 'EUR')], MONTH],
    ['€5', [], null],
    ['€5 a year', [of(5)], { n: 1, unit: 'year' }],
  ])('%s among %j is %j', (text, structured, per) => {
    const passage = readPassage({ text, strikes: [], lexicons: chooseLexicons(['en'], () => text) });
    const [draft] = readDrafts(passage);
    const filled = draft && fillPeriod(draft, structured, { ...hints, declared: 'EUR' });
    expect(filled?.price).toEqual({ money: draft?.price.money, per });
  });
});
