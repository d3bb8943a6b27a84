import { describe, expect, test } from 'vitest';
import { loadDocument } from '../../../scripts/inspect/load-document';
import { finishPage } from '../../../utils/page/finish-page';
import { END, NOTHING_READ, OPEN, TEXT } from '../../../utils/page/lean-tree';
import { readPage } from '../../../utils/page/read-page';
import { timed } from '../../helpers/growth';
import { paragraphs, readBody, readHtml } from '../../helpers/read-html';

const STORY = `<article><h1>A story</h1>${paragraphs(5)}</article>`;

describe('a page made to break its reader', () => {
  test.each([
    ['a source set of 100,000 characters', `${STORY}<img srcset="${'a'.repeat(100_000)} b c">`],
    ['a lazy picture', `${STORY}<img class="lazy" data-x="${'.jpg'.repeat(60_000)} x y">`],
    ['a run of no-break spaces', `${STORY}<p>${'\u00a0'.repeat(200_000)}x</p>`],
    ['a run of spaces', `${STORY}<p>${' '.repeat(200_000)}x</p>`],
    ['a class of 500,000 characters', `<div class="${'a-'.repeat(250_000)}">${STORY}</div>`],
    ['a style of 500,000 spaces', `<p style="${' '.repeat(500_000)}display:none">x</p>${STORY}`],
    ['quotations in quotations', `${'<blockquote><cite>a '.repeat(3_000)}`],
    ['links in links', `<p>${'<a href="/x">y'.repeat(3_000)}`],
    [
      'tags of its own, each different',
      Array.from({ length: 3_000 }, (_, i) => `<x-${i}>a<p>b</p></x-${i}>`).join(''),
    ],
    ['a script that repeats a field', `<script>${'audience "'.repeat(100_000)}</script>${STORY}`],
    [
      'a selector that takes for ever',
      `<script type="application/ld+json">{"@type":"NewsArticle","hasPart":{"cssSelector":":has(*:has(*))"}}</script>${STORY}`,
    ],
    [
      'JSON of brackets',
      `<script type="application/ld+json">${'['.repeat(50_000)}${']'.repeat(50_000)}</script>${STORY}`,
    ],
    ['names no element may have', `<a"b c=1>x</a"b><foo:bar>y</foo:bar>${STORY}`],
  ])('%s is read in its stride', (_what, body) => {
    const { result: page, milliseconds } = timed(() => readBody(body));
    expect(milliseconds).toBeLessThan(4_000);
    expect(() => structuredClone(page)).not.toThrow();
    expect(() => JSON.stringify(page)).not.toThrow();
  });

  test('a tree 20,000 elements deep is read to its end', () => {
    const page = readBody(`${'<div>'.repeat(20_000)}${STORY}${'</div>'.repeat(20_000)}`);
    expect(page.article).toEqual({ kind: 'found' });
  });

  test('a hidden tree of 50,000 elements makes the page no larger', () => {
    const page = readBody(`<div hidden>${'<div>x'.repeat(50_000)}${'</div>'.repeat(50_000)}</div>${STORY}`);
    expect(page.article).toEqual({ kind: 'found' });
  });

  test.each([
    ['no html', 'just words'],
    ['frames', '<html><frameset><frame src="a"></frameset></html>'],
    ['no body', '<!doctype html><title>x</title><p>y</p>'],
    ['half a tag', '<html><body><p>y<'],
    [
      'broken structured data',
      '<script type="application/ld+json">{"@type":["NewsArticle",</script><p>y</p>',
    ],
    [
      'structured data that names what objects inherit',
      '<script type="application/ld+json">{"__proto__":{"@type":"NewsArticle"},"constructor":{"author":1}}</script><p>y</p>',
    ],
  ])('%s gives a page with a reason', (_what, html) => {
    expect(readHtml(html).article.kind).toBe('none');
  });

  test('reading leaves the document as it was, to the byte', () => {
    const html = `<!doctype html><html><head><title>x</title><style>p{}</style></head><body class="a"><script>1</script><div hidden>n</div>${STORY}<form><input placeholder="q"></form></body></html>`;
    const document = loadDocument(html, 'https://tek.example/a');
    const before = document.toString();
    readPage(document);
    expect(document.toString()).toBe(before);
  });

  test('the same page gives the same reading', () => {
    expect(readBody(STORY)).toEqual(readBody(STORY));
  });

  test('a page that brings nothing home says that it could not be read', () => {
    const draft = readPage(loadDocument(`<html><body>${STORY}</body></html>`, null));
    expect(finishPage({ ...draft, tree: NOTHING_READ }).article).toEqual({
      kind: 'none',
      reason: 'unreadable',
    });
  });

  test('captions in captions, each to be searched for a name, are given up in time', () => {
    const caption = [OPEN + 1, 0, OPEN + 2, 0, TEXT, END, OPEN + 3, 0];
    const tree = {
      steps: [OPEN, 0, ...Array.from({ length: 9_000 }, () => caption).flat()],
      words: ['html', 'figure', 'blockquote', 'figcaption'],
      texts: Array.from({ length: 9_000 }, () => 'a'),
    };
    const draft = readPage(loadDocument(`<html><body>${STORY}</body></html>`, null));
    const { result: page, milliseconds } = timed(() => finishPage({ ...draft, tree }));
    expect(page.article).toEqual({ kind: 'none', reason: 'unreadable' });
    expect(milliseconds).toBeLessThan(8_000);
  });
});
