import { expect, test } from 'vitest';
import { splitParts } from '../../../utils/export/quote-parts';
import { formatQuoteText } from '../../../utils/export/quote-text';
import { sampleQuote, sampleReport } from '../../helpers/sample-report';

const { page } = sampleReport();
const WHERE = `${page.title}, Kabelkrant, 2026-11-20\nhttps://news.example/2026/11/firmware`;

test('a copied quotation says whose it is and where it stands', () => {
  expect(formatQuoteText(sampleQuote({ text: 'Ship it.' }), page)).toBe(
    `“Ship it.” — Maya Okafor, head of platform security, Nordlys\n${WHERE}`,
  );
});

test('each part of an interrupted quotation has its own marks', () => {
  const [quote] = sampleReport().quotes;
  expect(splitParts(quote!)).toEqual(['We got the ordering wrong,', 'It will not happen again.']);
  expect(formatQuoteText(quote!, page)).toContain(
    '“We got the ordering wrong,” … “It will not happen again.”',
  );
});

test('reported words are not put in quotation marks', () => {
  const quote = sampleQuote({
    text: 'it would ship',
    kind: 'indirect',
    source: { kind: 'unnamed', description: 'police', mention: null },
  });
  expect(formatQuoteText(quote, page)).toBe(`… it would ship — police\n${WHERE}`);
});

test('what the page does not say is left out', () => {
  const quote = sampleQuote({ text: 'Ship it.', source: { kind: 'none', mention: null } });
  const bare = { ...page, title: null, siteName: null, publishedTime: null, url: null };
  expect(formatQuoteText(quote, bare)).toBe('“Ship it.”');
});
