import { describe, expect, test } from 'vitest';
import { loadDocument } from '../../../scripts/inspect/load-document';
import { compareReports } from '../../../scripts/replay/compare-reports';
import { isMisreading } from '../../../scripts/replay/misreading-guard';
import { writePage } from '../../../scripts/replay/write-page';
import { buildMisreading } from '../../../utils/misreading/build-misreading';
import { finishPage } from '../../../utils/page/finish-page';
import type { Page } from '../../../utils/page/page';
import { readPage } from '../../../utils/page/read-page';
import { buildReport } from '../../../utils/report/build-report';
import { readGoldPages } from '../../helpers/gold';

const SECRETS = [
  'ilse.brandt@post.example',
  'Ilse Brandt',
  'typed-by-hand',
  'sid=4711',
  'geheim',
  'tok-938271',
];

const ADDRESS = 'https://ilse:geheim@nieuwsbaak.example/tech/meters?sid=4711#lees';

const HTML = `<!doctype html><html lang="en"><head><title>Meters lose their clocks</title>
<meta name="csrf-token" content="tok-938271">
<meta property="og:site_name" content="Nieuwsbaak">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Meters lose their clocks","isAccessibleForFree":true,"author":{"name":"Mo Linde","email":"ilse.brandt@post.example"},"comment":[{"text":"Ilse Brandt was here"}]}</script>
<script>window.state = {"user":{"name":"Ilse Brandt","mail":"ilse.brandt@post.example"},"meters":{"isPaywalled":false}}</script>
</head><body>
<header><p>Logged in as Ilse Brandt</p><form><input type="text" value="typed-by-hand" placeholder="Search the site"></form></header>
<main><article><h1>Meters lose their clocks</h1>
${'<p>The clocks of the meters stood still on Monday, and nobody could say for how long they would stand still.</p>'.repeat(6)}
<p>“No meter was billed twice,” said Maya Okafor, head of security at Nordlys. Write to ilse.brandt@post.example.</p>
<p><textarea>typed-by-hand</textarea></p>
</article></main>
<section class="comments"><h2>Comments</h2><div class="comment"><b>Ilse Brandt</b><p>My own meter ran backwards all week, and I told them.</p></div></section>
<aside class="offer"><p>Nieuwsbaak Plus: €7 a month. Cancel any time.</p><a href="https://nieuwsbaak.example/plus?sid=4711">Subscribe</a></aside>
</body></html>`;

describe('a file that says what was read wrongly', () => {
  const { file, text } = save(HTML);

  test.each(SECRETS)('never holds %s', (secret) => {
    expect(HTML + ADDRESS).toContain(secret);
    expect(text).not.toContain(secret);
  });

  test('holds the words of the article, of what was found, and the report made from them', () => {
    expect(text).toContain('No meter was billed twice,');
    expect(text).toContain('Nieuwsbaak Plus: €7 a month. Cancel any time.');
    expect(file.report.quotes.map(({ source }) => 'name' in source && source.name)).toEqual(['Maya Okafor']);
    expect(file.report.offers.map(({ price }) => price)).toEqual(['7.00']);
    expect(file.page.url).toBe('https://nieuwsbaak.example/tech/meters');
    expect(file.seen).toEqual({ quotes: 1, offers: 1, notices: 0, access: 'free' });
  });

  test('holds of menus and readers’ comments their shape alone', () => {
    expect(text).not.toContain('ran backwards');
    expect(text).not.toContain('Logged in');
    expect(text).toContain('xxxxxx xx xx xxxx xxxxxx');
  });

  test('holds their words too where the reader wants that, and still no address', () => {
    const whole = save(HTML, 'kept').text;
    expect(whole).toContain('ran backwards');
    expect(whole).toContain('Logged in as Ilse Brandt');
    for (const secret of ['ilse.brandt@post.example', 'typed-by-hand', 'sid=4711', 'tok-938271']) {
      expect(whole).not.toContain(secret);
    }
  });

  test('says in its second line what it is, and takes a note without the addresses in it', () => {
    expect(text.split('\n')[3]).toContain('Newsgloss sent it nowhere.');
    expect(save(HTML, 'left-out', 'Wrong firm. ilse.brandt@post.example').file.note).not.toContain('brandt');
  });

  test('is known again when it is read back, and nothing else is', () => {
    expect(isMisreading(JSON.parse(text))).toBe(true);
    expect(isMisreading({ ...file, version: 2 })).toBe(false);
    expect(isMisreading({ ...file, page: { ...file.page, boxes: [] } })).toBe(false);
    expect(isMisreading({ ...file, page: { ...file.page, article: { kind: 'none', reason: 'x' } } })).toBe(
      false,
    );
    expect(isMisreading([])).toBe(false);
  });
});

describe('on every third gold page', () => {
  const some = readGoldPages().filter((_, index) => index % 3 === 0);
  const pages = some.map(({ name, html, expected }) => {
    const readerLangs = expected.reader ?? (['en'] as const);
    return { name, page: read(html, expected.url ?? null), readerLangs };
  });

  test('the same report is made from what is saved as from the page, on all but one', () => {
    const other = pages.filter(({ page, readerLangs }) => {
      const file = order(page, { readerLangs });
      return compareReports(buildReport(page, { readerLangs }), file.report).some((line) => !isAddress(line));
    });
    expect(pages.length).toBeGreaterThan(25);
    expect(other.length, other.map(({ name }) => name).join(', ')).toBeLessThanOrEqual(1);
  });

  test('the page written again as HTML gives most of the same quotations', () => {
    const counts = pages.map(({ page, readerLangs }) => {
      const before = buildReport(page, { readerLangs }).quotes.map(({ text }) => text);
      const now = buildReport(read(writePage(page), page.url), { readerLangs }).quotes.map(
        ({ text }) => text,
      );
      return { all: before.length, again: before.filter((text) => now.includes(text)).length };
    });
    const all = counts.reduce((sum, count) => sum + count.all, 0);
    expect(all).toBeGreaterThan(15);
    expect(counts.reduce((sum, count) => sum + count.again, 0) / all).toBeGreaterThan(0.95);
  });
});

test('two reports are compared finding by finding, wherever they stand', () => {
  const { file } = save(HTML);
  const moved = {
    ...file.report,
    quotes: file.report.quotes.map((quote) => ({ ...quote, anchor: { ...quote.anchor, block: 9 } })),
  };
  expect(compareReports(file.report, moved)).toEqual([]);
  const lines = compareReports(file.report, { ...file.report, offers: [] });
  expect(lines).toEqual([expect.stringMatching(/^- offer .*"price":"7.00"/)]);
});

function save(html: string, around: 'left-out' | 'kept' = 'left-out', note = '') {
  const file = order(read(html, ADDRESS), { around, note });
  return { file, text: JSON.stringify(file, null, 1) };
}

function order(page: Page, given: Partial<Parameters<typeof buildMisreading>[0]>) {
  const plain = {
    around: 'left-out',
    note: '',
    program: '0.1.0',
    readerLangs: ['en'],
    build: buildReport,
  } as const;
  return buildMisreading({ ...plain, page, ...given });
}

function read(html: string, url: string | null): Page {
  return finishPage(readPage(loadDocument(html, url)));
}

/** Addresses are cut on purpose, and the line about the page holds one. */
function isAddress(line: string): boolean {
  return line.slice(2).startsWith('page ');
}
