import { describe, expect, test } from 'vitest';
import { articleTexts, findBlock, paragraphs, readBody, readHtml } from '../../helpers/read-html';

const NAV = '<nav><a href="/">Home</a><a href="/news">News</a></nav>';

describe('what belongs to the article', () => {
  test('its paragraphs, and nothing of the page around', () => {
    const page = readBody(
      `${NAV}<main><article><h1>A story</h1>${paragraphs(6)}</article></main><footer><p>© Tek. All rights reserved.</p></footer>`,
    );
    expect(page.article).toEqual({ kind: 'found' });
    expect(articleTexts(page).filter((text) => text.startsWith('Paragraph'))).toHaveLength(6);
    expect(articleTexts(page).some((text) => /Home|All rights/.test(text))).toBe(false);
  });

  test('the standfirst between headline and text', () => {
    const page = readBody(
      `<article><header><h1>A story</h1><p class="standfirst">Nordlys found the fault that had kept its customers busy for a week</p></header><div class="text">${paragraphs(6)}</div></article>`,
    );
    expect(findBlock(page, 'Nordlys found')?.inArticle).toBe(true);
  });

  test('a quotation pulled out of the text', () => {
    const page = readBody(
      `<article><h1>A story</h1>${paragraphs(3)}<aside class="pull-quote"><blockquote>We should have looked there first.</blockquote></aside>${paragraphs(3)}</article>`,
    );
    expect(findBlock(page, 'We should have')).toMatchObject({ inArticle: true, kind: 'pull-quote' });
  });

  test('a list between paragraphs', () => {
    const page = readBody(
      `<article><h1>A story</h1>${paragraphs(3)}<ul><li>The first cause was a wrong table in the router.</li><li>The second cause was that nobody had been told.</li></ul>${paragraphs(3)}</article>`,
    );
    expect(findBlock(page, 'The first cause')?.inArticle).toBe(true);
    expect(findBlock(page, 'The second cause')?.inArticle).toBe(true);
  });

  test.each([
    [
      'a box of related stories',
      '<div class="related"><p>Velora raises its prices again, and its customers are not amused by that at all.</p></div>',
    ],
    [
      'a newsletter form',
      '<form class="newsletter"><p>Get our stories in your inbox every morning, before anyone else has read them.</p></form>',
    ],
    [
      'an aside',
      '<aside><p>Tek has been writing about networks and those who build them since the year 2004.</p></aside>',
    ],
    [
      'a caption',
      '<figure><img src="a.png"><figcaption>Engineers at work in the hall where the fault was found on Monday.</figcaption></figure>',
    ],
    [
      'a share bar',
      '<div class="share-bar"><p>Share this story with whoever you think should read it, on any of these networks.</p></div>',
    ],
  ])('%s in its middle does not', (_what, box) => {
    const page = readBody(`<article><h1>A story</h1>${paragraphs(4)}${box}${paragraphs(4)}</article>`);
    const text = box.replace(/<[^>]+>/g, '').slice(0, 30);
    expect(findBlock(page, text)?.inArticle).toBe(false);
    expect(articleTexts(page)).toHaveLength(8);
  });

  test('readers’ comments do not', () => {
    const page = readBody(
      `<article><h1>A story</h1>${paragraphs(5)}</article><section id="comments">${'<div class="comment"><p>I have worked there, and I can say that the table was always wrong, as everyone knew.</p></div>'.repeat(6)}</section>`,
    );
    expect(articleTexts(page).some((text) => text.startsWith('I have worked'))).toBe(false);
  });

  test('what is hidden is never read as the article', () => {
    const page = readBody(
      `<article><h1>A story</h1>${paragraphs(5)}<p hidden>The hidden end of the story, which nobody is to read before paying.</p></article>`,
    );
    expect(articleTexts(page).some((text) => text.startsWith('The hidden end'))).toBe(false);
  });

  test('an article in a language without spaces is found', () => {
    const text =
      '<p>同社は年末までサービスの価格を変更しないと述べた。利用者は来年の春まで現在の料金で使い続けることができるという。担当者は取材に対し、理由を明らかにしなかった。</p>';
    const page = readBody(
      `${NAV}<div id="body"><h1>価格は変わらず</h1>${text.repeat(3)}</div><div class="side">${'<a href="/x">関連</a>'.repeat(9)}</div>`,
    );
    expect(page.article).toEqual({ kind: 'found' });
    expect(articleTexts(page).join('')).toContain('同社は年末まで');
  });
});

describe('a page without an article says why', () => {
  const card =
    '<article><h2><a href="/s">Velora raises its prices for the third time this year</a></h2><p>Customers are not amused, and some of them say so.</p></article>';
  test.each([
    ['nothing at all', '', 'empty'],
    ['a menu', NAV, 'too-short'],
    ['a list of stories', `<main>${card.repeat(12)}</main>`, 'list'],
    ['a sentence', '<p>The story will be here soon.</p>', 'too-short'],
    [
      'a page that scripts have not written yet',
      '<div id="root"></div><script src="/app.js"></script>',
      'app',
    ],
    ['more text than anyone reads', `<main>${paragraphs(14_000)}</main>`, 'too-large'],
    ['more elements than a page has', `<main>${'<i></i>'.repeat(60_000)}</main>`, 'too-large'],
  ])('%s', (_what, body, reason) => {
    const page = readBody(body);
    expect(page.article).toEqual({ kind: 'none', reason });
    expect(page.blocks.some((block) => block.inArticle)).toBe(false);
  });

  test.each([
    ['video', '<meta property="og:type" content="video.other">', `<p>${'Watch it now. '.repeat(12)}</p>`],
    [
      'shop',
      '<meta property="og:type" content="product">',
      `<p>${'This fine router has four ports and a light. '.repeat(12)}</p>`,
    ],
  ])('a %s that says so', (reason, head, body) => {
    const page = readHtml(`<html><head><title>x</title>${head}</head><body>${body}</body></html>`);
    expect(page.article).toEqual({ kind: 'none', reason });
  });

  test('a front page of many headlines is a list even where each has its text', () => {
    const page = readHtml(
      `<html><head><title>Tek</title></head><body>${card.repeat(8)}</body></html>`,
      'https://tek.example/',
    );
    expect(page.article).toEqual({ kind: 'none', reason: 'list' });
  });

  test('an article that sells subscriptions is an article', () => {
    const page = readBody(
      `<article><h1>A story</h1>${paragraphs(5)}<ul><li>Monthly: $7/month</li><li>Annual: $70/year</li></ul></article>`,
    );
    expect(page.article).toEqual({ kind: 'found' });
  });
});
