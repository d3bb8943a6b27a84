import { describe, expect, test } from 'vitest';
import { findOffersInText } from '../../../../utils/offers/find-offers-in-text';
import { writeOffer } from '../write-offer';

const read = (lang: string, text: string) =>
  findOffersInText({ text, lang, url: null }).map(writeOffer).join('; ');

describe('a period behind two prices', () => {
  test.each([
    ['en', 'Subscribe for €9 / $10 a month', '9.00 · EUR · 1 month; 10.00 · USD · 1 month'],
    ['en', 'Subscribe for €9 | $10 a month', '9.00 · EUR · 1 month; 10.00 · USD · 1 month'],
    ['en', 'Subscribe for €9 · $10 a month', '9.00 · EUR · 1 month; 10.00 · USD · 1 month'],
    ['en', 'Subscribe for €9 ($10) a month', '9.00 · EUR · 1 month; 10.00 · USD · 1 month'],
    ['de', 'Abo: 9 € / 10 CHF im Monat', '9.00 · EUR · 1 month; 10.00 · CHF · 1 month'],
    ['nl', 'Abonnement: € 9 / $ 10 per jaar', '9.00 · EUR · 1 year; 10.00 · USD · 1 year'],
  ])('holds for both, in two currencies: %s “%s”', (lang, text, offers) => {
    expect(read(lang, text)).toBe(offers);
  });

  test.each([
    ['en', 'Subscribe for €9 a week / $10 a month', '9.00 · EUR · 1 week; 10.00 · USD · 1 month'],
    ['en', 'Subscribe for €9; or $10 a month', '9.00 · EUR · –; 10.00 · USD · 1 month'],
    ['en', 'Subscribe for €9 + $10 a month', '9.00 · EUR · –; 10.00 · USD · 1 month'],
    ['en', 'Subscribe for €9 / $10', '9.00 · EUR · –; 10.00 · USD · –'],
  ])('holds for the second alone, where they are told apart: %s “%s”', (lang, text, offers) => {
    expect(read(lang, text)).toBe(offers);
  });
});

describe('a range', () => {
  test.each([
    ['en', 'Subscriptions from $5 to $20 a month', '5.00 · USD · 1 month · from'],
    ['en', 'Subscriptions $5 to $20 a month', '5.00 · USD · 1 month · from'],
    ['en', 'Subscriptions: £5–£12 a month', '5.00 · GBP · 1 month · from'],
    ['nl', 'Abonnementen van € 5 tot € 15 per maand', '5.00 · EUR · 1 month · from'],
    ['de', 'Abos ab 5 € bis 15 € im Monat', '5.00 · EUR · 1 month · from'],
    ['fr', 'Abonnements de 5 € à 15 € par mois', '5.00 · EUR · 1 month · from'],
    ['it', 'Abbonamenti da 5 € a 15 € al mese', '5.00 · EUR · 1 month · from'],
    ['es', 'Suscripciones de 5 € a 15 € al mes', '5.00 · EUR · 1 month · from'],
    ['de', 'Abos: 5 € ~ 15 € im Monat', '5.00 · EUR · 1 month · from'],
    ['sv', 'Prenumerationer 50 kr till 150 kr i månaden', '50.00 · SEK · 1 month · from'],
    ['da', 'Abonnementer 50 kr. til 150 kr. om måneden', '50.00 · DKK · 1 month · from'],
    ['pl', 'Prenumeraty od 5 zł do 15 zł miesięcznie', '5.00 · PLN · 1 month · from'],
    ['pt', 'Assinaturas de 5 € até 15 € por mês', '5.00 · EUR · 1 month · from'],
  ])('is told by its lower end: %s “%s”', (lang, text, offers) => {
    expect(read(lang, text)).toBe(offers);
  });

  test.each([
    ['en', 'Subscriptions $5 a month to $20 a month', '5.00 · USD · 1 month; 20.00 · USD · 1 month'],
    [
      'en',
      'Subscriptions from £5 a month, $20 a month',
      '5.00 · GBP · 1 month · from; 20.00 · USD · 1 month',
    ],
    ['en', 'Subscribe from $5 a month or $50 a year', '5.00 · USD · 1 month · from; 50.00 · USD · 1 year'],
    ['en', 'Subscribe for £5 to €20 a month', '5.00 · GBP · –; 20.00 · EUR · 1 month'],
    ['en', 'Subscribe: €5 a month and up', '5.00 · EUR · 1 month · from'],
    ['pt', 'Assinatura de 15 € por 5 € por mês', '5.00 · EUR · 1 month · was 15.00'],
  ])('is none: %s “%s”', (lang, text, offers) => {
    expect(read(lang, text)).toBe(offers);
  });
});

describe('months given with a year', () => {
  test.each([
    ['en', '€7 a month or €70 a year (2 months free)', '7.00 · EUR · 1 month; 70.00 · EUR · 1 year'],
    ['nl', '€ 70 per jaar (2 maanden gratis) of € 7 per maand', '70.00 · EUR · 1 year; 7.00 · EUR · 1 month'],
    ['es', '8 € al mes o 88 € al año (un mes gratis)', '8.00 · EUR · 1 month; 88.00 · EUR · 1 year'],
  ])('are why it is cheaper: %s “%s”', (lang, text, offers) => {
    expect(read(lang, text)).toBe(offers);
  });

  test.each([
    ['en', '€7 a month or €84 a year (2 months free)', '84.00 · EUR · 1 year · free 2 month'],
    ['en', '€7 a month or €70 a year (2 weeks free)', '70.00 · EUR · 1 year · free 2 week'],
    ['en', '£7 a month or €70 a year (2 months free)', '70.00 · EUR · 1 year · free 2 month'],
    ['en', '€7 a week or €70 a year (2 months free)', '70.00 · EUR · 1 year · free 2 month'],
    ['en', '€7 a month or €70 a quarter (2 months free)', '70.00 · EUR · 3 month · free 2 month'],
  ])('are a free start, where the sums say otherwise: %s “%s”', (lang, text, offer) => {
    expect(read(lang, text)).toContain(offer);
  });
});

describe('a stretch of time', () => {
  test.each([
    ['en', 'Readers under 26: €3 a month', '3.00 · EUR · 1 month'],
    ['en', 'Under €3 a month', '3.00 · EUR · 1 month · from'],
    ['nl', 'Voor lezers tot 26 jaar: € 3 per maand', '3.00 · EUR · 1 month'],
    ['de', 'Ab 10 Nutzern: 3 € pro Monat', '3.00 · EUR · 1 month'],
    ['en', 'Subscribe for 2 years: €3 a month', '3.00 · EUR · 1 month · for 2 year'],
    ['en', 'Subscribe for 10 years: €3 a month', '3.00 · EUR · 1 month · for 10 year'],
    ['en', 'Subscribe for 11 years: €3 a month', '3.00 · EUR · 1 month'],
    ['en', 'For 2 months: €3 a month', '3.00 · EUR · 1 month · for 2 month'],
    ['en', 'For 2 months: €30 a year', '30.00 · EUR · 1 year'],
    ['nl', 'De hele week de krant: € 20 per maand', '20.00 · EUR · 1 month'],
    ['nl', 'De eerste week: € 2 per week', '2.00 · EUR · 1 week · for 1 week'],
  ])('before a price holds no longer than it can: %s “%s”', (lang, text, offers) => {
    expect(read(lang, text)).toBe(offers);
  });

  test.each([
    ['Subscribe: try for 3 months, then €5 a month', '5.00 · EUR · 1 month · free 3 month'],
    ['Try 3 months, then €5 a month', '5.00 · EUR · 1 month · free 3 month'],
    ['Subscribe for 3 months, then €5 a month', '5.00 · EUR · 1 month'],
    ['Subscribe for €5. A month later it ends.', '5.00 · EUR · –'],
    ['Subscribe: €10 a month or €120 a year', '10.00 · EUR · 1 month; 120.00 · EUR · 1 year'],
    ['Subscribe: €10 a month (€120 a year)', '10.00 · EUR · 1 month · charged 120.00 1 year'],
  ])('is free, where the reader is asked to try it: “%s”', (text, offers) => {
    expect(read('en', text)).toBe(offers);
  });
});

describe('what is said of a price', () => {
  test.each([
    ['Subscribe: 0 days free, €5 a month', '5.00 · EUR · 1 month'],
    ['Subscribe: 1000 days free, €5 a month', '5.00 · EUR · 1 month'],
    ['Subscribe: 999 days free, €5 a month', '5.00 · EUR · 1 month · free 999 day'],
    ['Per seat: €5 a month', '5.00 · EUR · 1 month · each'],
    ['Subscribe for €120 billed annually', '120.00 · EUR · 1 year'],
    ['Subscribe: €10 a month (€100 billed annually)', '10.00 · EUR · 1 month · charged 100.00 1 year'],
    ['Subscribe: €12 a week, billed as €140 a quarter', '12.00 · EUR · 1 week · charged 140.00 3 month'],
    ['Subscribe: €12 a week, or €140 a quarter', '12.00 · EUR · 1 week; 140.00 · EUR · 3 month'],
  ])('“%s” is %s', (text, offers) => {
    expect(read('en', text)).toBe(offers);
  });
});

describe('on lines of their own', () => {
  test.each([
    [
      'en',
      '€5 a month\nFirst month free, then €9 a month',
      '5.00 · EUR · 1 month; 9.00 · EUR · 1 month · free 1 month',
    ],
    [
      'nl',
      '€ 5 per maand\nEerste maand gratis, daarna € 9 per maand',
      '5.00 · EUR · 1 month; 9.00 · EUR · 1 month · free 1 month',
    ],
    [
      'ja',
      '月額500円\n初月無料、2カ月目以降は月額900円',
      '500 · JPY · 1 month; 900 · JPY · 1 month · free 1 month',
    ],
    [
      'en',
      '€5 a month\nFirst month free\nor €50 a year',
      '5.00 · EUR · 1 month · free 1 month; 50.00 · EUR · 1 year',
    ],
    ['en', '€9 a month\nFirst month free', '9.00 · EUR · 1 month · free 1 month'],
    [
      'en',
      'Subscribe: €1 for the first month\nThen €9 a month',
      '1.00 · EUR · 1 month · for 1 month · then 9.00 1 month',
    ],
    ['en', 'Subscribe: first month free\nThen €9 a month', '9.00 · EUR · 1 month · free 1 month'],
  ])('a free start and the price after it are one offer: %s “%s”', (lang, text, offers) => {
    expect(read(lang, text)).toBe(offers);
  });
});

describe('a pass for a day', () => {
  test.each([
    ['en', 'Day pass €2'],
    ['en', '€2 day pass'],
    ['nl', 'Dagpas voor € 2'],
    ['de', 'Tagespass: 2 €'],
    ['fr', 'Pass 24 heures à 2 €'],
    ['es', 'Acceso por 24 horas: 2 €'],
    ['it', 'Pass giornaliero a 2 €'],
    ['pt', 'Passe diário por 2 €'],
    ['fi', 'Päiväpassi 2 €'],
  ])('is for one day: %s “%s”', (lang, text) => {
    expect(read(lang, text)).toBe('2.00 · EUR · 1 day');
  });

  test.each([
    ['en', 'The day pass for the fair costs €45.'],
    ['nl', 'Een dagpas voor het zwembad kost € 8.'],
    ['de', 'Der Tagespass für die Messe kostet 30 €.'],
    ['fr', 'Le pass 24 h du tramway coûte 5 €.'],
    ['it', 'Il pass giornaliero per il museo costa 12 €.'],
    ['fi', 'Päiväpassi huvipuistoon maksaa 40 €.'],
  ])('is somebody else’s, where a story tells what it costs: %s “%s”', (lang, text) => {
    expect(read(lang, text)).toBe('');
  });

  test('comes to nothing by the year, and does not renew', () => {
    const [pass] = findOffersInText({ text: 'Day pass €2', lang: 'en', url: null });
    expect(pass).toMatchObject({
      perMonth: null,
      perYear: null,
      firstYear: null,
      role: 'regular',
      flags: [],
    });
    const [plan] = findOffersInText({ text: 'Subscribe for €2 a day', lang: 'en', url: null });
    expect(plan).toMatchObject({ perYear: '730.00', flags: ['renewal-not-stated'] });
  });

  test('lasts as long as is said', () => {
    expect(read('en', 'Day pass: €2 a week')).toBe('2.00 · EUR · 1 week');
  });
});
