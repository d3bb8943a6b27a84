import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatSiteFile, parseSiteFile } from '../../../utils/settings/site-file';
import { isWithin, parseHosts, parseSite } from '../../../utils/settings/sites';

test.each([
  ['kabelkrant.example', 'kabelkrant.example'],
  [' www.Kabelkrant.example ', 'kabelkrant.example'],
  ['https://www.kabelkrant.example/nieuws/1?x=2#y', 'kabelkrant.example'],
  ['http://nieuws.kabelkrant.example:8080/', 'nieuws.kabelkrant.example'],
  ['kabelkrant.example/nieuws', 'kabelkrant.example'],
  ['https://bücher.example/', 'xn--bcher-kva.example'],
])('%j is the site %s', (typed, site) => {
  expect(parseSite(typed)).toBe(site);
});

test.each([
  [''],
  ['news'],
  ['localhost'],
  ['a story'],
  ['*.example'],
  ['*'],
  ['<all_urls>'],
  ['javascript:alert(1)'],
  ['192.0.2.7'],
  ['chrome://settings'],
  ['file:///etc/hosts'],
])('%j is no site', (typed) => {
  expect(parseSite(typed)).toBeNull();
});

test('a host belongs to its domain and to none that only ends alike', () => {
  expect(isWithin('news.kabelkrant.example', ['kabelkrant.example'])).toBe(true);
  expect(isWithin('kabelkrant.example', ['kabelkrant.example'])).toBe(true);
  expect(isWithin('eenkabelkrant.example', ['kabelkrant.example'])).toBe(false);
});

test('a list survives being a file', () => {
  const list = { own: ['kabelkrant.example'], off: ['heise.de'] };
  expect(parseSiteFile(formatSiteFile(list))).toEqual(list);
});

test.each([['{}'], ['[]'], ['null'], ['{"newsgloss":"report"}'], ['not JSON'], [' '.repeat(300_000)]])(
  'another file is no list: %#',
  (text) => {
    expect(parseSiteFile(text)).toBeNull();
  },
);

test('what is no host in a list costs the others nothing', () => {
  expect(parseHosts(['a.example', 'a.example', 7, '*.example', '__proto__'])).toEqual(['a.example']);
  fc.assert(fc.property(fc.anything(), (stored) => Array.isArray(parseHosts(stored))));
});
