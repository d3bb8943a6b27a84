import { describe, expect, test } from 'vitest';
import { mergeDuplicates } from '../../../utils/offers/merge-duplicates';
import type { Offer } from '../../../utils/offers/offer';
import { sampleAnchor, sampleOffer } from '../../helpers/sample-report';

const MONTH = { n: 1, unit: 'month' } as const;
const YEAR = { n: 1, unit: 'year' } as const;

/** An offer of €7 that says nothing else. */
function offer(changes: Partial<Offer> = {}): Offer {
  return sampleOffer({
    product: null,
    plan: null,
    price: '7.00',
    currency: 'EUR',
    per: null,
    perPerson: false,
    trial: null,
    introFor: null,
    then: null,
    listPrice: null,
    charged: null,
    paymentMethods: [],
    flags: [],
    otherAnchors: [],
    ...changes,
  });
}

const at = (block: number, start = 0) => ({ ...sampleAnchor('€7', block), start });

describe('two offers', () => {
  test.each<[string, Partial<Offer>, Partial<Offer>]>([
    ['with the same price and period', { per: MONTH }, { per: MONTH }],
    ['of which one says its period', {}, { per: MONTH }],
    ['of which one says its plan', { plan: 'Plus' }, {}],
    ['of one plan', { plan: 'Plus' }, { plan: 'Plus' }],
    ['of another product', { product: 'Lantern' }, { product: 'Lantern Daily' }],
  ])('%s are one', (_, one, other) => {
    expect(mergeDuplicates([offer(one), offer(other)])).toHaveLength(1);
    expect(mergeDuplicates([offer(other), offer(one)])).toHaveLength(1);
  });

  test.each<[string, Partial<Offer>, Partial<Offer>]>([
    ['of another price', {}, { price: '8.00' }],
    ['of another currency', {}, { currency: 'USD' }],
    ['for each person and for all', {}, { perPerson: true }],
    ['of two plans', { plan: 'Plus' }, { plan: 'Basic' }],
    ['for a month and a year', { per: MONTH }, { per: YEAR }],
    ['for one month and three', { per: MONTH }, { per: { n: 3, unit: 'month' } }],
  ])('%s are two', (_, one, other) => {
    expect(mergeDuplicates([offer(one), offer(other)])).toHaveLength(2);
  });
});

describe('of offers that are one', () => {
  test.each<[string, Partial<Offer>]>([
    ['its period', { per: MONTH }],
    ['what comes then', { then: { price: '9.00', currency: 'EUR', per: MONTH } }],
    ['its trial', { trial: MONTH }],
    ['how long the price holds', { introFor: MONTH }],
    ['its list price', { listPrice: '9.00' }],
    ['what is charged at once', { charged: { price: '84.00', currency: 'EUR', per: YEAR } }],
  ])('the one that says %s stays', (_, facts) => {
    const full = offer({ ...facts, text: 'full', anchor: at(5) });
    const bare = offer({ text: 'bare', anchor: at(2) });
    for (const offers of [
      [full, bare],
      [bare, full],
    ])
      expect(mergeDuplicates(offers)).toMatchObject([
        { ...facts, text: 'full', otherAnchors: [{ block: 2 }] },
      ]);
  });

  test('the first stays where they say as much, with what the other knows', () => {
    const one = offer({ text: 'one', plan: 'Plus', anchor: at(1) });
    const other = offer({ text: 'other', product: 'Lantern', paymentMethods: ['paypal'], anchor: at(2) });
    expect(mergeDuplicates([one, other])).toMatchObject([
      { text: 'one', plan: 'Plus', product: 'Lantern', paymentMethods: ['paypal'] },
    ]);
    const paid = offer({ plan: 'Plus', paymentMethods: ['card'] });
    expect(mergeDuplicates([paid, other])[0]?.paymentMethods).toEqual(['card']);
  });

  test('renewal is not stated only where none states it', () => {
    const silent = offer({ flags: ['renewal-not-stated', 'notice-period'] });
    expect(mergeDuplicates([silent, offer()])[0]?.flags).toEqual(['notice-period']);
    expect(mergeDuplicates([silent, silent])[0]?.flags).toEqual(['renewal-not-stated', 'notice-period']);
  });

  test('all places are kept, in the order of the page', () => {
    const offers = [at(4), at(2, 9), at(2, 3), at(7)].map((anchor) => offer({ anchor }));
    const [merged] = mergeDuplicates(offers);
    expect(merged?.anchor.block).toBe(4);
    expect(merged?.otherAnchors.map(({ block, start }) => [block, start])).toEqual([
      [2, 3],
      [2, 9],
      [7, 0],
    ]);
  });
});
