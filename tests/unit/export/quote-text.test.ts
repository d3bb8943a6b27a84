import { expect, test } from 'vitest';
import { formatQuoteHtml } from '../../../utils/export/quote-html';
import { formatQuotedWords, formatQuoteText } from '../../../utils/export/quote-text';
import type { Quote } from '../../../utils/report/report';
import { splitParts } from '../../../utils/text/split-parts';
import { sampleQuote, sampleReport } from '../../helpers/sample-report';

const { page } = sampleReport();
const LINK = 'https://news.example/2026/11/firmware#:~:text=Ship%20it.';
const WHERE = `${page.title}, Kabelkrant, 2026-11-20\n${LINK}`;

test('a copied quotation says whose it is and where it stands', () => {
  expect(formatQuoteText(copied(sampleQuote({ text: 'Ship it.' })))).toBe(
    `“Ship it.” — Maya Okafor, head of platform security, Nordlys\n${WHERE}`,
  );
});

test('each part of an interrupted quotation has its own marks', () => {
  const [quote] = sampleReport().quotes;
  expect(splitParts(quote!)).toEqual(['We got the ordering wrong,', 'It will not happen again.']);
  expect(formatQuoteText(copied(quote!))).toContain(
    '“We got the ordering wrong,” … “It will not happen again.”',
  );
});

test('reported words are not put in quotation marks', () => {
  const quote = sampleQuote({
    text: 'it would ship',
    kind: 'indirect',
    source: { kind: 'unnamed', description: 'police', mention: null },
  });
  expect(formatQuoteText(copied(quote))).toBe(`… it would ship — police\n${WHERE}`);
});

test('what the page does not say is left out', () => {
  const quote = sampleQuote({ text: 'Ship it.', source: { kind: 'none', mention: null } });
  const bare = { ...page, title: null, siteName: null, publishedTime: null, url: null };
  expect(formatQuoteText({ ...copied(quote), page: bare, link: null })).toBe('“Ship it.”');
});

test('markup in the words, the name or the address is text in what is copied as HTML', () => {
  const text = '<img src=x onerror=alert(1)> & "more"';
  const quote = sampleQuote({
    text,
    source: { kind: 'unnamed', description: '<b>police</b>', mention: null },
  });
  const html = formatQuoteHtml({ ...copied(quote), link: 'https://news.example/?a="><script>' });
  expect(html).not.toMatch(/<(?:img|b>|script)/);
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;more&quot;');
});

test('words that are part of no found quotation go without a name', () => {
  expect(formatQuoteText({ words: 'the mast came down', source: null, page, link: LINK })).toBe(
    `the mast came down\n${WHERE}`,
  );
});

test('words, names and titles that turn letters round turn nothing beside them', () => {
  const quote = sampleQuote({
    text: 'Ship \u202eit.',
    source: { kind: 'unnamed', description: 'a \u2067fitter', mention: null },
  });
  const turned = { ...copied(quote), page: { ...page, title: 'Locks \u202eleft open' } };
  expect(formatQuoteText(turned)).toBe(
    `“Ship \u202eit.\u202c” — a \u2067fitter\u2069\nLocks \u202eleft open\u202c, Kabelkrant, 2026-11-20\n${LINK}`,
  );
  expect(formatQuoteHtml(turned)).toContain('“Ship \u202eit.\u202c”</p>');
});

test.each([
  ['curly marks', 'en', 'She said “', '” and left', '“Ship it.”'],
  ['straight marks', 'en', 'She said "', '" and left', '"Ship it."'],
  ['single marks', 'nl', 'Ze zei ‘', '’, en ging', '‘Ship it.’'],
  ['double marks where the language has single ones', 'nl', 'Ze zei “', '”, en ging', '“Ship it.”'],
  ['German marks', 'de', 'Sie sagte: „', '“ Dann', '„Ship it.“'],
  ['marks that point inwards', 'de', 'Sie sagte: »', '« Dann', '»Ship it.«'],
  ['Polish marks', 'pl', 'Powiedziała: „', '”, i', '„Ship it.”'],
  ['French marks with their spaces', 'fr', 'Elle dit : «\u00a0', '\u00a0» et', '«\u00a0Ship it.\u00a0»'],
  ['French marks with narrow spaces', 'fr', 'Elle dit : «\u202f', '\u202f» et', '«\u202fShip it.\u202f»'],
  ['Swedish marks', 'sv', 'Hon sade: ”', '” och', '”Ship it.”'],
  ['corner brackets', 'ja', '担当者は「', '」と述べた', '「Ship it.」'],
])('the page’s own marks are kept: %s', (_, lang, prefix, suffix, words) => {
  expect(formatQuotedWords(marked(prefix, suffix), lang)).toBe(words);
});

test.each([
  ['none', 'fr', '', '', '«\u00a0Ship it.\u00a0»'],
  ['none, in a language that is not known', null, '', '', '“Ship it.”'],
  ['none, in a variety of a language', 'de-AT', 'Sie schrieb: ', '', '„Ship it.“'],
  ['only one', 'sv', '', '” och', '”Ship it.”'],
  ['two that do not belong together', 'en', 'a 5” ', '« b', '“Ship it.”'],
  ['an apostrophe and a mark', 'en', 'it’', '” b', '“Ship it.”'],
])('where the page has %s, the marks are those of its language', (_, lang, prefix, suffix, words) => {
  expect(formatQuotedWords(marked(prefix, suffix), lang)).toBe(words);
});

function copied(quote: Quote) {
  return { words: formatQuotedWords(quote, 'en'), source: quote.source, page, link: LINK };
}

function marked(prefix: string, suffix: string): Quote {
  const quote = sampleQuote({ text: 'Ship it.' });
  return { ...quote, anchor: { ...quote.anchor, prefix, suffix } };
}
