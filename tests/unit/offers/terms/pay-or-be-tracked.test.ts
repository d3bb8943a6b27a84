import { describe, expect, test } from 'vitest';
import { findOffers } from '../../../../utils/offers/find-offers';
import { findOffersInText } from '../../../../utils/offers/find-offers-in-text';
import { type Line, pageOf } from '../page-of';

const history = 'Since the spring we have printed every story on this site for all who come here. '.repeat(4);

const WALLS: readonly (readonly [string, string, string])[] = [
  ['de', 'Mit Werbung weiterlesen oder Pur-Abo für 4,99 € im Monat', '4.99'],
  ['de', 'Alle Cookies akzeptieren oder Cookies ablehnen und für 3,50 € im Monat abonnieren', '3.50'],
  ['en', 'Cookies or pay: read the Lantern without tracking for £3 a month', '3.00'],
  ['en', 'Accept all cookies, or subscribe for £2.50 a month to reject personalised ads.', '2.50'],
  ['fr', "Continuer sans accepter en s'abonnant pour 1,80 € par mois", '1.80'],
  ['fr', 'Acceptez les cookies ou abonnez-vous pour 2 € par mois.', '2.00'],
  ['es', 'Aceptar y continuar gratis, o rechazar y suscribirse por 1,90 € al mes', '1.90'],
  ['es', 'Rechaza las cookies por 2 € al mes o acepta y sigue leyendo.', '2.00'],
  ['it', 'Accetta i cookie oppure abbonati a 1,70 € al mese', '1.70'],
  ['it', 'Rifiuta e abbonati a 2,50 € al mese', '2.50'],
  ['nl', 'Accepteer cookies of lees zonder tracking voor € 2,75 per maand', '2.75'],
  ['pt', 'Aceite os cookies ou assine por € 1,60 por mês.', '1.60'],
];

describe('a wall that asks to pay or be tracked', () => {
  test.each(WALLS)('sells freedom from ads, and no more, in %s: %s', (lang, text, price) => {
    const expected = { kind: 'ad-free', price, text, flags: expect.arrayContaining(['ad-free-only']) };
    expect(findOffersInText({ text, lang, url: null })).toEqual([expect.objectContaining(expected)]);
    const lines: readonly Line[] = [
      { text, in: 'dialog' },
      { text: 'OK', in: 'dialog', link: ['OK', ''] },
    ];
    expect(findOffers({ page: pageOf(lines), lang })).toEqual([expect.objectContaining(expected)]);
  });

  test('of a long text what agreeing and what refusing means is kept', () => {
    const said =
      'Accept all cookies and read on at no cost. We and our partners then store what you read. Or subscribe for £3 a month without tracking.';
    const [offer] = findOffers({
      page: pageOf([{ text: `${history}${said}`, in: 'dialog', link: ['subscribe', ''] }]),
      lang: 'en',
    });
    expect(offer).toMatchObject({ kind: 'ad-free', price: '3.00' });
    expect(offer?.text).toContain('Accept all cookies and read on at no cost.');
    expect(offer?.text).toContain('Or subscribe for £3 a month without tracking.');
    expect(offer?.text).not.toContain('Since the spring');
    expect(offer?.anchor.exact).toBe(offer?.text);
  });
});

describe('no such wall', () => {
  test.each([
    ['de', 'Digitalabo: alle Artikel für 9,90 € im Monat'],
    ['en', 'Subscribe for $5 a month. We use cookies.'],
    ['fr', 'Abonnez-vous pour 8 € par mois et lisez tous nos articles'],
    ['es', 'Suscríbete por 5 € al mes para leer sin límites'],
    ['it', 'Abbonati a 6 € al mese per leggere tutti gli articoli'],
    ['nl', 'Digitaal abonnement voor € 7,50 per maand'],
    ['pt', 'Assine por R$ 19,90 por mês e leia sem limites'],
  ])('is a subscription to the stories, in %s: %s', (lang, text) => {
    const [offer, ...rest] = findOffersInText({ text, lang, url: null });
    expect(rest).toEqual([]);
    expect(offer?.kind).toBe('access');
    expect(offer?.flags).not.toContain('ad-free-only');
  });

  test.each([
    [
      'de',
      'Der Verlag verlangte im Frühjahr 4,99 Euro im Monat von Lesern, die Cookies ablehnen, sagte die Behörde.',
    ],
    [
      'en',
      'The regulator found that readers who refuse cookies were charged £3 a month by the company last year.',
    ],
    [
      'fr',
      'Le site demandait 2 € par mois aux lecteurs qui voulaient refuser les cookies, a constaté le régulateur.',
    ],
    ['es', 'La empresa cobraba 2 € al mes a quienes querían rechazar las cookies, según el regulador.'],
    ['it', "L'azienda chiedeva 2 € al mese a chi voleva rifiutare i cookie, secondo il garante."],
  ])('is a story about one, in %s', (lang, text) => {
    const line: Line = { text, in: 'article', article: true };
    expect(findOffers({ page: pageOf([line]), lang })).toEqual([]);
    expect(findOffersInText({ text, lang, url: null })).toEqual([]);
  });

  test.each([
    ['de', 'Wir verwenden Cookies. Alle akzeptieren oder Cookies ablehnen.'],
    ['en', 'Accept all cookies or reject all cookies.'],
    ['fr', 'Accepter les cookies ou continuer sans accepter.'],
    ['es', 'Aceptar cookies o rechazar cookies.'],
    ['it', 'Accetta i cookie o rifiuta i cookie.'],
  ])('is a cookie notice that asks for no money, in %s', (lang, text) => {
    const line: Line = { text, in: 'dialog', link: [text.slice(0, 5), ''] };
    expect(findOffers({ page: pageOf([line]), lang })).toEqual([]);
  });

  test('is a cookie notice beside a card of plans', () => {
    const lines: readonly Line[] = [
      { text: history, in: 'main/article', article: true },
      { text: 'Subscribe for $5 a month', in: 'main/section', link: ['Subscribe', ''] },
      { text: 'Accept all cookies or reject all cookies.', in: 'dialog', link: ['Accept', ''] },
    ];
    expect(findOffers({ page: pageOf(lines), lang: 'en' }).map(({ kind }) => kind)).toEqual(['access']);
  });
});
