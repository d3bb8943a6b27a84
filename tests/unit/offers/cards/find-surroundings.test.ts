import { describe, expect, test } from 'vitest';
import { findCards } from '../../../../utils/offers/cards/find-cards';
import { findSurroundings } from '../../../../utils/offers/cards/find-surroundings';
import { isShown, measureBoxes } from '../../../../utils/offers/cards/measure-boxes';
import { chooseLexicons } from '../../../../utils/offers/lexicons';
import { type Line, pageOf } from '../page-of';

const lexicons = chooseLexicons(['en'], () => '');
const PRICE = /€\d/;

/** The cards of a page, each with its lines, its box and what stands around it. */
function draw(lines: readonly Line[]): readonly string[] {
  const page = pageOf(lines);
  const priced = page.blocks.flatMap(({ text }, index) => (PRICE.test(text) ? [index] : []));
  const cards = findCards({ page, lexicons, priced });
  const inCards = new Set(cards.flatMap(({ blocks }) => blocks));
  const write = (blocks: readonly number[]) => blocks.map((index) => page.blocks[index]?.text).join(' + ');
  return cards.map((card) => `${write(card.blocks)} < ${write(findSurroundings(page, card, inCards))}`);
}

const line = (path: string, text: string, rest: Partial<Line> = {}): Line => ({ text, in: path, ...rest });
const CARD = [line('main/div/div1', 'Monthly'), line('main/div/div1', '€5 a month')];

describe('a card', () => {
  test.each<[string, readonly Line[], readonly string[]]>([
    ['is the smallest place of one group of prices', CARD, ['Monthly + €5 a month < ']],
    [
      'is one of two beside each other',
      [...CARD, line('main/div/div2', 'Yearly'), line('main/div/div2', '€50 a year')],
      ['Monthly + €5 a month < ', 'Yearly + €50 a year < '],
    ],
    [
      'has around it the rest of its container, and nothing of another card',
      [
        line('main', 'Other news', { kind: 'heading' }),
        line('main', 'Nothing of this'),
        line('main', 'Our plans', { kind: 'heading' }),
        line('main/div', 'Choose one'),
        ...CARD,
        line('main/div/div2', 'Yearly'),
        line('main/div/div2', '€50 a year'),
        line('main/div', 'Cancel any time'),
        line('main', 'Read our terms'),
      ],
      [
        'Monthly + €5 a month < Other news + Nothing of this + Our plans + Choose one + Cancel any time + Read our terms',
        'Yearly + €50 a year < Other news + Nothing of this + Our plans + Choose one + Cancel any time + Read our terms',
      ],
    ],
    [
      'has no story in it',
      [line('main/div', 'a'.repeat(251), { article: true }), line('main/div/div1', '€5 a month')],
      [`€5 a month < ${'a'.repeat(251)}`],
    ],
    [
      'may have a little of the story in it',
      [line('main/div', 'a'.repeat(250), { article: true }), line('main/div/div1', '€5 a month')],
      [`${'a'.repeat(250)} + €5 a month < `],
    ],
    [
      'has no words a reader does not see',
      [
        line('main/div1', 'Unseen', { hidden: true }),
        line('main/div1', 'Alt', { kind: 'alt' }),
        line('main/div1', '€5 a month'),
      ],
      ['€5 a month < '],
    ],
    [
      'has no menu around it',
      [
        line('main/div', 'Home and news', { link: ['Home and news', '/'] }),
        line('main/div', 'x'.repeat(901)),
        line('main/div/div1', '€5 a month'),
      ],
      [`€5 a month < ${'x'.repeat(901)}`],
    ],
    [
      'in an aside has nothing around it from outside',
      [line('main', 'x'.repeat(901)), line('main/aside/div', '€5 a month')],
      ['€5 a month < '],
    ],
    [
      'has nothing around it from an aside',
      [line('main', 'x'.repeat(901)), line('main/aside', 'Elsewhere'), line('main/div', '€5 a month')],
      [`€5 a month < ${'x'.repeat(901)}`],
    ],
    [
      'has nothing around it from a dialog',
      [line('main', 'x'.repeat(901)), line('main/dialog', 'Elsewhere'), line('main/div', '€5 a month')],
      [`€5 a month < ${'x'.repeat(901)}`],
    ],
  ])('%s', (_, lines, cards) => {
    expect(draw(lines)).toEqual(cards);
  });

  test('has sixteen lines and nine hundred characters at most', () => {
    const words = (count: number) => Array.from({ length: count }, (_, at) => line('main/div', `w${at}`));
    const countLines = (count: number) =>
      draw([...words(count - 1), line('main/div/div1', '€5 a month')])[0]
        ?.split(' < ')[0]
        ?.split(' + ').length;
    expect(countLines(16)).toBe(16);
    expect(countLines(17)).toBe(1);
    const filled = (length: number) =>
      draw([line('main/div', 'x'.repeat(length - 10)), line('main/div/div1', '€5 a month')])[0];
    expect(filled(900)).toMatch(/ \+ €5 a month < $/);
    expect(filled(901)).toMatch(/^€5 a month < x/);
  });
});

describe('what stands around a card', () => {
  const far = line('main/div', 'x'.repeat(2001));
  const card = line('main/div/section/div', '€5 a month');
  const inside = (text: string) => line('main/div/section', text);
  const around = (before: readonly Line[], after: readonly Line[] = []) =>
    draw([far, ...before, inside('y'.repeat(901)), card, ...after])[0]
      ?.split(' < ')[1]
      ?.split(' + ')
      .map((text) => text.length);

  test('is read so far back and no further', () => {
    expect(around([inside('a'), inside('bb')])).toEqual([2001, 1, 2, 901]);
    expect(around([inside('a'), inside('b'.repeat(298))])).toEqual([1, 298, 901]);
    expect(around([inside('a'), inside('b'.repeat(299))])).toEqual([299, 901]);
  });

  test('is read so far ahead and no further', () => {
    expect(around([], [inside('a'), inside('bb')])).toEqual([2001, 901, 1, 2]);
    expect(around([], [inside('a'.repeat(1199)), inside('bb')])).toEqual([901, 1199, 2]);
    expect(around([], [inside('a'.repeat(1200)), inside('bb')])).toEqual([901, 1200]);
  });
});

describe('what lies inside each box', () => {
  test('is measured from within', () => {
    const page = pageOf([
      line('main', 'abc', { article: true }),
      line('main/div', '€5'),
      line('main/div', 'unseen', { hidden: true }),
      line('main/div', 'de'),
      line('nav', 'unseen', { hidden: true }),
    ]);
    expect(measureBoxes(page, new Set([1]))).toEqual([
      { first: 0, last: 3, blocks: 3, characters: 7, priced: 1, story: 3 },
      { first: 0, last: 3, blocks: 3, characters: 7, priced: 1, story: 3 },
      { first: 1, last: 3, blocks: 2, characters: 4, priced: 1, story: 0 },
      null,
    ]);
  });

  test.each([
    ['paragraph', true, true],
    ['button', true, true],
    ['paragraph', false, false],
    ['placeholder', true, false],
    ['aria-label', true, false],
    ['title', true, false],
    ['alt', true, false],
  ] as const)('a %s that is seen (%s) is text a reader sees: %s', (kind, visible, shown) => {
    expect(isShown({ kind, visible })).toBe(shown);
  });
});
