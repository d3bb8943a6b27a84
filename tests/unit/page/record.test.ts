import { describe, expect, test } from 'vitest';
import { loadDocument } from '../../../scripts/inspect/load-document';
import type { LeanTree } from '../../../utils/page/lean-tree';
import { readPage } from '../../../utils/page/read-page';

describe('what is written down of a page', () => {
  test('texts as they stand, once each, and the names of places', () => {
    const { texts, words } = treeOf('<p class="lead">One  two</p><p class="lead">Three</p>');
    expect(texts).toEqual(['One  two', 'Three']);
    expect(words.filter((word) => word === 'lead')).toHaveLength(1);
  });

  test('scripts, styles and what comments say stay in the page', () => {
    const tree = treeOf('<script>let secret</script><style>.secret{}</style><!-- secret --><p>One</p>');
    expect(JSON.stringify(tree)).not.toContain('secret');
  });

  test('what a reader has typed stays in the page; the face of a button comes along', () => {
    const tree = treeOf(
      '<input type="text" value="secret"><input type="hidden" value="secret"><input type="submit" value="Send">',
    );
    expect(JSON.stringify(tree)).not.toContain('secret');
    expect(tree.words).toContain('Send');
  });

  test('data attributes, handlers and addresses of pictures stay in the page', () => {
    const tree = treeOf(
      '<p data-user="secret" onclick="secret()">One</p><img src="/secret.jpg" alt="A mast">',
    );
    expect(JSON.stringify(tree)).not.toContain('secret');
    expect(tree.words).toContain('A mast');
  });

  test('a label as long as data is none', () => {
    expect(JSON.stringify(treeOf(`<p title="${'long '.repeat(100)}">One</p>`))).not.toContain('long');
  });

  test('names are cut where nobody would read on', () => {
    const longest = Math.max(
      ...treeOf(`<p class="${'a'.repeat(100_000)}">One</p>`).words.map(({ length }) => length),
    );
    expect(longest).toBe(2_000);
  });

  test('a page of names and little else is not carried home whole', () => {
    const elements = Array.from(
      { length: 4_000 },
      (_, index) => `<p class="${`${index}-`.repeat(400)}">One</p>`,
    );
    expect(JSON.stringify(treeOf(elements.join(''))).length).toBeLessThan(4_000_000);
  });
});

function treeOf(body: string): LeanTree {
  const html = `<!doctype html><html><head><title>A story</title></head><body>${body}</body></html>`;
  return readPage(loadDocument(html, 'https://tek.example/story')).tree;
}
