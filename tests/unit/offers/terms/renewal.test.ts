import { describe, expect, test } from 'vitest';
import { findOffers } from '../../../../utils/offers/find-offers';
import { findOffersInText } from '../../../../utils/offers/find-offers-in-text';
import { type Line, pageOf } from '../page-of';

function flagsOf(text: string, lang: string) {
  return findOffersInText({ text, lang, url: null }).map(({ flags }) => flags);
}

describe('an offer that does not say whether it renews', () => {
  test.each([
    ['en', 'Subscribe for $6 a month'],
    ['nl', 'Digitaal abonnement: € 7,50 per maand'],
    ['de', 'Digitalabo für 9,90 € im Monat'],
    ['fr', 'Abonnez-vous pour 8 € par mois'],
    ['es', 'Suscríbete por 5 € al mes'],
    ['it', 'Abbonati a 6 € al mese'],
    ['pt', 'Assine por R$ 19,90 por mês'],
  ])('is flagged in %s', (lang, text) => {
    expect(flagsOf(text, lang)).toEqual([expect.arrayContaining(['renewal-not-stated'])]);
  });

  test.each([
    ['en', 'Subscribe for $6 a month. Renews until you cancel.'],
    ['en', 'Subscribe for $6 a month. Cancel any time.'],
    ['nl', 'Digitaal abonnement: € 7,50 per maand, maandelijks opzegbaar'],
    ['de', 'Digitalabo für 9,90 € im Monat, jederzeit kündbar'],
    ['de', 'Digitalabo für 9,90 € im Monat. Endet automatisch.'],
    ['fr', 'Abonnez-vous pour 8 € par mois, sans engagement'],
    ['es', 'Suscríbete por 5 € al mes. Cancela cuando quieras.'],
    ['it', 'Abbonati a 6 € al mese. Disdici quando vuoi.'],
    ['pt', 'Assine por R$ 19,90 por mês. Cancele quando quiser.'],
  ])('is not where it says so in %s: %s', (lang, text) => {
    const [flags] = flagsOf(text, lang);
    expect(flags).toBeDefined();
    expect(flags).not.toContain('renewal-not-stated');
  });

  test.each([
    ['en', 'Donate $10 a month'],
    ['en', 'Gift subscription: $60 a year'],
    ['en', 'Buy this article for $2'],
    ['nl', 'Abonnement: € 4 per nummer'],
  ])('is no contribution, present, single article or issue: %s %s', (lang, text) => {
    expect(flagsOf(text, lang).flat()).not.toContain('renewal-not-stated');
  });
});

describe('on a page', () => {
  const plan = (card: string, name: string, price: string): readonly Line[] => [
    { text: name, kind: 'heading', in: `section/div/${card}` },
    { text: price, in: `section/div/${card}` },
    { text: 'Subscribe', kind: 'button', link: ['Subscribe', ''], in: `section/div/${card}` },
  ];
  const plans = [...plan('card1', 'Monthly', '$6/month'), ...plan('card2', 'Yearly', '$60/year')];

  test('a word on renewal for all plans counts for each', () => {
    const said: Line = { text: 'All plans renew automatically until cancelled.', in: 'section/div' };
    const offers = findOffers({ page: pageOf([...plans, said]), lang: 'en' });
    expect(offers).toHaveLength(2);
    for (const { flags } of offers) expect(flags).not.toContain('renewal-not-stated');
  });

  test('without one each plan is flagged', () => {
    const offers = findOffers({ page: pageOf(plans), lang: 'en' });
    expect(offers.map(({ flags }) => flags.includes('renewal-not-stated'))).toEqual([true, true]);
  });

  test('a banner and its card are flagged only where neither says it', () => {
    const banner = (text: string): Line => ({ text, in: 'aside', link: ['Subscribe', ''] });
    const find = (text: string) =>
      findOffers({ page: pageOf([banner(text), ...plan('card1', 'Monthly', '$6/month')]), lang: 'en' });
    const [told, ...rest] = find('Subscribe for $6 a month. Cancel any time.');
    expect(rest).toEqual([]);
    expect(told?.flags).not.toContain('renewal-not-stated');
    expect(find('Subscribe for $6 a month.').map(({ flags }) => flags)).toEqual([
      expect.arrayContaining(['renewal-not-stated']),
    ]);
  });
});
