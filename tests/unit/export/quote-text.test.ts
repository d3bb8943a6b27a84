import { expect, test } from 'vitest';
import { formatQuoteHtml } from '../../../utils/export/quote-html';
import { formatQuoteText } from '../../../utils/export/quote-text';
import { splitParts } from '../../../utils/text/split-parts';
import { sampleQuote, sampleReport } from '../../helpers/sample-report';

const { page } = sampleReport();
const LINK = 'https://news.example/2026/11/firmware#:~:text=Ship%20it.';
const WHERE = `${page.title}, Kabelkrant, 2026-11-20\n${LINK}`;

test('a copied quotation says whose it is and where it stands', () => {
  expect(formatQuoteText({ quote: sampleQuote({ text: 'Ship it.' }), page, link: LINK })).toBe(
    `“Ship it.” — Maya Okafor, head of platform security, Nordlys\n${WHERE}`,
  );
});

test('each part of an interrupted quotation has its own marks', () => {
  const [quote] = sampleReport().quotes;
  expect(splitParts(quote!)).toEqual(['We got the ordering wrong,', 'It will not happen again.']);
  expect(formatQuoteText({ quote: quote!, page, link: LINK })).toContain(
    '“We got the ordering wrong,” … “It will not happen again.”',
  );
});

test('reported words are not put in quotation marks', () => {
  const quote = sampleQuote({
    text: 'it would ship',
    kind: 'indirect',
    source: { kind: 'unnamed', description: 'police', mention: null },
  });
  expect(formatQuoteText({ quote, page, link: LINK })).toBe(`… it would ship — police\n${WHERE}`);
});

test('what the page does not say is left out', () => {
  const quote = sampleQuote({ text: 'Ship it.', source: { kind: 'none', mention: null } });
  const bare = { ...page, title: null, siteName: null, publishedTime: null, url: null };
  expect(formatQuoteText({ quote, page: bare, link: null })).toBe('“Ship it.”');
});

test('markup in the words, the name or the address is text in what is copied as HTML', () => {
  const text = '<img src=x onerror=alert(1)> & "more"';
  const quote = sampleQuote({
    text,
    source: { kind: 'unnamed', description: '<b>police</b>', mention: null },
  });
  const html = formatQuoteHtml({ quote, page, link: 'https://news.example/?a="><script>' });
  expect(html).not.toMatch(/<(?:img|b>|script)/);
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;more&quot;');
});
