import { describe, expect, test } from 'vitest';
import { readBody } from '../../helpers/read-html';

describe('the label of a place with nothing in it is met by nobody', () => {
  test.each([
    ['a slot for an advertisement', '<aside class="ad" aria-label="Advertisement"></aside>'],
    ['slots around each other', '<div aria-label="Anzeige"><div id="s1"> <div></div></div></div>'],
    ['a slot with only a comment in it', '<section aria-label="Publicité"><!-- slot 3 --></section>'],
    ['a slot that a script is to fill', '<div aria-label="Annons"><script>fill(3)</script></div>'],
    ['a place for notes to come', '<div role="region" aria-label="Notifications"></div>'],
  ])('%s', (_what, body) => {
    expect(readBody(`<p>Words.</p>${body}`).blocks.map((block) => block.text)).toEqual(['Words.']);
  });
});

describe('a label that a reader meets is kept', () => {
  test.each([
    ['of a filled slot', '<aside aria-label="Advertisement"><img></aside>'],
    ['of a frame', '<div aria-label="Advertisement"><iframe src="/a"></iframe></div>'],
    ['of a drawing', '<div aria-label="Advertisement"><svg><path d="M0 0"></path></svg></div>'],
    ['of a drawn button', '<div role="button" aria-label="Advertisement"></div>'],
    ['of a picture drawn by style', '<div role="img" aria-label="Advertisement"></div>'],
    ['of an icon', '<span class="icon" aria-label="Advertisement"></span>'],
    ['of an icon in a link', '<a href="/ads"><div aria-label="Advertisement"></div></a>'],
    ['of what the keyboard reaches', '<div tabindex="0" aria-label="Advertisement"></div>'],
    ['of a field that is written in', '<div contenteditable aria-label="Advertisement"></div>'],
    ['of a deep thicket', `<div aria-label="Advertisement">${'<div></div>'.repeat(40)}</div>`],
  ])('%s', (_what, body) => {
    expect(readBody(body).blocks.map((block) => block.text)).toEqual(['Advertisement']);
  });

  test('of a slot with words, beside the words', () => {
    const page = readBody('<aside aria-label="Advertisement">Buy a lamp</aside>');
    expect(page.blocks.map((block) => block.text)).toEqual(['Advertisement', 'Buy a lamp']);
  });
});
