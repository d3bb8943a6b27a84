import { describe, expect, it } from 'vitest';
import type { Box, Control, Page } from '../../../../utils/page/page';
import { pageFromText } from '../../../../utils/page/page-from-text';
import { findPassage, groupPassages } from '../../../../utils/quotes/passages/find-passage';
import { saysNothing } from '../../../../utils/quotes/passages/says-nothing';

function link(start: number, end: number): Control {
  return { kind: 'link', span: { start, end }, href: null };
}

describe('a line of a blockquote', () => {
  it.each([
    ['…', true],
    ['* * *', true],
    ['', true],
    ['[Photo: Ann Lin]', true],
    ['(Photo: Ann Lin)', true],
    ['[…] we left early (and late)', false],
    ['[…] we left early', false],
    ['[we] left [early]', false],
    ['(we left) early', false],
    ['we left (early)', false],
    ['we left [early]', false],
    ['[we left early)', false],
    ['(we left early', false],
    ['A post shared by Ana Lima (@analima)', true],
    ['We left early.', false],
    ['7', false],
    ['我们走了', false],
  ])('%j says nothing: %s', (line, expected) => {
    expect(saysNothing(line, [])).toBe(expected);
  });

  it.each([
    ['View this post', true],
    ['We left early.', false],
    ['We left early!', false],
    ['Did we leave?', false],
    ['We left…', false],
    ['“We left early.”', false],
    ['"We left early."', false],
    ['‘We left early.’', false],
    ['«We left early.»', false],
    ['我们走了。', false],
    ['「我们走了。」', false],
    ['“We left early”', true],
    ['.', true],
  ])('%j, all of it a link, says nothing: %s', (line, expected) => {
    expect(saysNothing(line, [link(0, line.length)])).toBe(expected);
  });

  it('says something where a link covers a part of it, or what covers it is none', () => {
    const line = 'View this post';
    expect(saysNothing(line, [link(1, line.length)])).toBe(false);
    expect(saysNothing(line, [link(0, line.length - 1)])).toBe(false);
    expect(saysNothing(line, [{ ...link(0, line.length), kind: 'button' }])).toBe(false);
    expect(saysNothing(line, [link(0, 4), link(0, line.length + 1)])).toBe(true);
  });
});

describe('lines of one blockquote', () => {
  const plain = pageFromText({ text: 'x' });
  const [block] = plain.blocks;
  function box(tag: string, parent: number | null): Box {
    return {
      tag,
      parent,
      nth: 0,
      landmark: null,
      hint: '',
      lang: null,
      noTranslate: false,
      rect: null,
      veils: [],
    };
  }

  function pageOf(boxes: readonly Box[], inBoxes: readonly number[]): Page {
    if (!block) throw new Error('no block');
    return { ...plain, boxes, blocks: inBoxes.map((one) => ({ ...block, box: one })) };
  }

  const boxes = [box('article', null), box('blockquote', 0), box('div', 1), box('blockquote', 0)];

  it.each([
    [0, 0, null],
    [1, 1, 1],
    [2, 2, 1],
    [3, 3, 3],
    [4, 8, null],
    [9, 0, null],
  ])('block %i in box %s stands in blockquote %s', (number, _, expected) => {
    const page = pageOf(boxes, [0, 1, 2, 3, 8]);
    expect(findPassage(page, number)).toBe(expected);
  });

  it('belong together as long as no other line stands between', () => {
    const page = pageOf(boxes, [1, 2, 0, 1, 3, 3, 0, 0]);
    const lines = page.blocks.map((_, index) => ({ block: index }));
    expect(groupPassages(page, lines).map((group) => group.map(({ block: at }) => at))).toEqual([
      [0, 1],
      [2],
      [3],
      [4, 5],
      [6],
      [7],
    ]);
  });

  it('are found up to thirty boxes up, and a box that holds itself ends nowhere else', () => {
    const deep = [box('blockquote', null), ...Array.from({ length: 40 }, (_, at) => box('div', at))];
    expect(findPassage(pageOf(deep, [29]), 0)).toBe(0);
    expect(findPassage(pageOf(deep, [30]), 0)).toBeNull();
    expect(findPassage(pageOf([box('div', 0)], [0]), 0)).toBeNull();
  });
});
