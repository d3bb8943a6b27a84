import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanAddress } from '../../../utils/link/clean-address';
import { formatDirective } from '../../../utils/link/text-directive';
import { buildTextLink } from '../../../utils/link/text-link';

const PAGE = 'https://news.example/story';
const NOTHING = { prefix: '', start: '', end: '', suffix: '' };

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
  const start = 'a well-known, “state-of-the-art” thing & more';
  expect(buildTextLink(PAGE, formatDirective({ ...NOTHING, start }))).toBe(
    `${PAGE}#:~:text=a%20well%2Dknown%2C%20%E2%80%9Cstate%2Dof%2Dthe%2Dart%E2%80%9D%20thing%20%26%20more`,
  );
});

test('the terms stand in their order, each with its mark', () => {
  const directive = { prefix: 'at last', start: 'We got', end: 'again', suffix: 'and then' };
  expect(formatDirective(directive)).toBe('text=at%20last-,We%20got,again,-and%20then');
});

test('without a directive a link is the plain address, cleaned all the same', () => {
  expect(buildTextLink(`${PAGE}?utm_source=x#top`, null)).toBe(PAGE);
});

test.each([null, 'about:blank', 'file:///a.html'])('there is no link to %s', (address) => {
  expect(buildTextLink(address, 'text=words')).toBeNull();
});

test('whatever the words, the link is an address of the same page, without a bare dash in them', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (start) => {
      const link = buildTextLink(PAGE, formatDirective({ ...NOTHING, start }));
      expect(link?.startsWith(`${PAGE}#:~:text=`)).toBe(true);
      expect(link?.slice(PAGE.length)).not.toMatch(/[-,&\s]/);
    }),
  );
});
