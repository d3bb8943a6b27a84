import { expect, test } from 'vitest';
import { sayOffers } from '../../../components/say-offers';
import { formatBibtex } from '../../../utils/export/bibtex';
import { formatCslJson } from '../../../utils/export/csl-json';
import { formatCsv } from '../../../utils/export/csv';
import { EXPORT_FORMATS } from '../../../utils/export/export-format';
import { formatMarkdown } from '../../../utils/export/markdown';
import { nameExport } from '../../../utils/export/name-export';
import { loadWords } from '../../../utils/i18n/load-words';
import { english } from '../../helpers/english';
import { sampleQuote, sampleReport } from '../../helpers/sample-report';

const report = sampleReport();
const words = sayOffers(english);

test('Markdown holds quotations with their source, offers as a table, small print with its original', () => {
  const markdown = formatMarkdown(report, words);
  expect(markdown).toContain('# Nordlys pulls firmware update after meters lose their clocks');
  expect(markdown).toContain(
    '> “Nobody was billed twice.”\n>\n> — Maya Okafor, head of platform security, Nordlys',
  );
  expect(markdown).toContain('| Copper & Glass | Annual | $70 a year | $70 | $70 |');
  expect(markdown).toContain('- Leave a comment (nl: Laat een reactie achter)');
});

test('Markdown speaks of offers in the reader’s language', async () => {
  const german = await loadWords(['de-AT']);
  await german.learn('offers');
  const markdown = formatMarkdown(report, sayOffers(german));
  expect(markdown).toContain('| Produkt | Angebot | Preis | Ganzes Jahr | Erstes Jahr |');
  expect(markdown).toMatch(/\| Copper & Glass \| Annual \| \$\s70 pro Jahr \| \$\s70 \| \$\s70 \|/);
});

test('text of the page is no Markdown of ours', () => {
  const quotes = [sampleQuote({ text: '# [x](javascript:1) <b>*\n| y' })];
  const markdown = formatMarkdown(sampleReport({ quotes, offers: [], boilerplate: [] }), words);
  expect(markdown).toContain('\\# \\[x\\](javascript:1) \\<b\\>\\* | y');
});

test.each([
  ['Markdown', (turned: typeof report) => formatMarkdown(turned, words), '“Ship \u202eit.\u202c”'],
  ['CSV', formatCsv, ',Ship \u202eit.\u202c,'],
])('%s: a quotation that turns letters round turns nothing behind it', (_, format, expected) => {
  const turned = sampleReport({ quotes: [sampleQuote({ text: 'Ship \u202eit.' })] });
  expect(format(turned)).toContain(expected);
});

test.each([
  ['Markdown', (turned: typeof report) => formatMarkdown(turned, words), '> — Ada \u2067Brook\u2069'],
  ['CSV', formatCsv, ',Ada \u2067Brook\u2069,'],
])('%s: nor does a name', (_, format, expected) => {
  const source = { kind: 'unnamed', description: 'Ada \u2067Brook', mention: null } as const;
  expect(format(sampleReport({ quotes: [sampleQuote({ text: 'Ship it.', source })] }))).toContain(expected);
});

test('a plan whose name turns letters round turns no price of its row in Markdown', () => {
  const offers = report.offers.map((offer) => ({ ...offer, plan: 'Year\u202ely' }));
  expect(formatMarkdown(sampleReport({ offers }), words)).toContain('| Year\u202ely\u202c | $70 a year |');
});

test('CSV has a row for each quotation, and no cell that a spreadsheet would run', () => {
  const quotes = [
    sampleQuote({ text: '=HYPERLINK("x"), he said' }),
    sampleQuote({ text: 'two\nlines', rank: 2 }),
  ];
  const [head, first, ...rest] = formatCsv(sampleReport({ quotes })).split('\r\n');
  expect(head).toBe('rank,kind,text,source,name,role,affiliation,via,cue,url');
  expect(first).toContain(`1,direct,"'=HYPERLINK(""x""), he said",person,Maya Okafor,`);
  expect(rest.join()).toContain('"two\nlines"');
});

test('BibTeX names the article, its braces and signs escaped', () => {
  const page = { ...report.page, title: 'R&D {at} 100% \\input{x}', url: 'https://news.example/a_{b}' };
  const entry = formatBibtex(sampleReport({ page }));
  expect(entry).toMatch(/^@online\{kabelkrant2026,\n/);
  expect(entry).toContain('title = {R\\&D at 100\\% inputx}');
  expect(entry).toContain('url = {https://news.example/a_%7Bb%7D}');
});

test('CSL-JSON names the article; what is not known is left out', () => {
  expect(JSON.parse(formatCslJson(report))[0]).toMatchObject({
    title: report.page.title,
    'container-title': 'Kabelkrant',
    issued: { 'date-parts': [[2026, 11, 20]] },
  });
  const page = { ...report.page, publishedTime: 'yesterday', byline: null, siteName: null };
  expect(Object.keys(JSON.parse(formatCslJson(sampleReport({ page })))[0])).toEqual([
    'id',
    'type',
    'title',
    'URL',
    'language',
  ]);
});

test('a file’s name is safe whatever the title', () => {
  const [markdown] = EXPORT_FORMATS;
  const name = (title: string | null) =>
    nameExport(sampleReport({ page: { ...report.page, title, publishedTime: null } }), markdown!);
  expect(name('../../etc/passwd: “why?”')).toBe('etc-passwd-why.md');
  expect(name('速報：出荷')).toBe('速報-出荷.md');
  expect(name('???')).toBe('page.md');
  expect(name(null)).toBe('page.md');
});
