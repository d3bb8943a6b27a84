import { describe, expect, test } from 'vitest';
import { stepBetween } from '../../../utils/page/page-address';
import { parsePageCount } from '../../../utils/page/page-count';
import { paragraphs, readHtml } from '../../helpers/read-html';

const STORY = `<article><h1>The mast on Harbour Hill comes down</h1>${paragraphs(5)}</article>`;
const HERE = 'https://tek.example/news/the-mast';

describe('an article over several pages says which page this is', () => {
  test.each<[string, string, { url?: string; at: number; of: number | null; head?: string }]>([
    ['a line that counts them', '<p>Page 2 of 5</p>', { at: 2, of: 5 }],
    ['a line in German', '<div class="pager">Seite 1 von 3</div>', { at: 1, of: 3 }],
    ['numbers by a query', pager('?page=2', '?page=3'), { at: 1, of: 3 }],
    [
      'numbers as folders',
      pager('/news/the-mast/2', '/news/the-mast/3', '/news/the-mast/4'),
      { at: 1, of: 4 },
    ],
    [
      'numbers in the names of files',
      pager('/a/mast-2.html', '/a/mast-3.html'),
      { url: 'https://tek.example/a/mast.html', at: 1, of: 3 },
    ],
    [
      'the second page, with a way back',
      '<ul><li><a href="/news/the-mast">1</a></li><li>2</li><li><a href="/news/the-mast/3">3</a></li></ul>',
      { url: `${HERE}/2`, at: 2, of: 3 },
    ],
    [
      'the last page',
      '<p><a href="?page=1">1</a> <a href="?page=2">2</a> 3</p>',
      { url: `${HERE}?page=3`, at: 3, of: 3 },
    ],
    [
      'the last of three, all that is linked before it',
      '<p><a href="/news/the-mast">1</a> <a href="/news/the-mast/seite/2">2</a> 3</p>',
      { url: `${HERE}/seite/3`, at: 3, of: 3 },
    ],
    ['a head that says where it goes on', '', { at: 1, of: null, head: '<link rel="next" href="?page=2">' }],
    [
      'a link that says that it leads on',
      '<p><a rel="next" href="/news/the-mast/2">Go on reading</a></p>',
      { at: 1, of: null },
    ],
    [
      'a head that says so on a middle page',
      '',
      {
        url: `${HERE}?seite=4`,
        at: 4,
        of: null,
        head: `<link rel="prev" href="${HERE}?seite=3"><link rel="next" href="${HERE}?seite=5">`,
      },
    ],
    [
      'numbers beside the marks of whoever counts readers',
      pager('?page=2'),
      { url: `${HERE}?utm_source=x`, at: 1, of: 2 },
    ],
  ])('%s', (_what, behind, { url, at, of, head }) => {
    expect(readStory(behind, { url, head }).pages).toEqual({ at, of });
  });
});

describe('an article on one page is not said to go on', () => {
  test.each<[string, string, { url?: string; head?: string }]>([
    ['nothing that counts', '', {}],
    ['pages of comments', `<section id="comments">${pager('?page=2', '?page=3')}</section>`, {}],
    ['comments by their own counter', pager('?cpage=2', '?cpage=3'), {}],
    ['comments in the address', pager('/news/the-mast/comment-page-2', '/news/the-mast/comment-page-3'), {}],
    ['comments by where the link leads', pager('?page=2#comments', '?page=3#comments'), {}],
    ['the next article', '<p><a rel="next" href="/news/the-ferry">The ferry without a crew</a></p>', {}],
    [
      'the next article in the head',
      '',
      { head: '<link rel="next" href="https://tek.example/news/the-ferry">' },
    ],
    [
      'the next article, both known by a number',
      '',
      { url: 'https://tek.example/news/12', head: '<link rel="next" href="https://tek.example/news/13">' },
    ],
    [
      'the next of two tests of things with numbers',
      '',
      {
        url: 'https://tek.example/test/phone-12',
        head: '<link rel="next" href="https://tek.example/test/phone-13">',
      },
    ],
    ['pages of a list beside it', `<aside>${pager('/news?page=2', '/news?page=3')}</aside>`, {}],
    ['pages of the list it came from', pager('/news?page=2', '/news?page=3'), {}],
    ['pages of the list below it', pager('/news/page/2', '/news/page/3'), {}],
    ['pages of another site', pager('https://other.example/news/the-mast?page=2'), {}],
    ['notes at the foot, with numbers', pager('#note-1', '#note-2'), {}],
    ['numbers that lead elsewhere', pager('/archive/2/x', '/archive/3/x'), {}],
    ['years', '<p><a href="/news/the-mast?page=19">2019</a></p>', {}],
    ['pictures that are counted', '<p>1 of 10</p>', {}],
    ['a sentence that counts pages', '<p>Page 3 of 5 of the leaked plan names the mast.</p>', {}],
    ['a page of a book', '<p>Page 12</p>', {}],
    ['a foot that counts', '<footer><p>Page 1 of 3</p></footer>', {}],
    ['an address that is not known by any name', '<p><a href="javascript:go(2)">2</a></p>', {}],
  ])('%s', (_what, behind, made) => {
    const page = readStory(behind, made);
    expect(page.article).toEqual({ kind: 'found' });
    expect(page.pages).toBeNull();
  });

  test('a list over several pages is no article over several', () => {
    const teaser =
      '<article><h2><a href="/news/x">Velora raises its prices for the third time this year</a></h2><p>In short.</p></article>';
    expect(readHtml(write(teaser.repeat(12) + pager('?page=2', '?page=3')), HERE).pages).toBeNull();
  });
});

test.each<[string, ReturnType<typeof parsePageCount>]>([
  ['Page 1 of 3', { at: 1, of: 3 }],
  ['Pagina 2 van 4', { at: 2, of: 4 }],
  ['Seite 2/3', { at: 2, of: 3 }],
  ['Page 2 sur 6', { at: 2, of: 6 }],
  ['Página 1 de 2:', { at: 1, of: 2 }],
  ['Pagina 1 di 2', { at: 1, of: 2 }],
  ['Strona 3 z 7', { at: 3, of: 7 }],
  ['Sida 1 av 2', { at: 1, of: 2 }],
  ['Side 1 af 2', { at: 1, of: 2 }],
  ['Sivu 1/2', { at: 1, of: 2 }],
  ['1/3ページ', { at: 1, of: 3 }],
  ['全4ページ中2ページ目', { at: 2, of: 4 }],
  ['Page 1 of 1', null],
  ['Page 4 of 3', null],
  ['Page 0 of 3', null],
  ['Page one of three', null],
  ['2 of 3', null],
  ['Stage 1 of 3', null],
  ['', null],
])('"%s" counts %o', (line, pages) => {
  expect(parsePageCount(line)).toEqual(pages);
});

test.each<[string, string, ReturnType<typeof stepBetween>]>([
  ['/a/story', '/a/story?p=2', { from: 1, to: 2, isSure: true }],
  ['/a/story/', '/a/story/page/3/', { from: 1, to: 3, isSure: true }],
  ['/a/story/page/2', '/a/story', { from: 2, to: 1, isSure: true }],
  ['/a/story-page-2.html', '/a/story-page-3.html', { from: 2, to: 3, isSure: true }],
  ['/a/story/2', '/a/story/3', { from: 2, to: 3, isSure: false }],
  ['/a?id=7', '/a?id=7&page=2', { from: 1, to: 2, isSure: true }],
  ['/a?id=7', '/a?id=8&page=2', null],
  ['/a/story', '/a/other?page=2', null],
  ['/a/story', '/a/story/comment-page-2', null],
  ['/a/story', '/a/story/1234', null],
  ['/a/story', 'https://other.example/a/story?page=2', null],
  ['not an address', '/a', null],
])('from %s to %s', (here, there, step) => {
  expect(
    stepBetween(here.startsWith('/') ? `https://tek.example${here}` : here, new URL(there, HERE).href),
  ).toEqual(step);
});

function readStory(
  behind: string,
  { url = HERE, head = '' }: { url?: string | undefined; head?: string | undefined },
) {
  return readHtml(write(STORY + behind, head), url);
}

function write(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><title>Tek</title>${head}</head><body><main>${body}</main></body></html>`;
}

/** Links with the numbers from 2 on, behind the one of this page. */
function pager(...addresses: readonly string[]): string {
  return `<nav class="pages"><span>1</span> ${addresses.map((href, index) => `<a href="${href}">${index + 2}</a>`).join(' ')}</nav>`;
}
