import { describe, expect, test } from 'vitest';
import { weighWords } from '../../../utils/offers/accept/weigh-words';
import { findOffersInText } from '../../../utils/offers/find-offers-in-text';
import { chooseLexicons } from '../../../utils/offers/lexicons';
import type { Offer } from '../../../utils/offers/offer';
import { readPassage } from '../../../utils/offers/reading/passage';

const MONTH = { n: 1, unit: 'month' } as const;
const YEAR = { n: 1, unit: 'year' } as const;

/** €5 a month, and nothing else said. */
const PLAIN: Omit<Offer, 'text' | 'anchor'> = {
  product: null,
  plan: null,
  price: '5.00',
  currency: 'EUR',
  currencyAssumed: false,
  per: MONTH,
  role: 'regular',
  listPrice: null,
  charged: null,
  saving: null,
  from: false,
  perPerson: false,
  trial: null,
  introFor: null,
  then: null,
  perMonth: '5.00',
  perYear: '60.00',
  firstYear: '60.00',
  kind: 'access',
  paymentMethods: [],
  flags: ['renewal-not-stated'],
  otherAnchors: [],
};

describe('all that is known of an offer', () => {
  test.each<[string, string, Partial<Offer>]>([
    ['en', 'Subscribe for €5 a month', {}],
    [
      'en',
      'Subscribe for €5',
      { per: null, perMonth: null, perYear: null, firstYear: null, flags: ['no-period'] },
    ],
    [
      'en',
      'Subscribe now: from €5 a month per person',
      { from: true, perPerson: true, flags: ['from', 'per-person', 'renewal-not-stated'] },
    ],
    [
      'en',
      'Subscribe: €5 a month billed annually, cancel any time',
      { charged: { price: '60.00', currency: 'EUR', per: YEAR }, flags: ['billed-at-once'] },
    ],
    [
      'en',
      'Subscribe: 1 month for €1, then €9 a month. Renews automatically.',
      {
        price: '1.00',
        role: 'intro',
        introFor: MONTH,
        then: { price: '9.00', currency: 'EUR', per: MONTH },
        perMonth: '9.00',
        perYear: '108.00',
        firstYear: '100.00',
        flags: ['price-rises', 'renews-automatically'],
      },
    ],
    ['en', 'Subscribe for $5 a month', { currency: 'USD', currencyAssumed: true }],
    [
      'en',
      'Get the Quiet Harbour newsletter for €5 a month. Pay with Visa or PayPal.',
      { product: 'Quiet Harbour', kind: 'newsletter', paymentMethods: ['Visa', 'PayPal'] },
    ],
    [
      'en',
      'Subscribe: 1 month free, then £9 a month. For new customers only.',
      {
        price: '9.00',
        currency: 'GBP',
        trial: MONTH,
        perMonth: '9.00',
        perYear: '108.00',
        firstYear: '99.00',
        flags: ['renewal-not-stated', 'new-customers'],
      },
    ],
    ['en', 'Members: €5 a month', { plan: 'Members' }],
    ['en', 'Donate €5 a month', { kind: 'donation', flags: ['no-access'] }],
    ['en', 'Subscribe: €60 a year, was €90', { price: '60.00', per: YEAR, listPrice: '90.00' }],
    [
      'en',
      'Subscribe: 12 issues for €50',
      {
        price: '50.00',
        per: { n: 12, unit: 'issue' },
        perMonth: null,
        perYear: null,
        firstYear: null,
        kind: 'print',
        flags: [],
      },
    ],
    [
      'de',
      'Digital-Abo: 3 Monate für 5 €, danach 9,99 € pro Monat, jederzeit kündbar',
      {
        plan: 'Digital-Abo',
        per: { n: 3, unit: 'month' },
        role: 'intro',
        introFor: { n: 3, unit: 'month' },
        then: { price: '9.99', currency: 'EUR', per: MONTH },
        perMonth: '9.99',
        perYear: '119.88',
        firstYear: '94.91',
        flags: ['price-rises'],
      },
    ],
    [
      'sv',
      'Prenumerera för 99 kr i månaden',
      { price: '99.00', currency: 'SEK', perMonth: '99.00', perYear: '1188.00', firstYear: '1188.00' },
    ],
    [
      'ja',
      '購読は月額500円',
      { price: '500', currency: 'JPY', perMonth: '500', perYear: '6000', firstYear: '6000' },
    ],
  ])('%s: %s', (lang, text, known) => {
    const anchor = { block: 0, path: '', start: 0, end: text.length, exact: text, prefix: '', suffix: '' };
    expect(findOffersInText({ text, lang, url: null })).toEqual([{ ...PLAIN, ...known, text, anchor }]);
  });
});

describe('what words speak for', () => {
  test.each([
    ['Subscribe', 'asks', 0],
    ['Try it', 'asks', 0],
    ['Become a member', 'asks subscription', 0],
    ['Order now', 'acts', 0],
    ['Digital subscription', 'subscription', 0],
    ['Our newsletter', 'subscription', 0],
    ['Print edition', 'subscription', 0],
    ['Read without ads', 'subscription', 0],
    ['Give a gift subscription', 'acts subscription', 0],
    ['This article only', 'subscription', 0],
    ['First month free', 'subscription', 0],
    ['Free trial', 'subscription', 0],
    ['Accept cookies or pay', 'subscription choiceOnly', 0],
    ['Accept cookies or get a subscription', 'subscription', 0],
    ['It costs €5', 'costs', 0],
    ['Renews automatically', 'terms', 0],
    ['Cancel any time', 'terms', 0],
    ['Excluding VAT', 'terms', 0],
    ['Notice period of one month', 'terms', 0],
    ['For new customers', 'terms', 1],
    ['Flights and hotels', 'foreign', 1],
    ['the ferry crosses the harbour', '', 3],
    ['Pay with PayPal', '', 0],
    ['PayPal and Visa', '', 0],
    ['', '', 0],
  ])('%s: %s', (text, said, unknown) => {
    const lexicons = chooseLexicons(['en'], () => text);
    const clues = weighWords(readPassage({ text, strikes: [], lexicons }));
    const held = Object.entries(clues).flatMap(([name, value]) => (value === true ? [name] : []));
    expect(held.join(' ')).toBe(said);
    expect(clues.unknown).toBe(unknown);
    expect(clues.words).toBe(text.split(' ').filter((word) => /^\p{L}/u.test(word)).length);
  });
});
