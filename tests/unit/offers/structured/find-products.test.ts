import { describe, expect, test } from 'vitest';
import { findDeclaredCurrency } from '../../../../utils/offers/declared-currency';
import { findProducts } from '../../../../utils/offers/structured/find-products';
import type { Json } from '../../../../utils/text/json';
import { pageOf } from '../page-of';

const price = { price: '6.50', priceCurrency: 'EUR', billingDuration: 'P1M' };
const plan = { '@type': 'Offer', name: 'Monthly', priceSpecification: price };
const product = { '@type': 'Product', name: 'Lantern Plus', offers: plan };

function find(...jsonLd: readonly Json[]): readonly string[] {
  return findProducts(pageOf([], { metadata: { jsonLd } })).map(
    ({ name, plans }) =>
      `${name}: ${plans.map((one) => `${one.name} ${one.prices.map((each) => each.price).join(' ')}`).join(', ')}`,
  );
}

const ONE = ['Lantern Plus: Monthly 6.5'];

describe('what a page’s data sell', () => {
  test.each<[string, Json, readonly string[]]>([
    ['is a product with a plan by the month', product, ONE],
    ['is a service', { ...product, '@type': 'Service' }, ONE],
    ['is a subscription', { ...product, '@type': 'Subscription' }, ONE],
    ['is a group of products', { ...product, '@type': 'ProductGroup' }, ONE],
    ['is something of several types', { ...product, '@type': ['Thing', 'Product'] }, ONE],
    ['is nothing else', { ...product, '@type': 'Event' }, []],
    ['is nothing without a type', { name: 'Lantern Plus', offers: plan }, []],
    ['is nothing of a type that is no text', { ...product, '@type': [7, null] }, []],
    ['stands in a graph', { '@graph': [{ '@type': 'WebPage' }, product] }, ONE],
    ['is nothing a page reviews', { itemReviewed: product }, []],
    ['is nothing a review holds', { '@type': 'Review', item: product }, []],
    ['is nothing a review of some sort holds', { '@type': 'CriticReview', item: product }, []],
    ['is nothing a page is about', { about: product }, []],
    ['is nothing a page mentions', { mentions: [product] }, []],
    ['is nothing like it', { isSimilarTo: product, isRelatedTo: product }, []],
    ['is nothing reviewed elsewhere', { review: product, reviews: product, associatedReview: product }, []],
    ...['gtin', 'gtin8', 'gtin12', 'gtin13', 'gtin14', 'review'].map(
      (key): [string, Json, readonly string[]] => [
        `is nothing with a ${key}`,
        { ...product, [key]: '1' },
        [],
      ],
    ),
    ['is nothing with a maker’s number', { ...product, mpn: '1' }, []],
    ['is no book', { ...product, isbn: '1' }, []],
    ['is no model', { ...product, model: 'X' }, []],
    ['is nothing rated', { ...product, aggregateRating: {} }, []],
    [
      'has all its plans',
      { ...product, offers: [plan, { ...plan, name: 'Again' }] },
      ['Lantern Plus: Monthly 6.5, Again 6.5'],
    ],
    ['has plans inside an offer', { ...product, offers: { '@type': 'AggregateOffer', offers: [plan] } }, ONE],
    ['has no name where none is given', { ...product, name: null }, ['null: Monthly 6.5']],
    ['is nothing without plans', { ...product, offers: null }, []],
    [
      'is nothing out of stock',
      { ...product, offers: { ...plan, availability: 'https://schema.org/OutOfStock' } },
      [],
    ],
    ['is nothing discontinued', { ...product, offers: { ...plan, availability: 'Discontinued' } }, []],
    [
      'is something in stock',
      { ...product, offers: { ...plan, availability: 'https://schema.org/InStock' } },
      ONE,
    ],
    [
      'has no price that is struck out',
      {
        ...product,
        offers: {
          ...plan,
          priceSpecification: [{ ...price, price: 9, priceType: 'StrikethroughPrice' }, price],
        },
      },
      ONE,
    ],
    [
      'has no list price alone',
      { ...product, offers: { ...plan, priceSpecification: { ...price, priceType: 'ListPrice' } } },
      [],
    ],
    [
      'has the currency of its plan',
      {
        ...product,
        offers: { ...plan, priceCurrency: 'SEK', priceSpecification: { ...price, priceCurrency: null } },
      },
      ONE,
    ],
    [
      'has several prices',
      { ...product, offers: { ...plan, priceSpecification: [price, { ...price, price: 65 }] } },
      ['Lantern Plus: Monthly 6.5 65'],
    ],
    ['is no mere text', 'Product', []],
  ])('%s', (_, json, found) => {
    expect(find(json)).toEqual(found);
  });

  test.each([
    [8, 1],
    [9, 0],
  ])('%d levels down is found so often: %d', (depth, times) => {
    let json: Json = product;
    for (let level = 0; level < depth; level += 1) json = { inner: json };
    expect(find(json)).toHaveLength(times);
  });

  test('has twenty plans at most', () => {
    const plans = Array.from({ length: 25 }, () => plan);
    const [found] = findProducts(pageOf([], { metadata: { jsonLd: [{ ...product, offers: plans }] } }));
    expect(found?.plans).toHaveLength(20);
  });

  test('is looked for in so many places and no more', () => {
    expect(
      find(
        Array.from({ length: 2500 }, () => ({})),
        [[product]],
      ),
    ).toEqual([]);
    expect(
      find(
        [product],
        Array.from({ length: 2500 }, () => ({})),
      ),
    ).toEqual(ONE);
  });
});

describe('the currency a page’s data declare', () => {
  const meta = (name: string, content: string) => ({ meta: [{ name, content }] });
  const micro = (name: string, value: string) => ({ microdata: [{ name, value, type: null }] });

  test.each<[string, Parameters<typeof pageOf>[1], string | null]>([
    ['stands in JSON-LD', { metadata: { jsonLd: [{ offers: [{ priceCurrency: 'eur ' }] }] } }, 'EUR'],
    ['stands in microdata', { metadata: micro('priceCurrency', ' sek ') }, 'SEK'],
    ['stands in no other microdata', { metadata: micro('price', 'SEK') }, null],
    ['stands in a product’s meta', { metadata: meta('product:price:currency', ' usd ') }, 'USD'],
    ['stands in Open Graph', { metadata: meta('og:price:currency', 'usd') }, 'USD'],
    ['stands in a plain meta', { metadata: meta('pricecurrency', 'usd') }, 'USD'],
    ['stands in no other meta', { metadata: meta('currency', 'usd') }, null],
    [
      'is one said twice',
      { metadata: { jsonLd: [{ priceCurrency: 'EUR' }], ...meta('pricecurrency', 'EUR') } },
      'EUR',
    ],
    ['is none of two', { metadata: { jsonLd: [{ priceCurrency: 'EUR' }, { priceCurrency: 'USD' }] } }, null],
    ['is a code of three letters', { metadata: meta('pricecurrency', 'EURO') }, null],
    ['is no number', { metadata: { jsonLd: [{ priceCurrency: 978 }] } }, null],
    ['is none where nothing is declared', {}, null],
  ])('%s', (_, sketch, currency) => {
    expect(findDeclaredCurrency(pageOf([], sketch))).toBe(currency);
  });

  test.each([
    [12, 'EUR'],
    [13, null],
  ])('%d levels down is %s', (depth, currency) => {
    let json: Json = { priceCurrency: 'EUR' };
    for (let level = 0; level < depth; level += 1) json = { inner: json };
    expect(findDeclaredCurrency(pageOf([], { metadata: { jsonLd: [json] } }))).toBe(currency);
  });
});
