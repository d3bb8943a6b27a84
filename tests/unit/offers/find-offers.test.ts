import { describe, expect, test } from 'vitest';
import { findOffers } from '../../../utils/offers/find-offers';
import { type Line, type PageSketch, pageOf } from './page-of';

const STORY: readonly Line[] = [
  {
    text: 'The ferry that links the two halves of the town has run every day since the bridge was closed.',
    in: 'article',
    article: true,
  },
  {
    text: 'Its crew knows most of the passengers by name, and the passengers know the crew.',
    in: 'article',
    article: true,
  },
];

function find(lines: readonly Line[], sketch: PageSketch = {}, lang = 'en') {
  return findOffers({ page: pageOf(lines, sketch), lang });
}

function card(name: string, lines: readonly Line[]): readonly Line[] {
  return lines.map((line) => ({ ...line, in: `section/div/${name}` }));
}

const button = (text: string, href = 'https://lantern.example/join'): Line => ({
  text,
  kind: 'button',
  link: [text, href],
});

const PLANS: readonly Line[] = [
  {
    text: 'Sign up for Signal Flare, a weekly newsletter about ships. Your first month is free!',
    in: 'section',
  },
  ...card('card1', [{ text: 'Monthly', kind: 'heading' }, { text: '$6/month' }, button('SUBSCRIBE')]),
  ...card('card2', [{ text: 'Annual', kind: 'heading' }, { text: '$60/year' }, button('SUBSCRIBE')]),
  ...card('card3', [{ text: 'Team', kind: 'heading' }, { text: '$50/person/year' }, button('SUBSCRIBE')]),
  { text: 'We accept credit card, Apple Pay and Google Pay.', in: 'section' },
];

describe('a list of plans', () => {
  const offers = find([...STORY, ...PLANS]);

  test('gives an offer a card, with its plan and period', () => {
    expect(offers.map(({ plan, price, per }) => [plan, price, per])).toEqual([
      ['Monthly', '6.00', { n: 1, unit: 'month' }],
      ['Annual', '60.00', { n: 1, unit: 'year' }],
      ['Team', '50.00', { n: 1, unit: 'year' }],
    ]);
  });

  test('what is said of all plans holds for each', () => {
    for (const offer of offers) {
      expect(offer).toMatchObject({
        product: 'Signal Flare',
        kind: 'newsletter',
        trial: { n: 1, unit: 'month' },
      });
      expect(offer.paymentMethods).toEqual(['credit card', 'Apple Pay', 'Google Pay']);
    }
  });

  test('the year is compared with twelve months, the price per person with neither', () => {
    expect(offers.map(({ saving }) => saving)).toEqual([null, { price: '12.00', percent: '16.7' }, null]);
    expect(offers.map(({ perPerson }) => perPerson)).toEqual([false, false, true]);
  });

  test('the first year leaves out the free month', () => {
    expect(offers.map(({ perYear, firstYear }) => [perYear, firstYear])).toEqual([
      ['72.00', '66.00'],
      ['60.00', '60.00'],
      ['50.00', '50.00'],
    ]);
  });

  test('each is anchored in the block of its price', () => {
    expect(offers.map(({ text, anchor }) => [text, anchor.exact])).toEqual([
      ['$6/month', '$6/month'],
      ['$60/year', '$60/year'],
      ['$50/person/year', '$50/person/year'],
    ]);
  });
});

describe('one card', () => {
  test('a struck-out price is the list price, not an offer', () => {
    const lines = card('card1', [{ text: '£12 £6 a month', strike: '£12' }, button('Subscribe')]);
    expect(find([...STORY, ...lines])).toMatchObject([
      { price: '6.00', listPrice: '12.00', currency: 'GBP' },
    ]);
  });

  test('a price, the slash and the period in blocks of their own are joined', () => {
    const lines = card('card1', [{ text: '€9' }, { text: 'per month' }, button('Subscribe')]);
    expect(find([...STORY, ...lines])).toMatchObject([{ price: '9.00', per: { n: 1, unit: 'month' } }]);
  });

  test('the price afterwards in the small print belongs to the first one', () => {
    const lines = card('card1', [
      { text: '€1 for 4 weeks' },
      { text: 'Then €6.50 a month. Renews automatically.' },
      button('Subscribe'),
    ]);
    expect(find([...STORY, ...lines])).toMatchObject([
      {
        role: 'intro',
        introFor: { n: 4, unit: 'week' },
        then: { price: '6.50', per: { n: 1, unit: 'month' } },
        firstYear: '79.00',
      },
    ]);
  });

  test('a banner and a card with the same price are one offer with both places', () => {
    const banner: Line = { text: 'Subscribe for €3 a week', in: 'header', link: ['Subscribe', '/join'] };
    const lines = card('card1', [{ text: '€3 a week' }, button('Subscribe')]);
    const offers = find([banner, ...STORY, ...lines]);
    expect(offers).toHaveLength(1);
    expect(offers[0]?.otherAnchors).toHaveLength(1);
  });

  test('paying instead of being tracked is ad-free only', () => {
    const lines = card('card1', [
      { text: 'Read without tracking for €2.99 a month' },
      button('Accept all'),
      button('Subscribe'),
    ]);
    expect(find([...STORY, ...lines])).toMatchObject([
      { kind: 'ad-free', flags: expect.arrayContaining(['ad-free-only']) },
    ]);
  });

  test('a dollar is the site’s own where its address says which', () => {
    const lines = card('card1', [{ text: '$8 a month' }, button('Subscribe', 'https://lantern.com.au/join')]);
    const url = 'https://lantern.com.au/story/one';
    expect(find([...STORY, ...lines], { url })).toMatchObject([{ currency: 'AUD', currencyAssumed: false }]);
  });

  test('a dollar is the one the page’s own data name', () => {
    const lines = card('card1', [{ text: '$8 a month' }, button('Subscribe')]);
    const metadata = { jsonLd: [{ '@type': 'Product', offers: { price: 8, priceCurrency: 'CAD' } }] };
    expect(find([...STORY, ...lines], { metadata })).toMatchObject([
      { currency: 'CAD', currencyAssumed: false },
    ]);
  });
});

test('a period the page’s own data give is taken where the card gives none', () => {
  const lines = card('card1', [{ text: 'Subscribe for €7' }, button('Subscribe')]);
  const specification = {
    '@type': 'UnitPriceSpecification',
    price: '7.00',
    priceCurrency: 'EUR',
    billingDuration: 'P1M',
  };
  const metadata = {
    jsonLd: [{ '@type': 'Product', offers: [{ '@type': 'Offer', priceSpecification: specification }] }],
  };
  expect(find([...STORY, ...lines], { metadata })).toMatchObject([
    { price: '7.00', per: { n: 1, unit: 'month' } },
  ]);
  expect(find([...STORY, ...lines])).toMatchObject([{ price: '7.00', per: null }]);
});

describe('cards side by side', () => {
  const de = (text: string): Line => ({ text, kind: 'button', link: [text, '/abo'] });
  const plans = (year: string) => [
    { text: 'Lantern lesen', kind: 'heading' as const, in: 'section' },
    ...card('card1', [{ text: 'Tagespass', kind: 'heading' }, { text: '2 €' }, de('Kaufen')]),
    ...card('card2', [{ text: 'Monatsabo', kind: 'heading' }, { text: '7 € pro Monat' }, de('Abonnieren')]),
    ...card('card3', [
      { text: 'Jahresabo', kind: 'heading' },
      { text: `${year} € im Jahr` },
      { text: '2 Monate gratis' },
      de('Abonnieren'),
    ]),
  ];
  const terms = (year: string) =>
    find([...STORY, ...plans(year)], {}, 'de').map(({ price, per, trial, firstYear }) => [
      `${price} for ${per?.n} ${per?.unit}`,
      trial?.n ?? 0,
      firstYear,
    ]);

  test('months given with a year are why it is cheaper than twelve of them', () => {
    expect(terms('70')).toEqual([
      ['2.00 for 1 day', 0, null],
      ['7.00 for 1 month', 0, '84.00'],
      ['70.00 for 1 year', 0, '70.00'],
    ]);
  });

  test('a pass for a day is what its heading calls it', () => {
    expect(find([...STORY, ...plans('70')], {}, 'de')[0]).toMatchObject({
      kind: 'single-article',
      flags: [],
    });
  });

  test('but a free start where it is not', () => {
    expect(terms('84').at(-1)).toEqual(['84.00 for 1 year', 2, '84.00']);
    expect(terms('71').at(-1)).toEqual(['71.00 for 1 year', 0, '71.00']);
    expect(terms('73').at(-1)).toEqual(['73.00 for 1 year', 2, '73.00']);
  });

  test('a pass for a day is none of ours where its link leaves', () => {
    const away = card('card1', [
      { text: 'Day pass', kind: 'heading' },
      { text: '€45' },
      button('Buy', 'https://fair.example/tickets'),
    ]);
    expect(find([...STORY, ...away])).toEqual([]);
  });
});

describe('plans in the story itself', () => {
  const list = (text: string): Line => ({ text, kind: 'list-item', in: 'article/ul', article: true });
  const lead: Line = {
    text: 'Subscribing to the Signal Flare newsletter is the best way to follow the harbour.',
    in: 'article',
    article: true,
  };

  test('count where the text around them sells the newsletter', () => {
    const offers = find([
      ...STORY,
      { text: 'Stay informed', kind: 'heading', in: 'article', article: true },
      lead,
      list('Monthly: $4/month'),
      list('Yearly: $40/year'),
    ]);
    expect(offers.map(({ plan, product }) => [plan, product])).toEqual([
      ['Monthly', 'Signal Flare'],
      ['Yearly', 'Signal Flare'],
    ]);
  });

  test('do not count where it only tells of them', () => {
    expect(find([...STORY, list('Phone plan: $40/month'), list('Data plan: $15/month')])).toEqual([]);
  });
});

describe('what is no offer of the publisher', () => {
  const inStory = (text: string): Line => ({ text, in: 'article', article: true });

  test.each([
    ['a price in a review', [inStory('The camera costs $799 and comes with a month of free storage.')]],
    [
      'a service in the news',
      [inStory('Netflix raised its price to $17.99 a month, and subscribers were not pleased.')],
    ],
    ['a funding round', [inStory('The company raised $70 million this year from investors.')]],
    ['a salary', [inStory('Drivers earn $25 an hour, or $4,000 a month.')]],
    ['a rent', [inStory('The rent is €1,200 a month.')]],
    [
      'a game pass in a list',
      [
        {
          text: 'Game Pass Ultimate: $16.99 a month',
          kind: 'list-item' as const,
          in: 'article/ul',
          article: true,
        },
      ],
    ],
    [
      'another site’s deal',
      card('deal', [
        { text: 'Get 2 years of VPN for $2.99 a month' },
        button('Get deal', 'https://deals.example.net/vpn'),
      ]),
    ],
    [
      'another site’s magazine',
      card('deal', [
        { text: 'Subscribe to Yachting for $5 a month' },
        button('Subscribe', 'https://yachting.example.net/x'),
      ]),
    ],
    [
      'a reader’s comment',
      [{ text: 'I subscribe for $5 a month and it is worth it.', kind: 'comment' as const, in: 'section' }],
    ],
    ['a shop’s product', card('shop', [{ text: 'Harbour mug' }, { text: '$18.00' }, button('Add to cart')])],
    ['text that is hidden', card('card1', [{ text: '$5 a month', hidden: true }, button('Subscribe')])],
    ['a button without a price', [{ text: 'Subscribe', in: 'nav', link: ['Subscribe', '/join'] as const }]],
    ['a discount without a price', card('card1', [{ text: '50% off for 1 year.' }, button('Subscribe')])],
    ['a gift voucher', card('card1', [{ text: 'Save $20 on your order' }, button('Shop now')])],
    ['a course', card('card1', [{ text: 'Learn to sail: a course for $97' }, button('Buy now')])],
  ] as const)('%s', (_, lines) => {
    expect(find([...STORY, ...lines])).toEqual([]);
  });
});

test('a page of a shop with hundreds of prices is read as none', () => {
  const lines = Array.from({ length: 400 }, (_, index) => ({
    text: `$${index + 1} a month. Subscribe`,
    in: `section/item${index}`,
  }));
  expect(find(lines)).toEqual([]);
});
