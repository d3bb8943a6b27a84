import { expect, test } from 'vitest';
import { findVendors } from '../../../../utils/offers/access/find-vendors';
import { findPageNames } from '../../../../utils/offers/access/page-names';
import { findRegion, readHost } from '../../../../utils/offers/money/find-region';
import { pageOf } from '../page-of';

test.each([
  ['https://lantern.example/', null, null],
  ['https://lantern.ca/', null, 'CA'],
  ['https://www.lantern.co.uk/', null, 'GB'],
  ['https://lantern.uk/', null, 'GB'],
  ['https://lantern.co/', null, null],
  ['https://lantern.co/', 'es-CO', 'CO'],
  ['https://lantern.com.co/', null, 'CO'],
  ['https://news.lantern.co/', null, null],
  ['https://abc.co/', null, null],
  ['https://www.abc.io/', null, 'IO'],
  ['https://lantern.io/', 'en_US', 'US'],
  ['https://lantern.com/', 'en-CA', 'CA'],
  ['https://lantern.ca/', 'en-US', 'CA'],
  ['https://lantern.com/', 'zh-Hant-TW', 'TW'],
  ['https://lantern.com/', 'en', null],
  ['https://lantern.com/', 'sr-Latn', null],
  [null, 'pt-br', 'BR'],
  [null, null, null],
  ['no address', 'sv-SE', 'SE'],
])('the region of %s in %s is %s', (url, lang, region) => {
  expect(findRegion(url, lang)).toBe(region);
});

test.each([
  ['https://Lantern.Example/a', 'lantern.example'],
  ['no address', null],
  [null, null],
])('the host of %s is %s', (url, host) => {
  expect(readHost(url)).toBe(host);
});

test.each([
  ['https://a.example/news/quiet-harbour', ['quiet-harbour']],
  ['https://a.example/news/quiet-harbour.html', ['quiet-harbour']],
  ['https://a.example/news/quiet-harbour/', ['quiet-harbour']],
  ['https://a.example/news/harbours', ['harbours']],
  ['https://a.example/news/harbour', []],
  ['https://a.example/12345/harbour', ['12345']],
  ['https://a.example/1234/harbour', []],
  ['https://a.example/abcdef0123/x', ['abcdef0123']],
  ['https://a.example/abcdef012/x', []],
  ['https://a.example/', []],
  ['no address', []],
])('the article at %s is called %j', (url, names) => {
  expect(findPageNames({ ...pageOf([]), url })).toEqual(names);
});

test('an article without an address is called what its own data say', () => {
  const page = { ...pageOf([]), url: null };
  const meta = [
    { name: 'og:title', content: 'https://a.example/other-harbour' },
    { name: 'og:url', content: 'https://a.example/quiet-harbour' },
  ];
  expect(findPageNames(page)).toEqual([]);
  expect(findPageNames({ ...page, metadata: { ...page.metadata, meta } })).toEqual(['quiet-harbour']);
  const canonicalUrl = 'https://a.example/first-harbour';
  expect(findPageNames({ ...page, metadata: { ...page.metadata, meta, canonicalUrl } })).toEqual([
    'first-harbour',
  ]);
});

test.each([
  [['cdn.piano.io'], ['Piano (cdn.piano.io)']],
  [['piano.io'], ['Piano (piano.io)']],
  [['grandpiano.io'], []],
  [['piano.io.example'], []],
  [[], []],
])('scripts of %j tell of the vendors %j', (scriptHosts, vendors) => {
  const found = findVendors(pageOf([], { metadata: { scriptHosts } }));
  expect(found).toEqual(vendors.map((excerpt) => ({ rule: 'vendor', says: 'nothing', excerpt })));
});
