import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanAddress } from '../../../utils/link/clean-address';
import { buildTextLink } from '../../../utils/link/text-link';

const PAGE = 'https://news.example/story';
const around = { prefix: 'word said at last, “', suffix: '” and then he le' };

test.each([
  ['https://news.example/a?utm_source=x&id=7&fbclid=y#top', 'https://news.example/a?id=7'],
  ['https://news.example/a?UTM_Campaign=x', 'https://news.example/a'],
  ['https://news.example/a?q=%C3%A9', 'https://news.example/a?q=%C3%A9'],
  ['chrome://settings', null],
  ['javascript:alert(1)', null],
  ['no address', null],
])('%s is cleaned to %s', (address, clean) => {
  expect(cleanAddress(address)).toBe(clean);
});

test('a link names the words, dashes and commas safely encoded', () => {
  const exact = 'a well-known, “state-of-the-art” thing & more';
  expect(buildTextLink(PAGE, [{ exact, prefix: '', suffix: '' }])).toBe(
    `${PAGE}#:~:text=a%20well%2Dknown%2C%20%E2%80%9Cstate%2Dof%2Dthe%2Dart%E2%80%9D%20thing%20%26%20more`,
  );
});

test('short words are told apart by whole words around them', () => {
  expect(buildTextLink(PAGE, [{ exact: 'Never.', ...around }])).toBe(
    `${PAGE}#:~:text=said%20at%20last%2C%20%E2%80%9C-,Never.,-%E2%80%9D%20and%20then%20he`,
  );
});

test('long words are named by their ends', () => {
  const exact = Array.from({ length: 60 }, (_, i) => `word${i}`).join(' ');
  expect(buildTextLink(PAGE, [{ exact, prefix: '', suffix: '' }])).toBe(
    `${PAGE}#:~:text=word0%20word1%20word2%20word3%20word4%20word5,word54%20word55%20word56%20word57%20word58%20word59`,
  );
});

test('an interrupted quotation has a directive for each part', () => {
  const exact = 'long enough to stand here for itself';
  const link = buildTextLink(PAGE, [
    { exact, ...around },
    { exact, ...around },
  ]);
  expect(link?.split('text=')).toHaveLength(3);
});

test('whatever the words, the link is an address of the same page, without a bare dash in them', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (exact) => {
      const link = buildTextLink(PAGE, [{ exact, prefix: '', suffix: '' }]);
      expect(link?.startsWith(`${PAGE}#:~:text=`)).toBe(true);
      expect(link?.slice(PAGE.length)).not.toContain('-');
    }),
  );
});
