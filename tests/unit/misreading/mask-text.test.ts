import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maskPersonal, maskText, stripAddress } from '../../../utils/misreading/mask-text';
import { GROWTH, leastGrowth, MOST_GROWTH } from '../../helpers/growth';

describe('what could say who the reader is is masked', () => {
  test.each([
    ['an e-mail address', 'Write to ilse.b+news@post.example now', 'Write to xxxx.xxxxxx@xxxx.xxxxxxx now'],
    ['two of them', 'a@b.example, c@d.example', 'x@x.xxxxxxx, x@x.xxxxxxx'],
    ['one with letters of another script', 'élodie@été.example!', 'xxxxxx@xxx.xxxxxxx!'],
    ['a telephone number', 'Call +31 20 555 01 23.', 'Call xxx xx xxx xx xx.'],
    ['a long token', 'sid=9f86d081884c7d659a2f', 'sid=xxxxxxxxxxxxxxxxxxxx'],
  ])('%s', (_, text, masked) => {
    expect(maskPersonal(text)).toBe(masked);
  });

  test.each([
    ['a handle', 'Follow @kabelkrant for more'],
    ['a price', '€7 a month, then €9.50'],
    ['a class name', 'article-body__content-wrapper'],
    ['a date and a number', '2026-11-22, 1,555 of 1,555'],
    ['a sum', 'It is 12 + 3456789 in all'],
  ])('and %s is not', (_, text) => {
    expect(maskPersonal(text)).toBe(text);
  });

  test('nothing changes its length, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(maskPersonal(text).length).toBe(text.length);
        expect(maskText(text).length).toBe(text.length);
      }),
    );
  });

  test('no address survives, wherever it stands', () => {
    fc.assert(
      fc.property(fc.emailAddress(), fc.string(), fc.string(), (address, before, after) => {
        expect(maskPersonal(`${before} ${address} ${after}`)).not.toContain(address);
      }),
    );
  });

  test('of a masked text only its shape is left', () => {
    expect(maskText('Log in, Ilse (3 new)')).toBe('xxx xx, xxxx (x xxx)');
    expect(maskText('ようこそ、山田さん')).toBe('xxxx、xxxx');
    expect(maskText('€9')).toBe('xx');
  });

  test('time grows with the text and not faster', () => {
    for (const piece of ['@', 'a@', '+1', 'a1']) {
      const small = () => maskPersonal(piece.repeat(10_000));
      const large = () => maskPersonal(piece.repeat(10_000 * GROWTH));
      expect(leastGrowth({ small, large }, MOST_GROWTH)).toBeLessThanOrEqual(MOST_GROWTH);
    }
  });
});

describe('an address is cut to what names the page', () => {
  test.each([
    ['https://ilse:geheim@news.example/a/b?user=7&sid=8#top', 'https://news.example/a/b'],
    ['http://news.example:8080/', 'http://news.example:8080/'],
    ['https://news.example/u/ilse@post.example', 'https://news.example/u/xxxx@xxxx.xxxxxxx'],
    ['mailto:ilse@post.example', null],
    ['javascript:alert(1)', null],
    ['not an address', null],
    [null, null],
  ])('%s', (address, stripped) => {
    expect(stripAddress(address)).toBe(stripped);
  });
});
