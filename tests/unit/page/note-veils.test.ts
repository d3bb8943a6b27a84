// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { finishPage } from '../../../utils/page/finish-page';
import { readPage } from '../../../utils/page/read-page';

afterEach(() => document.body.replaceChildren());

const SENTENCE = 'The mast was taken down in the spring and nobody has put another in its place since then. ';

/** Which tags of the page are veiled, each with how. */
function veilsOf(lastPart: string): readonly string[] {
  const paragraph = `<p>${SENTENCE.repeat(4)}</p>`;
  const parser = new DOMParser();
  const body = parser.parseFromString(
    `<article><h1>The mast</h1>${paragraph.repeat(5)}${lastPart}</article>`,
    'text/html',
  ).body;
  document.body.replaceChildren(...body.childNodes);
  return finishPage(readPage(document)).boxes.flatMap(({ tag, veils }) =>
    veils.map((veil) => `${tag} ${veil}`),
  );
}

test('the last lines of an article are asked what veils them', () => {
  expect(veilsOf(`<p style="filter: blur(4px)">${SENTENCE}</p>`)).toEqual(['p blur']);
});

test('an element around them counts', () => {
  expect(veilsOf(`<div style="filter: blur(4px)"><p>${SENTENCE}</p></div>`)).toContain('div blur');
});

test('plain lines, and lines with an innocent filter, are not veiled', () => {
  expect(veilsOf(`<p>${SENTENCE}</p>`)).toEqual([]);
  expect(veilsOf(`<p style="filter: brightness(0.9)">${SENTENCE}</p>`)).toEqual([]);
});
