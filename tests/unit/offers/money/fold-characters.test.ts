import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldCharacters } from '../../../../utils/offers/money/fold-characters';

describe('characters are brought to their ASCII ones', () => {
  test.each([
    ['full-width forms', '＄９．９９／ｍ', '$9.99/m'],
    ['Arabic and Persian digits', '٤٫٥ ۴', '4,5 4'],
    ['apostrophes of every kind', 'l’an ‘a’ 5′ ´a `b', "l'an 'a' 5' 'a 'b"],
    ['dashes and the minus', '5,– 5,— ‐ −3', '5,- 5,- - -3'],
    ['spaces of every kind', '1\u00a0234\u202f5\u2009€\u3000\t.', '1 234 5 €  .'],
    ['the signs of money', '￥￡￠￦', '¥£¢₩'],
    ['slashes', '5 €⁄month 5∕y', '5 €/month 5/y'],
    ['a raised point in a price', '£4·99 a·b 4·b', '£4.99 a·b 4·b'],
    ['a raised point at either end', '·9 4·', '·9 4·'],
  ])('%s', (_what, text, folded) => {
    expect(foldCharacters(text)).toBe(folded);
  });

  test.each([
    ['letters with marks', 'é ß Å ñ'],
    ['other scripts', '月額 500 円 один'],
    ['quotation marks', '“a” „b“ «c» "d"'],
    ['line feeds', 'a\nb'],
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
