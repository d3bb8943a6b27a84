import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePrice } from '../../../utils/offers/parse-price';
import { readPriceGold } from '../../helpers/offer-gold';

const { prices, others } = readPriceGold();

describe('a price as a shop prints it', () => {
  test('the table holds more than four hundred', () => {
    expect(prices.length).toBeGreaterThan(400);
  });

  test.each(prices)('$lang: “$text” is $amount $currency', ({ lang, text, amount, currency }) => {
    expect(parsePrice(text, lang)).toMatchObject({ amount, currency });
  });

  test.each(others)('$lang: “$text” is none', ({ lang, text }) => {
    expect(parsePrice(text, lang)).toBeNull();
  });
});

describe('the currency of a sign that several share', () => {
  test('a bare dollar is the American one, and assumed', () => {
    expect(parsePrice('$5', 'en')).toEqual({ amount: '5.00', currency: 'USD', currencyAssumed: true });
  });

  test.each([
    ['en-CA', 'CAD'],
    ['en-AU', 'AUD'],
    ['es-MX', 'MXN'],
  ])('in %s a dollar is %s, and not assumed', (lang, currency) => {
    expect(parsePrice('$5', lang)).toEqual({ amount: '5.00', currency, currencyAssumed: false });
  });

  test('hundredths behind a colon are Swedish', () => {
    expect(parsePrice('99:50', 'sv')).toMatchObject({ amount: '99.50', currency: 'SEK' });
    expect(parsePrice('99:50', 'de')).toMatchObject({ amount: '99.50', currency: null });
  });

  test('a bare kr is no certain currency', () => {
    expect(parsePrice('29 kr', null)).toEqual({ amount: '29.00', currency: null, currencyAssumed: false });
  });
});

test('every amount printed in the German and the English way is read back', () => {
  const amounts = fc.integer({ min: 0, max: 99_999_999 });
  fc.assert(
    fc.property(
      amounts,
      fc.constantFrom(['de-DE', 'EUR'], ['en-US', 'USD'], ['fr-FR', 'EUR'], ['pt-BR', 'BRL']),
      (cents, [locale, currency]) => {
        const text = new Intl.NumberFormat(locale, { style: 'currency', currency: currency ?? 'EUR' }).format(
          cents / 100,
        );
        expect(parsePrice(text, 'en')).toMatchObject({ amount: (cents / 100).toFixed(2), currency });
      },
    ),
  );
});
