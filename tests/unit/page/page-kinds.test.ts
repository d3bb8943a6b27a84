import { describe, expect, test } from 'vitest';
import type { ArticleFinding } from '../../../utils/page/page';
import { paragraphs, readHtml } from '../../helpers/read-html';

/** What a page is made of: what stands in its head, in its body, and where it lives. */
interface Made {
  readonly head?: string;
  readonly body: string;
  readonly title?: string;
  readonly url?: string;
}

const ARTICLE_META =
  '<meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-02T08:00:00Z">';
const STORY = `<article><h1>The mast on Harbour Hill comes down</h1>${paragraphs(5)}</article>`;
const FIELDS = ['Sender', 'Subject', 'Label', 'Archive', 'Search the mail box', 'Folder', 'Date', 'Colour'];
const TOOLBAR = FIELDS.map((name) => `<button>${name}</button><input placeholder="${name} …">`).join('');

describe.each<[kind: string, pages: readonly [string, Made][]]>([
  [
    'several',
    [
      ['a blog’s front page with whole posts', { body: posts(3), url: 'https://blog.example/' }],
      ['a month’s archive', { body: posts(5), url: 'https://blog.example/2026/03/' }],
      [
        'posts that are no article elements',
        { body: posts(4, 'div class="post hentry"'), url: 'https://blog.example/page/2' },
      ],
    ],
  ],
  [
    'list',
    [
      ['a front page', { body: teasers(12), url: 'https://tek.example/' }],
      ['a section', { body: teasers(12), url: 'https://tek.example/networks/' }],
      [
        'a search that found much',
        {
          head: data({ '@type': 'SearchResultsPage' }),
          body: `<main>${teasers(3)}</main>`,
          url: 'https://tek.example/search?q=mast',
        },
      ],
      [
        'a collection that calls itself an article, as all of its site’s pages do',
        { head: '<meta property="og:type" content="article">', body: teasers(9) },
      ],
    ],
  ],
  [
    'video',
    [
      [
        'a film with a few lines below',
        {
          head: '<meta property="og:type" content="video.other">',
          body: `<h1>The last mast</h1>${words(90)}`,
        },
      ],
      [
        'a clip named in structured data',
        { head: data({ '@type': 'VideoObject', name: 'Mast' }), body: words(80) },
      ],
    ],
  ],
  [
    'shop',
    [
      ['a product', { head: '<meta property="og:type" content="product">', body: words(150) }],
      ['a product named in structured data', { head: data({ '@type': 'Product' }), body: words(150) }],
      [
        'a thing whose price is told to machines',
        { head: '<meta property="product:price:amount" content="49.90">', body: words(150) },
      ],
    ],
  ],
  [
    'app',
    [
      [
        'a page that its scripts have yet to write',
        { body: '<div id="root"></div><script src="/app.js"></script>' },
      ],
      ['a mail box', { body: `<div class="tools">${TOOLBAR}</div><p>3 new</p>` }],
    ],
  ],
  [
    'too-short',
    [
      ['a sentence', { body: '<p>The story will be here soon.</p>' }],
      [
        'an article of which subscribers alone see more than the headline',
        {
          head: ARTICLE_META,
          title: 'Velora lays a cable to the islands',
          body: `<h1>Velora lays a cable to the islands</h1><p>To read the full story, join or sign in.</p>${headlines(4)}`,
        },
      ],
      ['a form', { body: '<form><input placeholder="Name"><button>Send</button></form>' }],
    ],
  ],
  ['empty', [['nothing', { body: '' }]]],
])('%s', (reason, pages) => {
  test.each(pages)('%s', (_what, made) => {
    expect(judge(made)).toEqual({ kind: 'none', reason });
  });
});

describe('an article, whatever stands around it', () => {
  test.each<[string, Made]>([
    ['a story', { body: STORY }],
    ['a story above teasers of others', { body: STORY + teasers(6) }],
    [
      'a story on an endless page, above two whole ones',
      {
        body: `<article><h2><a href="/news/a-story">The mast comes down</a></h2>${paragraphs(5)}</article>${posts(2)}`,
      },
    ],
    [
      'the first story of an endless page, under its own headline',
      { title: 'The mast on Harbour Hill comes down | Tek', body: STORY + posts(3) },
    ],
    [
      'chapters that are articles each',
      {
        title: 'How a mast is taken down',
        body: `<h1>How a mast is taken down</h1>${['The ropes', 'The crane', 'The steel'].map((name) => `<article><h2>${name}</h2>${paragraphs(4)}</article>`).join('')}`,
      },
    ],
    [
      'chapters whose headlines lead to themselves',
      {
        body: ['ropes', 'crane', 'steel']
          .map(
            (name) =>
              `<article id="${name}"><h2><a href="#${name}">The ${name}</a></h2>${paragraphs(4)}</article>`,
          )
          .join(''),
      },
    ],
    [
      'a story with readers’ comments as articles',
      {
        body:
          STORY +
          `<article class="comment"><h3><a href="/u/1">Ana</a></h3>${paragraphs(3)}</article>`.repeat(2),
      },
    ],
    ['a letter with many links', { head: ARTICLE_META, body: STORY + headlines(12) }],
    [
      'a story in numbered parts, each with a headline that leads to more',
      {
        head: ARTICLE_META,
        body: `<article><h1>Ten masts to see</h1>${Array.from({ length: 5 }, (_, n) => `<h2><a href="/m/${n}">Mast ${n} of the north coast</a></h2>${paragraphs(2)}`).join('')}</article>`,
      },
    ],
    [
      'a story with a film at its head',
      {
        head: data({ '@type': 'NewsArticle' }) + data({ '@type': 'VideoObject' }),
        body: STORY,
      },
    ],
    [
      'the words of a film in full',
      { head: '<meta property="og:type" content="video.other">', body: words(400) },
    ],
    [
      'a test of a thing for sale',
      { head: data({ '@type': 'NewsArticle' }) + data({ '@type': 'Product' }), body: STORY },
    ],
    [
      'a test of a thing, its price told to machines',
      {
        head: `${ARTICLE_META}<meta property="product:price:amount" content="49.90">`,
        body: STORY,
      },
    ],
    ['a story with many buttons', { body: `${TOOLBAR}${STORY}` }],
    ['a note that says it is an article', { head: ARTICLE_META, body: words(30) }],
    [
      'a headline and its story above the news of the day, for subscribers the rest',
      {
        head: ARTICLE_META,
        title: 'Velora lays a cable to the islands',
        body: `<h1>Velora lays a cable to the islands</h1>${paragraphs(2)}${headlines(4)}`,
      },
    ],
    [
      'a story at the root of its own site',
      { head: ARTICLE_META, body: STORY, url: 'https://mast.example/' },
    ],
  ])('%s', (_what, made) => {
    expect(judge(made)).toEqual({ kind: 'found' });
  });
});

function judge({
  head = '',
  body,
  title = 'Tek',
  url = 'https://tek.example/news/a-story',
}: Made): ArticleFinding {
  return readHtml(
    `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body>${body}</body></html>`,
    url,
  ).article;
}

/** Whole posts under headlines that lead to pages of their own. */
function posts(count: number, tag = 'article'): string {
  return Array.from(
    { length: count },
    (_, n) =>
      `<${tag}><h2><a href="/posts/${n}">The story of post number ${n}</a></h2>${paragraphs(5)}</${tag.split(' ')[0]}>`,
  ).join('');
}

function teasers(count: number): string {
  return Array.from(
    { length: count },
    (_, n) =>
      `<article><h2><a href="/news/${n}">Velora raises its prices for the ${n}th time this year</a></h2><p>Customers are not amused, and some say so.</p></article>`,
  ).join('');
}

function headlines(count: number): string {
  return `<h2>Top news</h2>${Array.from({ length: count }, (_, n) => `<h3><a href="/news/${n}">Velora raises its prices for the ${n}th time</a></h3>`).join('')}`;
}

function data(json: object): string {
  return `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...json })}</script>`;
}

function words(count: number): string {
  return `<p>${Array.from({ length: count }, (_, n) => (n % 12 === 11 ? 'mast.' : 'harbour')).join(' ')}</p>`;
}
