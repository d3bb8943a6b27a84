// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { finishPage } from '../../../utils/page/finish-page';
import { readPage } from '../../../utils/page/read-page';
import { paragraphs } from '../../helpers/read-html';

describe('a live page in a browser’s DOM', () => {
  beforeEach(() => {
    document.body.innerHTML = '';
  });

  test('open shadow roots are read', () => {
    const host = document.createElement('x-offer');
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>Seven dollars a month</p>';
    document.body.append(host);
    const page = finishPage(readPage(document));
    expect(page.blocks.map((block) => block.text)).toEqual(['Seven dollars a month']);
    expect(page.boxes.map((box) => box.tag)).toContain('#shadow');
  });

  test('reading changes nothing, and finds the article', () => {
    document.body.innerHTML = `<nav><a href="/">Home</a></nav><article><h1>A story</h1>${paragraphs(5)}</article>`;
    const before = document.documentElement.outerHTML;
    const page = finishPage(readPage(document));
    expect(page.article).toEqual({ kind: 'found' });
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
