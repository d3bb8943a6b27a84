import { describe, expect, it } from 'vitest';
import { pageFromText } from '../../utils/page/page-from-text';
import { buildReport } from '../../utils/report/build-report';
import type { Offer, Report } from '../../utils/report/report';
import { cutToExpected, type Expected, statedSections } from '../helpers/gold';

const EMPTY = buildReport(pageFromText({ text: 'Nothing was said.' }), { readerLangs: ['en'] });

const OFFER: Offer = {
  product: 'Quandry Daily',
  plan: null,
  price: '7.00',
  currency: 'EUR',
  currencyAssumed: false,
  per: { n: 4, unit: 'week' },
  role: 'regular',
  listPrice: null,
  charged: null,
  saving: null,
  from: false,
  perPerson: false,
  trial: null,
  introFor: null,
  then: null,
  perMonth: null,
  perYear: '91.00',
  firstYear: '91.00',
  kind: 'access',
  paymentMethods: [],
  flags: ['renews-automatically', 'notice-period'],
  text: '€7 every four weeks',
  anchor: { block: 0, path: 'p', start: 0, end: 19, exact: '€7 every four weeks', prefix: '', suffix: '' },
  otherAnchors: [],
};

const REPORT: Report = { ...EMPTY, offers: [OFFER] };

describe('comparing a report with what a gold page states', () => {
  it.each<[string, Expected]>([
    ['a section left out', {}],
    ['a field left out', { offers: [{ price: '7.00' }] }],
    ['a period in words', { offers: [{ per: '4 weeks', trial: null }] }],
    ['flags in another order', { offers: [{ flags: ['notice-period', 'renews-automatically'] }] }],
  ])('forgives %s', (_, expected) => {
    expect(cutToExpected(REPORT, expected)).toEqual(statedSections(expected));
  });

  it.each<[string, Expected]>([
    ['a wrong value', { offers: [{ price: '8.00' }] }],
    ['a surplus finding', { offers: [] }],
    ['a missing finding', { offers: [{ price: '7.00' }, { price: '70.00' }] }],
    ['a flag too many', { offers: [{ flags: ['notice-period'] }] }],
    ['a section there is none of', { offer: [] }],
  ])('fails on %s', (_, expected) => {
    expect(cutToExpected(REPORT, expected)).not.toEqual(statedSections(expected));
  });
});
