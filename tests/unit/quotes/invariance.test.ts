import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildArticleText } from '../../../utils/page/article-text';
import type { Page } from '../../../utils/page/page';
import { pageFromText } from '../../../utils/page/page-from-text';
import { findQuotes } from '../../../utils/quotes/find-quotes';
import { readHtml } from '../../helpers/read-html';
import { ROOT } from '../../helpers/source-files';

interface Passage {
  readonly id: string;
  readonly text: string;
}

const GOLD = join(ROOT, 'tests/gold/quotes');
const FILES = readdirSync(GOLD).filter((name) => name.endsWith('.json'));

/** Enough of a file's passages to meet each of its phenomena. */
const EACH = 3;

describe.each(FILES)('what is found in the passages of %s stays the same', (file) => {
  const { lang, passages }: { lang: string; passages: readonly Passage[] } = JSON.parse(
    readFileSync(join(GOLD, file), 'utf8'),
  );
  const some = passages.filter((_, index) => index % EACH === 0);

  it('under more and other white space', () => {
    for (const { text } of some) {
      const wide = text.replaceAll(' ', (_, at) => [' ', '  ', '\t', '\u00a0 '][at % 4] ?? ' ');
      expect(findIn(pageFromText({ text: wide }), lang)).toEqual(findIn(pageFromText({ text }), lang));
    }
  });

  it('in each normal form', () => {
    for (const { text } of some) {
      const composed = findIn(pageFromText({ text: text.normalize('NFC') }), lang);
      expect(findIn(pageFromText({ text: text.normalize('NFD') }), lang)).toEqual(composed);
    }
  });

  it('whatever tags stand inside its paragraphs', () => {
    for (const { text } of some) {
      expect(findIn(readHtml(toHtml(text, tagWord)), lang)).toEqual(findIn(readHtml(toHtml(text)), lang));
    }
  });
});

/** The findings without their places, in one white space and one normal form. */
function findIn(page: Page, lang: string) {
  const { quotes } = findQuotes({ page, text: buildArticleText(page), lang });
  return quotes.map(({ text, kind, source, cue, via, rank }) =>
    JSON.parse(tidy(JSON.stringify({ text, kind, source: { ...source, mention: null }, cue, via, rank }))),
  );
}

function tidy(json: string): string {
  return json.replace(/(?:\s|\\t|\u00a0)+/g, ' ').normalize('NFC');
}

function toHtml(text: string, writeWord: (word: string, index: number) => string = (word) => word): string {
  const paragraphs = text.split('\n').filter((line) => line.trim() !== '');
  const body = paragraphs.map((line) => `<p>${escapeText(line).split(' ').map(writeWord).join(' ')}</p>`);
  return `<!doctype html><html><head><title>A story</title></head><body><article>${body.join('\n')}</article></body></html>`;
}

const TAGS = ['b', 'i', 'span', 'a', 'em', 'code'];

function tagWord(word: string, index: number): string {
  if (index % 3 !== 1) return word;
  const tag = TAGS[index % TAGS.length];
  return index % 2 === 0 ? `<${tag}>${word}</${tag}>` : `<${tag}>${word.charAt(0)}</${tag}>${word.slice(1)}`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
