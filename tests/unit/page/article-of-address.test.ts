import { expect, test } from 'vitest';
import { articleTexts, paragraphs, readHtml } from '../../helpers/read-html';

const HERE = 'https://tek.example/news/second';

test('an endless page is the article whose heading links to the address', () => {
  const page = readEndless({
    title: 'Tek',
    headings: ['<a href="/news/first">First</a>', '<a href="/news/second/">Second</a>'],
  });
  expect(headingsOf(page)).toEqual(['Second']);
});

test('an endless page is the article that is named on the tab', () => {
  const page = readEndless({
    title: 'The bridge at Lissa opens | Tek',
    headings: ['A mast comes down at last', 'The bridge at Lissa opens', 'Apples picked by robots'],
  });
  expect(headingsOf(page)).toEqual(['The bridge at Lissa opens']);
});

test('where nothing tells which one is meant, none is left out', () => {
  const page = readEndless({
    title: 'Tek',
    headings: ['A mast comes down at last', 'The bridge at Lissa opens'],
  });
  expect(articleTexts(page)).toHaveLength(14);
});

test('teasers below an article change nothing', () => {
  const teasers =
    '<article><h2><a href="/news/second">The bridge at Lissa opens</a></h2><p>In short.</p></article>';
  const html = write(
    'Tek',
    `<article><h1>A mast comes down at last</h1>${paragraphs(6)}</article>${teasers}`,
  );
  expect(
    articleTexts(readHtml(html, HERE)).filter((text) => text.startsWith('Paragraph')).length,
  ).toBeGreaterThanOrEqual(6);
});

test('comments marked up as articles are not taken for one', () => {
  const comments = `<article class="comment">${paragraphs(2)}</article>`;
  const html = write(
    'A mast comes down at last',
    `<article><h1>A mast comes down at last</h1>${paragraphs(6)}</article>${comments}`,
  );
  expect(
    articleTexts(readHtml(html, HERE)).filter((text) => text.startsWith('Paragraph')).length,
  ).toBeGreaterThanOrEqual(6);
});

function readEndless({ title, headings }: { title: string; headings: readonly string[] }) {
  const articles = headings.map((heading) => `<article><h1>${heading}</h1>${paragraphs(6)}</article>`);
  return readHtml(write(title, articles.join('')), HERE);
}

function write(title: string, main: string): string {
  return `<!doctype html><html lang="en"><head><title>${title}</title></head><body><main>${main}</main></body></html>`;
}

function headingsOf(page: ReturnType<typeof readHtml>): readonly string[] {
  return page.blocks.filter((block) => block.inArticle && block.kind === 'heading').map(({ text }) => text);
}
