import { describe, expect, test } from 'vitest';
import type { Page } from '../../../utils/page/page';
import { paragraphs, readHtml } from '../../helpers/read-html';

function readHead(head: string): Page {
  return readHtml(
    `<!doctype html><html lang="en-GB"><head><title>A story | Tek</title>${head}</head><body><article><h1>A story</h1>${paragraphs(5)}</article></body></html>`,
  );
}

function readData(...blocks: readonly unknown[]): Page {
  return readHead(
    blocks.map((block) => `<script type="application/ld+json">${JSON.stringify(block)}</script>`).join(''),
  );
}

describe('who wrote it', () => {
  test.each([
    [
      'an object',
      { '@type': 'NewsArticle', author: { '@type': 'Person', name: 'Maya Okafor' } },
      'Maya Okafor',
    ],
    ['a string', { '@type': 'NewsArticle', author: 'Maya Okafor' }, 'Maya Okafor'],
    [
      'a list of either',
      { '@type': 'NewsArticle', author: ['Maya Okafor', { name: 'Jon Lind' }] },
      'Maya Okafor, Jon Lind',
    ],
    [
      'an article of two types',
      { '@type': ['Article', 'NewsArticle'], author: 'Maya Okafor' },
      'Maya Okafor',
    ],
    [
      'a graph',
      {
        '@graph': [
          { '@type': 'WebSite', author: 'Tek' },
          { '@type': 'NewsArticle', author: 'Maya Okafor' },
        ],
      },
      'Maya Okafor',
    ],
    [
      'an array of things',
      [
        { '@type': 'Organization', name: 'Tek' },
        { '@type': 'Article', author: 'Maya Okafor' },
      ],
      'Maya Okafor',
    ],
    [
      'a type with its vocabulary',
      { '@type': 'http://schema.org/NewsArticle', author: 'Maya Okafor' },
      'Maya Okafor',
    ],
  ])('structured data: %s', (_what, data, byline) => {
    expect(readData(data).byline).toBe(byline);
  });

  test.each([
    ['an address', { '@type': 'NewsArticle', author: 'https://tek.example/maya' }],
    ['a number', { '@type': 'NewsArticle', author: 7 }],
    ['someone who wrote something else', { '@type': 'VideoObject', author: 'Maya Okafor' }],
  ])('%s is no author', (_what, data) => {
    expect(readData(data).byline).toBeNull();
  });

  test('meta tags, where structured data are silent', () => {
    expect(readHead('<meta name="author" content="Maya Okafor">').byline).toBe('Maya Okafor');
    expect(
      readHead('<meta property="article:author" content="https://social.example/maya">').byline,
    ).toBeNull();
  });
});

describe('what and when', () => {
  test('the headline, without the site and with its entities written out', () => {
    expect(readData({ '@type': 'NewsArticle', headline: 'Rock &amp; roll &#8211; again' }).title).toBe(
      'Rock & roll – again',
    );
    expect(
      readHead(
        '<meta property="og:site_name" content="Tek"><meta property="og:title" content="A story - Tek">',
      ).title,
    ).toBe('A story');
  });

  test.each([
    ['2026-03-02T09:30:00+01:00', '2026-03-02T09:30:00+01:00'],
    ['2026-03-02', '2026-03-02'],
    ['Mon, 02 Mar 2026 08:30:00 GMT', '2026-03-02T08:30:00.000Z'],
    ['last Monday', null],
    ['03/02/2026', null],
  ])('published %s', (given, time) => {
    expect(readHead(`<meta property="article:published_time" content="${given}">`).publishedTime).toBe(time);
  });

  test('the claim of the html element is kept as a claim', () => {
    expect(readHead('').declaredLang).toBe('en-GB');
  });
});

describe('what the page says to machines', () => {
  test('every block of structured data that parses, a broken one left out', () => {
    const page = readHead(
      '<script type="application/ld+json">{"a":1}</script><script type="application/ld+json">{"a":</script><script type="application/ld+json">{"b":"line\nbreak"}</script>',
    );
    expect(page.metadata.jsonLd).toEqual([{ a: 1 }, { b: 'line break' }]);
  });

  test('a meta tag with two names stands for both, one with value= counts', () => {
    const { meta } = readHead(
      '<meta property="og:title twitter:title" content="T"><meta name="Paywall" value="yes">',
    ).metadata;
    expect(meta).toEqual([
      { name: 'og:title', content: 'T' },
      { name: 'twitter:title', content: 'T' },
      { name: 'paywall', content: 'yes' },
    ]);
  });

  test('hosts of scripts once each, and where the page says it lives', () => {
    const { scriptHosts, canonicalUrl } = readHead(
      '<script src="https://cdn.example/a.js"></script><script src="https://cdn.example/b.js"></script><script src="/own.js"></script><link rel="canonical" href="/news/a">',
    ).metadata;
    expect(scriptHosts).toEqual(['cdn.example', 'tek.example']);
    expect(canonicalUrl).toBe('https://tek.example/news/a');
  });

  test('an access field in the page’s own data, cut out with what stands around it', () => {
    const { dataScripts } = readHead(
      `<script id="state">${'x'.repeat(5_000)};var s={"id":7,"isLocked":true};${'y'.repeat(5_000)}</script>`,
    ).metadata;
    expect(dataScripts).toHaveLength(1);
    expect(dataScripts[0]?.id).toBe('state');
    expect(dataScripts[0]?.text).toContain('{"id":7,"isLocked":true}');
    expect(dataScripts[0]!.text.length).toBeLessThanOrEqual(2_000);
  });

  test('the same word in a sentence of a script is no field', () => {
    expect(
      readHead('<script>alert("Our audience is growing and premium readers too");</script>').metadata
        .dataScripts,
    ).toEqual([]);
  });

  test('parts behind a gate, with how many elements they hit', () => {
    const page = readData({
      '@type': 'NewsArticle',
      hasPart: [
        { isAccessibleForFree: false, cssSelector: 'article p' },
        { cssSelector: '.gone' },
        { cssSelector: ':has(p)' },
      ],
    });
    expect(page.metadata.gatedParts).toEqual([
      { selector: 'article p', hits: 5 },
      { selector: '.gone', hits: 0 },
      { selector: ':has(p)', hits: 0 },
    ]);
  });

  test('microdata about price and access, and no other', () => {
    const page = readHtml(
      `<body><div itemscope itemtype="https://schema.org/Offer"><span itemprop="price" content="7.00">$7</span><b itemprop="name">Notes</b></div>${paragraphs(3)}</body>`,
    );
    expect(page.metadata.microdata).toEqual([
      { type: 'https://schema.org/Offer', name: 'price', value: '7.00' },
    ]);
  });
});
