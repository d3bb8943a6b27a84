import { describe, expect, test } from 'vitest';
import { type CurrencyHints, resolveCurrency } from '../../../../utils/offers/money/currency-signs';
import { addBareAmounts } from '../../../../utils/offers/money/find-bare-amounts';
import { findMoney, type WrittenMoney } from '../../../../utils/offers/money/find-money';
import { findRegion, readHost } from '../../../../utils/offers/money/find-region';
import { foldCharacters } from '../../../../utils/offers/money/fold-characters';

const NO_HINTS: CurrencyHints = { declared: null, region: null, lang: null };

function draw(text: string, { span, digits, scale, sign }: WrittenMoney): string {
  const { code } = resolveCurrency(sign, NO_HINTS);
  return `${text.slice(span.start, span.end)} = ${digits}e-${scale} ${code}${sign.minor ? ' hundredths' : ''}`;
}

const find = (text: string) => findMoney(text, 'running').map((money) => draw(text, money));
const alone = (text: string) => findMoney(text, 'alone').map((money) => draw(text, money));

describe('prices in a text', () => {
  test.each([
    ['€9,99 now', ['€9,99 = 999e-2 EUR']],
    ['now 9,99 €.', ['9,99 € = 999e-2 EUR']],
    ['EUR 9,99', ['EUR 9,99 = 999e-2 EUR']],
    ['EUR: 5', ['EUR: 5 = 5e-0 EUR']],
    ['EUR:  5', []],
    ['EUR:5', ['EUR:5 = 5e-0 EUR']],
    ['9,99 Euro im Monat', ['9,99 Euro = 999e-2 EUR']],
    ['9,99  €', ['9,99  € = 999e-2 EUR']],
    ['9,99   €', []],
    ['$5 CAD', ['$5 CAD = 5e-0 CAD']],
    ['COP $ 900', ['COP $ 900 = 900e-0 COP']],
    ['5€ 6€', ['5€ = 5e-0 EUR', '6€ = 6e-0 EUR']],
    ['€5 €6', ['€5 = 5e-0 EUR', '€6 = 6e-0 EUR']],
    ['€5-€6', ['€5 = 5e-0 EUR', '€6 = 6e-0 EUR']],
    ['from $1,299.00 to $1,399', ['$1,299.00 = 129900e-2 USD', '$1,399 = 1399e-0 USD']],
    ['only £.99', ['£.99 = 099e-2 GBP']],
    ['only 99p a day', ['99p = 99e-0 GBP hundredths']],
    ['only 99 cents a day', ['99 cents = 99e-0 USD hundredths']],
    ['only 45p. Subscribe', ['45p = 45e-0 GBP hundredths']],
    ['at 2.45 p.m. today', []],
    ['at 45p.m. today', []],
    ['月額1万5千円', ['1万5千円 = 15000e-0 JPY']],
    ['月額1万5,800円', ['1万5,800円 = 15800e-0 JPY']],
    ['月額3千円', ['3千円 = 3000e-0 JPY']],
    ['月額2万円', ['2万円 = 20000e-0 JPY']],
    ['12€99', ['12€99 = 1299e-2 EUR']],
    ['4 euro 95', ['4 euro 95 = 495e-2 EUR']],
    ['19 zł 90 gr', ['19 zł 90 gr = 1990e-2 PLN']],
    ['12€999', ['12€ = 12e-0 EUR']],
    ['$4⁹⁹', ['$4⁹⁹ = 499e-2 USD']],
    ['$4 99', ['$4 99 = 499e-2 USD']],
    ['$4 99/month', ['$4 99 = 499e-2 USD']],
    ['$4 99 things', ['$4 = 4e-0 USD']],
    ['1万9,800円', ['1万9,800円 = 19800e-0 JPY']],
    ['für 5,- im Monat', ['5,- = 5e-0 null']],
    ['１２\u00a0€', ['１２\u00a0€ = 12e-0 EUR']],
    ['USD5', ['USD5 = 5e-0 USD']],
    ['a $5 plan', ['$5 = 5e-0 USD']],
    ['€ 5 $', ['€ 5 = 5e-0 EUR']],
    ['€5 m long', ['€5 = 5e-0 EUR']],
    ['5 € m', ['5 € = 5e-0 EUR']],
    ['4 euro 9', ['4 euro = 4e-0 EUR']],
    ['4 euro 9x', ['4 euro = 4e-0 EUR']],
    ['4 euro 95 items', ['4 euro = 4e-0 EUR']],
    ['4 euro 95,5', ['4 euro = 4e-0 EUR']],
    ['4 euro 95%', ['4 euro 95 = 495e-2 EUR']],
    ['4€95,5', ['4€ = 4e-0 EUR']],
    ['4€ 95', ['4€ = 4e-0 EUR']],
    ['4€ 95 cents', ['4€ 95 cents = 495e-2 EUR']],
    ['9,99 € 50', ['9,99 € = 999e-2 EUR']],
    ['99 cents 50', ['99 cents = 99e-0 USD hundredths']],
    ['19 zł 90 groszy', ['19 zł 90 groszy = 1990e-2 PLN']],
    ['$4 99\nnow', ['$4 99 = 499e-2 USD']],
    ['$4.50 99', ['$4.50 = 450e-2 USD']],
    ['$4 9', ['$4 = 4e-0 USD']],
    ['$4⁰⁰', ['$4⁰⁰ = 400e-2 USD']],
    ['$4⁹', ['$4 = 4e-0 USD']],
    ['$4,- 99', ['$4,- = 4e-0 USD']],
    ['$4_99', ['$4 = 4e-0 USD']],
    ['100p', []],
    ['1.5p', []],
  ])('“%s”', (text, prices) => {
    expect(find(text)).toEqual(prices);
  });

  test.each([
    '5 of 6',
    '€',
    '5 % off',
    '€5 million',
    '$5bn',
    '$5-million deal',
    '€5 Mrd. Umsatz',
    '5 Milliarden Euro',
    'v5€x',
    'at 2:45 p.m.',
    'at 2:45p',
    'at 4 p.m.',
    '5 % €',
    '5%€',
    '5€ million',
    '5 € Mio.',
    '€5mn',
    '€5 mn',
    '5 € bn',
    '1.2.3 €',
    'call 555 0199',
    'A4 paper',
    '12.12.2026 €',
    'no digits',
    '',
    'xEUR 5',
    '5 EURx',
    '14 d',
    'R 50',
  ])('are none in “%s”', (text) => {
    expect(find(text)).toEqual([]);
  });

  test('may be written with an ordinary letter where nothing else stands', () => {
    expect(alone('R 50')).toEqual(['R 50 = 50e-0 ZAR']);
    expect(find('R 50')).toEqual([]);
    expect(alone('R 5 €')).toEqual(['5 € = 5e-0 EUR']);
    expect(alone('EUR 5 $')).toEqual(['5 $ = 5e-0 USD']);
    expect(alone('4€ 95')).toEqual(['4€ 95 = 495e-2 EUR']);
  });
});

describe('amounts without a sign between prices', () => {
  const all = (text: string) => {
    const folded = foldCharacters(text);
    return addBareAmounts(folded, findMoney(text, 'running')).map((money) => draw(text, money));
  };

  test.each([
    ['first month 1 €, then 12.99', ['1 € = 1e-0 EUR', '12.99 = 1299e-2 EUR']],
    ['12.99 not 15.99 €', ['12.99 = 1299e-2 EUR', '15.99 € = 1599e-2 EUR']],
    [
      '$5, then 6.99, then £7, then 8.99',
      ['$5 = 5e-0 USD', '6.99 = 699e-2 USD', '£7 = 7e-0 GBP', '8.99 = 899e-2 GBP'],
    ],
    ['1 €, then 12', ['1 € = 1e-0 EUR']],
    ['1 €, then 12.999', ['1 € = 1e-0 EUR']],
    ['1 €, up 12.99 %', ['1 € = 1e-0 EUR']],
    ['1 €, 12.99x', ['1 € = 1e-0 EUR']],
    ['1 €, 12.99 million', ['1 € = 1e-0 EUR']],
    ['50p, then 12.99', ['50p = 50e-0 GBP hundredths']],
    ['then 12.99', []],
  ])('“%s”', (text, amounts) => {
    expect(all(text)).toEqual(amounts);
  });
});

describe('whose money a shared sign is', () => {
  const dollar = findMoney('$5', 'running')[0]?.sign;
  const resolve = (hints: Partial<CurrencyHints>) =>
    dollar && resolveCurrency(dollar, { ...NO_HINTS, ...hints });

  test('the page’s own, then its country’s, then its language’s, else assumed', () => {
    expect(resolve({ declared: 'AUD', region: 'CA' })).toEqual({ code: 'AUD', assumed: false });
    expect(resolve({ declared: 'EUR', region: 'CA' })).toEqual({ code: 'CAD', assumed: false });
    expect(resolve({ region: 'CA', lang: 'es' })).toEqual({ code: 'CAD', assumed: false });
    expect(resolve({ region: 'DE' })).toEqual({ code: 'USD', assumed: true });
    expect(resolve({ lang: 'toString' })).toEqual({ code: 'USD', assumed: true });
    expect(resolve({})).toEqual({ code: 'USD', assumed: true });
  });

  test('a sign of one currency is that one’s', () => {
    const euro = findMoney('5 €', 'running')[0]?.sign;
    expect(euro && resolveCurrency(euro, { ...NO_HINTS, declared: 'USD', region: 'US' })).toEqual({
      code: 'EUR',
      assumed: false,
    });
  });
});

describe('the country of a page', () => {
  test.each([
    ['https://lantern.example/', 'en-CA', 'CA'],
    ['https://lantern.example/', 'en_au', 'AU'],
    ['https://lantern.example/', 'zh-Hant-TW', 'TW'],
    ['https://lantern.example/', 'en', null],
    ['https://lantern.example/', null, null],
    ['https://lantern.de/', null, 'DE'],
    ['https://lantern.de/', 'en-US', 'DE'],
    ['https://LANTERN.DE/', null, 'DE'],
    ['https://www.lantern.co.uk/', 'en', 'GB'],
    ['https://lantern.uk/', null, 'GB'],
    ['https://lantern.io/', null, null],
    ['https://lantern.io/', 'de-AT', 'AT'],
    ['https://www.lantern.ai/', null, null],
    ['https://lantern.com.co/', null, 'CO'],
    ['https://lantern.co/', null, null],
    ['lantern', 'fr-CH', 'CH'],
    [null, 'de', null],
  ])('of %s in %s', (url, lang, region) => {
    expect(findRegion(url, lang)).toBe(region);
  });

  test.each(['co', 'io', 'tv', 'me', 'ai', 'fm', 'la', 'to', 'cc', 'ly', 'gg', 'is', 'in', 'na'])(
    'is none by .%s, which all the world uses, but where a part of a country’s address',
    (end) => {
      expect(findRegion(`https://lantern.${end}/`, null)).toBeNull();
      expect(findRegion(`https://lantern.com.${end}/`, null)).toBe(end.toUpperCase());
    },
  );

  test('has a host to go by', () => {
    expect(readHost('https://A.Example/x')).toBe('a.example');
    expect(readHost('nowhere')).toBeNull();
    expect(readHost(null)).toBeNull();
  });
});
