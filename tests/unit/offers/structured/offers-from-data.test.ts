import { describe, expect, test } from 'vitest';
import { findOffers } from '../../../../utils/offers/find-offers';
import type { Json } from '../../../../utils/text/json';
import { type Line, pageOf } from '../page-of';

const STORY: readonly Line[] = [
  { text: 'The ferry has run every day since the bridge was closed.', in: 'article', article: true },
];

function find(jsonLd: readonly Json[], lines: readonly Line[] = STORY, lang = 'en') {
  return findOffers({ page: pageOf(lines, { siteName: 'Lantern', metadata: { jsonLd } }), lang });
}

const monthly = {
  '@type': 'UnitPriceSpecification',
  price: '6.50',
  priceCurrency: 'EUR',
  billingDuration: 1,
  unitCode: 'MON',
};
const yearly = { ...monthly, price: 65, billingDuration: 'P1Y', unitCode: 'ANN' };

function product(changes: { readonly [key: string]: Json } = {}): Json {
  return {
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: 'Lantern Plus subscription',
    offers: { '@type': 'Offer', name: 'Monthly', priceSpecification: monthly },
    ...changes,
  };
}

describe('an offer that only the page’s data make', () => {
  test('has its price, period, names and sums', () => {
    expect(find([product()])).toEqual([
      expect.objectContaining({
        product: 'Lantern Plus subscription',
        plan: 'Monthly',
        price: '6.50',
        currency: 'EUR',
        per: { n: 1, unit: 'month' },
        role: 'regular',
        perYear: '78.00',
        firstYear: '78.00',
        kind: 'access',
        flags: ['renewal-not-stated'],
      }),
    ]);
  });

  test('lies at the block that names it', () => {
    const named: Line = { text: 'Read on with a Lantern Plus subscription. Cancel any time.', in: 'aside' };
    const [offer] = find([product()], [...STORY, named]);
    expect(offer?.anchor).toMatchObject({ block: 1, exact: named.text });
    expect(offer?.text).toBe(named.text);
    expect(offer?.flags).toEqual([]);
  });

  test.each([
    ['Lantern Plus subscription', 'Lantern Plus subscription'],
    ['  Lantern Plus subscription ', 'Lantern Plus subscription'],
    [`Lantern subscription ${'for all '.repeat(7)}now`, `Lantern subscription ${'for all '.repeat(7)}now`],
    [`Lantern subscription ${'for all '.repeat(7)}now on`, null],
  ])('bears a name of eighty letters at most: “%s”', (name, called) => {
    expect(find([product({ name })]).map((offer) => offer.product)).toEqual([called]);
  });

  test('is told by what describes it', () => {
    expect(
      find([product({ name: 'Lantern Plus', description: 'A subscription to all articles' })]),
    ).toHaveLength(1);
    expect(find([product({ name: 'Lantern Plus', category: 'Subscription' })])).toHaveLength(1);
    expect(find([product({ name: 'Lantern Blue', description: 'For those who row' })])).toEqual([]);
    expect(find([product({ name: 'Lantern VPN subscription' })])).toEqual([]);
    expect(find([product({ description: 'Read it on your phone and laptop' })])).toHaveLength(1);
  });

  test('points at nothing where no block a reader sees names it', () => {
    const hidden: Line = { text: 'Lantern Plus subscription', in: 'aside', hidden: true };
    const [offer] = find([product()], [...STORY, hidden]);
    expect(offer?.anchor).toMatchObject({ block: 0, start: 0, end: 0, exact: '' });
    expect(offer?.text).toBe('');
  });

  test('is the site’s by who sells it, or by its identifier', () => {
    const name = 'Unlimited digital access';
    expect(find([product({ name, brand: { '@type': 'Brand', name: 'Lantern' } })])).toHaveLength(1);
    expect(find([product({ name, seller: { url: 'https://www.lantern.example' } })])).toHaveLength(1);
    expect(find([product({ name, productID: 'lantern.example:digital' })])).toHaveLength(1);
  });

  test('is found in a graph, as a service, and below an article', () => {
    const service = product({ '@type': ['Service'] });
    expect(find([{ '@graph': [{ '@type': 'WebSite' }, service] }])).toHaveLength(1);
    expect(find([{ '@type': 'NewsArticle', isPartOf: product() }])).toHaveLength(1);
  });

  test('of two plans each is one, and of two periods of one plan as well', () => {
    const plans = [
      { name: 'Monthly', priceSpecification: monthly },
      { name: 'Yearly', priceSpecification: [yearly] },
    ];
    const both = { priceSpecification: [monthly, yearly] };
    for (const offers of [plans, both, { '@type': 'AggregateOffer', offers: plans }]) {
      expect(find([product({ offers })]).map(({ price, per }) => [price, per?.unit])).toEqual([
        ['6.50', 'month'],
        ['65.00', 'year'],
      ]);
    }
  });

  test('is read in the page’s language', () => {
    const [offer] = find(
      [product({ name: 'Lantern Digitaal', description: 'Digitaal abonnement' })],
      STORY,
      'nl',
    );
    expect(offer).toMatchObject({ product: 'Lantern Digitaal', kind: 'access' });
  });

  test('is not made twice where the page shows its price', () => {
    const card: readonly Line[] = [
      { text: 'Monthly: €6.50 a month', in: 'section' },
      { text: 'Subscribe', in: 'section', link: ['Subscribe', ''] },
    ];
    expect(find([product()], [...STORY, ...card])).toHaveLength(1);
    const inPounds = card.map((line) => ({ ...line, text: line.text.replace('€', '£') }));
    expect(find([product()], [...STORY, ...inPounds]).map(({ currency }) => currency)).toEqual([
      'EUR',
      'GBP',
    ]);
  });
});

describe('no offer is made of', () => {
  test.each<readonly [string, Json]>([
    ['a product under review', { '@type': 'Review', itemReviewed: product() }],
    ['a product with a rating', product({ aggregateRating: { ratingValue: 4 } })],
    ['a product with a review', product({ review: { '@type': 'Review' } })],
    ['wares with a trade number', product({ gtin13: '4006381333931' })],
    ['what the story is about', { '@type': 'NewsArticle', about: product(), mentions: [product()] }],
    ['another’s subscription', product({ name: 'Streamly Premium subscription' })],
    ['what another sells', product({ brand: 'Streamly' })],
    ['what another sells at an address', product({ seller: { url: 'https://streamly.example' } })],
    ['what the site sells by the month that is no subscription', product({ name: 'Lantern kettle' })],
    ['a price without a period', product({ offers: { price: '6.50', priceCurrency: 'EUR' } })],
    ['nothing to pay', product({ offers: { priceSpecification: { ...monthly, price: 0 } } })],
    [
      'a price of no currency',
      product({ offers: { priceSpecification: { ...monthly, priceCurrency: null } } }),
    ],
    ['a list price', product({ offers: { priceSpecification: { ...monthly, priceType: 'ListPrice' } } })],
    [
      'two prices for one period',
      product({ offers: { priceSpecification: [monthly, { ...monthly, price: 1 }] } }),
    ],
    [
      'what is no longer sold',
      product({ offers: { availability: 'https://schema.org/Discontinued', priceSpecification: monthly } }),
    ],
    ['offers that are no objects', product({ offers: ['6.50', null, 3] })],
  ])('%s', (_, json) => {
    expect(find([json])).toEqual([]);
  });

  test('a page without a block', () => {
    expect(find([product()], [])).toEqual([]);
  });
});

test.each([
  [6.5, ['6.50']],
  [6.1234, ['6.12']],
  [6.12345, []],
  [999999999, ['999999999.00']],
  [1999999999, []],
  [1e21, []],
])('a price of %d in the data is %j', (price, prices) => {
  const priced = product({
    offers: { '@type': 'Offer', name: 'Monthly', priceSpecification: { ...monthly, price } },
  });
  expect(find([priced]).map((offer) => offer.price)).toEqual(prices);
});
