import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldCharacters } from '../../../../utils/offers/money/fold-characters';

describe('characters that mean the same', () => {
  test.each([
    ['１２，３４', '12,34'],
    ['～！', '~!'],
    ['٠٩۰۹', '0909'],
    ['1٬234٫5', "1'234,5"],
    ['1\u00a0234\u202f5\u2000\u200a\u205f\u3000\ufeff\t\u000b\u000c\r', '1 234 5' + ' '.repeat(9)],
    ['‐‑–—―−', '------'],
    ['’‘′ʼ´`', "''''''"],
    ['￥￡￠￦', '¥£¢₩'],
    ['1⁄2∕3', '1/2/3'],
    ['£4·99', '£4.99'],
    ['a·b 4·x x·4', 'a·b 4·x x·4'],
    ['·9 4·', '·9 4·'],
    ['€ é 日\n', '€ é 日\n'],
    ['plain ~ text', 'plain ~ text'],
    ['\u2009\u200b\u2016\u066a\u06fa\uff00\uff5f', ' \u200b\u2016\u066a\u06fa\uff00\uff5f'],
    ['\u00a0`', " '"],
    ['\u0009`', " '"],
  ])('“%s” is “%s”', (text, folded) => {
    expect(foldCharacters(text)).toBe(folded);
  });

  test('keep their places', () => {
    const text = 'Für １２\u00a0€ – “5·9”';
    expect(foldCharacters(text)).toHaveLength(text.length);
  });

  test.each([
    ['other scripts', 'месяц один'],
    ['quotation marks', '“a” „b“ «c» "d"'],
    ['half of a pair', '\ud83d a \udc4d'],
    ['superscripts', '4⁹⁹'],
  ])('not %s', (_what, text) => {
    expect(foldCharacters(text)).toBe(text);
  });

  test('whatever it is, each becomes exactly one, and stays what it is once it is folded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const folded = foldCharacters(text);
        expect(folded.length).toBe(text.length);
        expect(foldCharacters(folded)).toBe(folded);
      }),
    );
  });

  test('full-width forms become what Unicode holds them compatible with', () => {
    const all = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
    const wide = all.filter((char) => /[０-９！-～]/u.test(char));
    expect(wide.map(foldCharacters).join('')).toBe(wide.map((char) => char.normalize('NFKC')).join(''));
  });
});
