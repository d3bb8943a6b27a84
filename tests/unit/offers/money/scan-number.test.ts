import { describe, expect, test } from 'vitest';
import {
  divideHalfUp,
  formatDecimal,
  formatWritten,
  toMinorUnits,
} from '../../../../utils/offers/money/amount';
import { isSpacedLetter, isUnspacedLetter } from '../../../../utils/offers/money/letters';
import { scanEastAsian } from '../../../../utils/offers/money/scan-east-asian';
import { scanNumber } from '../../../../utils/offers/money/scan-number';

/** "1234e-2|5": digits, scale and where it ends; ? behind what may be thousandths. */
function scan(text: string, at = 0): string | null {
  const number = scanNumber(text, at);
  return number && `${number.digits}e-${number.scale}|${number.end}${number.maybeThousandths ? '?' : ''}`;
}

describe('a number as people write it', () => {
  test.each([
    ['5', '5e-0|1'],
    ['0', '0e-0|1'],
    ['9,99', '999e-2|4'],
    ['9.9', '99e-1|3'],
    ['1234,5', '12345e-1|6'],
    ['1.234', '1234e-0|5?'],
    ['1,234', '1234e-0|5'],
    ['1 234', '1234e-0|5'],
    ["1'234", '1234e-0|5'],
    ['1.234,50', '123450e-2|8'],
    ['1,234.5', '12345e-1|7'],
    ['1 234,50', '123450e-2|8'],
    ["1'234.50", '123450e-2|8'],
    ['1.234.567', '1234567e-0|9'],
    ['1,234,56', '123456e-2|8'],
    ['1.23.456.7', '1234567e-1|10'],
    ['1.234.567,89', '123456789e-2|12'],
    ['12,34,567', '1234567e-0|9'],
    ['1,23,45,678.50', '1234567850e-2|14'],
    ['1 234 567', '1234567e-0|9'],
    ['0.123', '0123e-3|5'],
    ['0,005', '0005e-3|5'],
    ['1234.567', '1234567e-3|8'],
    ['9.1234', '91234e-4|6'],
    ['.99', '099e-2|3'],
    [',5', '05e-1|2'],
    ['4:99', '499e-2|4'],
    ["4'99", '499e-2|4'],
    ['12 99', '12e-0|2'],
    ['12 3456', '12e-0|2'],
    ['1234 567', '1234e-0|4'],
    ['9,99 123', '999e-2|4'],
    ['9.99 123', '999e-2|4'],
    ["1 234'567", '1234e-0|5'],
    ['4:999', '4e-0|1'],
    ['5 x', '5e-0|1'],
    ['5.', '5e-0|1'],
    ['5, 6', '5e-0|1'],
    ['123456789012345', '123456789012345e-0|15'],
    ['1.234.567.890.123', '1234567890123e-0|17'],
  ])('“%s” is %s', (text, number) => {
    expect(scan(text)).toBe(number);
  });

  test.each([
    ['5,-', '5e-0|3'],
    ['5.-', '5e-0|3'],
    ['5:-', '5e-0|3'],
    ['5,--', '5e-0|4'],
    ['5,---', '5e-0|5'],
    ['5,----', '5e-0|5'],
    ['5,=', '5e-0|3'],
    ['5,-5', '5e-0|1'],
    ['5,x', '5e-0|1'],
    ['5;-', '5e-0|1'],
    ['1.234,-', '1234e-0|7?'],
  ])('without cents: “%s” is %s', (text, number) => {
    expect(scan(text)).toBe(number);
  });

  test.each([
    '1.2.3',
    '24.12.2026',
    '1.234.5.6',
    '1234.567.890',
    '123,45,678',
    '1,2,345',
    '.1.2',
    '1234567890123456',
    '12345678901234567890',
    '12,34.567.890',
    'x',
    '-5',
    '',
    '.',
    '.x',
  ])('“%s” is none', (text) => {
    expect(scan(text)).toBeNull();
  });

  test('begins where it is looked for', () => {
    expect(scan('ab 9,99 c', 3)).toBe('999e-2|7');
    expect(scan('ab .99 c', 3)).toBe('099e-2|6');
  });

  test('is long past counting after nine groups', () => {
    expect(scan('1.001.001.001.001.001.001.001.001.001')).toBeNull();
  });
});

describe('a number as Japanese counts', () => {
  test.each([
    ['3千円', '3000e-0|2'],
    ['1万円', '10000e-0|2'],
    ['1万9,800円', '19800e-0|7'],
    ['1.5万円', '15000e-0|4'],
    ['1千500円', '1500e-0|5'],
    ['1千5000円', '1000e-0|6'],
    ['12円', '12e-0|2'],
    ['1.2345千', '12345e-4|6'],
    ['1万2.5', '10000e-0|5'],
  ])('“%s” is %s', (text, counted) => {
    const number = scanNumber(text, 0);
    expect(number).not.toBeNull();
    if (!number) return;
    const { digits, scale, end } = scanEastAsian(text, number);
    expect(`${digits}e-${scale}|${end}`).toBe(counted);
  });

  test('is never a matter of thousandths', () => {
    const number = scanNumber('1.234万', 0);
    expect(number && scanEastAsian('1.234万', number).maybeThousandths).toBe(false);
  });
});

test('letters of scripts with spaces between words, and of scripts without', () => {
  const spaced = [...'azAZÀÖØöøɏ\u0300я\u1fff'];
  const others = [...'`{@[×÷¿ɐ\u02ff\u20000_ €'];
  expect(spaced.filter((char) => !isSpacedLetter(char.charCodeAt(0)))).toEqual([]);
  expect(others.filter((char) => isSpacedLetter(char.charCodeAt(0)))).toEqual([]);
  const unspaced = [...'々ぁヿ㐀鿿日'];
  const none = [...'〄・㄀㏿ꀀa'];
  expect(unspaced.filter((char) => !isUnspacedLetter(char.charCodeAt(0)))).toEqual([]);
  expect(none.filter((char) => isUnspacedLetter(char.charCodeAt(0)))).toEqual([]);
});

describe('an amount in its currency', () => {
  const written = (digits: string, scale: number, more = {}) => ({
    digits,
    scale,
    maybeThousandths: false,
    minor: false,
    ...more,
  });

  test.each([
    [written('999', 2), 'EUR', 999n, '9.99'],
    [written('5', 0), 'EUR', 500n, '5.00'],
    [written('5', 0), 'JPY', 5n, '5'],
    [written('55', 1), 'JPY', 6n, '5.5'],
    [written('50', 1), 'JPY', 5n, '5'],
    [written('500', 2), 'JPY', 5n, '5'],
    [written('9995', 3), 'EUR', 1000n, '9.995'],
    [written('9994', 3), 'EUR', 999n, '9.994'],
    [written('1234', 0, { maybeThousandths: true }), 'KWD', 1234n, '1.234'],
    [written('1234', 0, { maybeThousandths: true }), 'EUR', 123400n, '1234.00'],
    [written('1234', 0), 'KWD', 1234000n, '1234.000'],
    [written('14', 0, { minor: true }), 'GBP', 14n, '0.14'],
    [written('5', 0), null, 500n, '5.00'],
  ])('%o in %s', (number, currency, minor, text) => {
    expect(toMinorUnits(number, currency)).toBe(minor);
    expect(formatWritten(number, currency)).toBe(text);
  });

  test('is written with all its decimals, also below nothing', () => {
    expect([700n, 7n, 0n, -700n, -7n].map((minor) => formatDecimal(minor, 2))).toEqual([
      '7.00',
      '0.07',
      '0.00',
      '-7.00',
      '-0.07',
    ]);
    expect([7n, -7n].map((minor) => formatDecimal(minor, 0))).toEqual(['7', '-7']);
  });

  test('is halved upwards', () => {
    expect([5n, 4n, 6n, 0n].map((value) => divideHalfUp(value, 10n))).toEqual([1n, 0n, 1n, 0n]);
  });
});
