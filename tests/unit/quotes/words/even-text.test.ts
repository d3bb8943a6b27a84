import { describe, expect, it } from 'vitest';
import { buildArticleText } from '../../../../utils/page/article-text';
import { pageFromText } from '../../../../utils/page/page-from-text';
import { evenOut } from '../../../../utils/quotes/words/even-text';

function even(text: string) {
  const page = pageFromText({ text });
  return evenOut(page, buildArticleText(page));
}

describe('text that is even already', () => {
  it.each(['', 'It works.', 'It works.\nIt lasts.', 'é – “ü”', '犬'])('is left as it is: %j', (text) => {
    expect(even(text)).toBeNull();
  });
});

describe('uneven text', () => {
  it.each([
    ['a  b', 'a b'],
    ['a   b', 'a b'],
    ['a\tb', 'a b'],
    ['a\u00a0 b', 'a b'],
    ['a \u2009b', 'a b'],
    ['so\u00adft', 'soft'],
    ['a\u200bb\u2060c\ufeffd', 'abcd'],
    ['cafe\u0301 e\u0301t\u0065\u0301', 'café été'],
    ['a \u0301b', 'a \u0301b'],
    ['x\u0301y', 'x\u0301y'],
    ['a  b\nc  d', 'a b\nc d'],
    ['a\tb\nc', 'a b\nc'],
  ])('%j reads as %j', (text, read) => {
    expect(even(text)?.text.text).toBe(read);
    expect(
      even(text)
        ?.page.blocks.map((block) => block.text)
        .join('\n'),
    ).toBe(read);
  });

  it.each([
    ['one  two', 'two', 'two'],
    ['one  two', 'one two', 'one  two'],
    ['so\u00adft\tcafe\u0301 bar', 'café', 'cafe\u0301'],
    ['so\u00adft\tcafe\u0301 bar', 'soft', 'so\u00adft'],
    ['a  b\nc  d', 'd', 'd'],
    ['a  b\nc  d', 'c d', 'c  d'],
    ['a  b\nplain\nc\td', 'plain', 'plain'],
    ['a  b\nplain\nc\td', 'c d', 'c\td'],
  ])('of %j what reads %j is %j', (text, read, own) => {
    const evened = even(text);
    const start = evened?.text.text.indexOf(read) ?? -1;
    const span = evened?.restore({ start, end: start + read.length });
    expect(text.slice(span?.start, span?.end)).toBe(own);
  });

  it('leads back within one block', () => {
    const evened = even('a  b\nc  d');
    expect(evened?.restoreInBlock(1, { start: 2, end: 3 })).toEqual({ start: 3, end: 4 });
    expect(evened?.restoreInBlock(7, { start: 2, end: 3 })).toEqual({ start: 2, end: 3 });
  });

  it('has nine marks on one letter at most', () => {
    const marks = '\u0301'.repeat(12);
    expect(even(`e${marks}`)?.text.text.normalize('NFD')).toBe(`e${marks}`);
  });
});
