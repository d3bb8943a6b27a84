import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { expect, test } from 'vitest';
import { FIELDS } from '../../../scripts/bench/compared-fields';
import { loadDocument } from '../../../scripts/inspect/load-document';
import { gatherPage } from '../../../utils/page/gather-page';
import { parseArticle } from '../../../utils/page/parse-article';
import { readPage } from '../../../utils/page/read-page';
import { paragraphs } from '../../helpers/read-html';
import { ROOT } from '../../helpers/source-files';

const PAGES = join(ROOT, 'tests/pages');

const gold = readdirSync(PAGES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }): [string, string] => [
    name,
    emptyTemplates(readFileSync(join(PAGES, name, 'page.html'), 'utf8')),
  ]);

test.each<[string, string]>([
  ...gold,
  ['a page that has too little at first', page(`<div class="comment">${paragraphs(3)}</div>`)],
  ['lines parted by breaks', page(`<div>${'A line of the story, and more of it.<br><br>'.repeat(30)}</div>`)],
  ['a link that runs a script', page(`${paragraphs(5)}<p>See <a href="javascript:go()">here</a>, all.</p>`)],
  [
    'a table of data',
    page(`${paragraphs(5)}<table><tr><th>a</th></tr>${'<tr><td>1</td></tr>'.repeat(12)}</table>`),
  ],
  ['a table of one cell', page(`<table><tr><td>${paragraphs(5)}</td></tr></table>`)],
  ['a list of pictures', page(`${paragraphs(5)}<ul>${'<li><img src="a.jpg"></li>'.repeat(4)}</ul>`)],
  ['a drawing in the text', page(`${paragraphs(5)}<p><svg class="menu"><path id="a"/></svg> and so on.</p>`)],
  ['a byline in the text', page(`<p class="byline">By <b itemprop="name">Ana Lind</b></p>${paragraphs(5)}`)],
  ['a picture that comes later', page(`<figure data-x="a.jpg 1"></figure>${paragraphs(5)}`)],
  [
    'a link that is dropped, in the only paragraph of a box',
    page(
      `${paragraphs(5)}<div class="box"><span>Here she stands. <b class="share"><a href="/s">Share this with everybody you know</a></b></span></div>`,
    ),
  ],
  [
    'a box that holds nothing but what is dropped',
    page(`${paragraphs(3)}<div><div><i class="share">Share</i></div></div><p>x</p>${paragraphs(3)}`),
  ],
  [
    'lines that are dropped beside a line that is not',
    page(
      `${paragraphs(5)}<div>\n <span class="menu">a<br><br>b</span> <span>c</span>\n</div>${paragraphs(2)}`,
    ),
  ],
  [
    'a date in what is hidden',
    page(`<div hidden><meta property="article:published_time" content="2026-02-03"></div>${paragraphs(5)}`),
  ],
  [
    'an aside and what hides in the text',
    page(`${paragraphs(3)}<aside>x</aside><p hidden>y</p>${paragraphs(3)}`),
  ],
])('%s: Readability says the same as of the page itself', (_name, html) => {
  const whole: Parsed = new Readability<Node>(loadDocument(html, ADDRESS), {
    serializer: (node) => node,
  }).parse();
  const draft = readPage(loadDocument(html, ADDRESS));
  const parsed = parseArticle(draft, gatherPage(draft).pruned);
  const lean = parsed.ok ? parsed.value : null;
  for (const field of FIELDS) expect.soft(lean?.[field] ?? '', field).toBe(whole?.[field] ?? '');
  expect(lean?.content.getElementsByTagName('*').map(nameOf)).toEqual(tagsOf(whole));
});

/** What is in them is no part of a page in any browser, but is in linkedom. */
function emptyTemplates(html: string): string {
  return html.replace(/(<template[^>]*>)[\s\S]*?(<\/template>)/g, '$1$2');
}

type Parsed = ReturnType<Readability<Node>['parse']>;

const ADDRESS = 'https://tek.example/news/a-story';

function tagsOf(parsed: Parsed): readonly string[] | undefined {
  const content = parsed?.content;
  return content && isElement(content)
    ? [...content.querySelectorAll('*')].map((element) => element.localName.toLowerCase())
    : undefined;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function nameOf({ localName }: { readonly localName: string }): string {
  return localName;
}

function page(body: string): string {
  return `<!doctype html><html lang="en"><head><title>A story of the mast</title></head><body>${body}</body></html>`;
}
