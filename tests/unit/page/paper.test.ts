import { describe, expect, test } from 'vitest';
import { BLANK, END, HIDDEN, type LeanTree, OPEN, SHADOW, TEXT, TRAITS } from '../../../utils/page/lean-tree';
import { growPaper } from '../../../utils/page/paper/grow-paper';
import { PaperDocument, TooMuchWork } from '../../../utils/page/paper/paper-document';
import type { PaperElement } from '../../../utils/page/paper/paper-element';
import { processorTime } from '../../helpers/growth';

const OPTIONS = { title: 'A story', base: 'https://tek.example/', keepsBody: true };

describe('a document on paper', () => {
  test('moves nodes from one place to another, and their neighbours close up', () => {
    const { body, list } = paperList(3);
    const [first, second, third] = list;
    if (!first || !second || !third) throw new Error('three were asked for');
    body.appendChild(first);
    expect(body.children).toEqual([second, third, first]);
    expect(second.previousSibling).toBeNull();
    expect(third.nextElementSibling).toBe(first);
    body.replaceChild(second, third);
    expect(body.children).toEqual([second, first]);
    expect(third.parentNode).toBeNull();
  });

  test('a list of children follows what is taken out of it, from either end', () => {
    const { body, list } = paperList(6);
    const { children } = body;
    for (const index of [1, 2, 5, 4, 0]) list[index]?.remove();
    expect(children).toEqual([list[3]]);
    expect(body.children).toEqual([list[3]]);
  });

  test('finds tags in document order, however they are written', () => {
    const { paper, body } = paperList(1);
    const list = body.appendChild(paper.createElement('UL'));
    const item = list.appendChild(paper.createElement('li'));
    expect(paper.querySelectorAll('LI,P,UL')).toEqual([body.firstElementChild, list, item]);
    expect(paper.getElementsByTagName('li')).toEqual([item]);
    expect(list.tagName).toBe('UL');
  });

  test('what was in an element can be put back as it was, as often as it is asked for', () => {
    const { body, list } = paperList(2);
    const kept = body.innerHTML;
    list[0]?.setAttribute('class', 'changed');
    body.replaceChildren();
    body.innerHTML = kept;
    expect(body.textContent).toBe('text 0text 1');
    body.replaceChildren();
    body.innerHTML = kept;
    expect(body.children.map(({ className }) => className)).toEqual(['', '']);
  });

  test('a body nobody puts back is not kept', () => {
    const { body } = paperList(2, { ...OPTIONS, keepsBody: false });
    expect(body.innerHTML).toBe('');
  });

  test('50,000 siblings move one after another in a moment', () => {
    const { paper, body } = paperList(50_000);
    const target = paper.createElement('div');
    const milliseconds = processorTime(() => {
      for (let count = body.children.length; count > 0; count -= 1) {
        const [first] = body.children;
        if (first) target.appendChild(first);
      }
    });
    expect(target.children).toHaveLength(50_000);
    expect(milliseconds).toBeLessThan(4_000);
  });

  test('whoever looks at it again and again is stopped', () => {
    const { body } = paperList(10_000);
    expect(() => {
      for (let count = 0; count < 10_000; count += 1) body.getElementsByTagName('p');
    }).toThrow(TooMuchWork);
  });
});

describe('a tree grown on paper', () => {
  test('has its elements, attributes, traits and texts where they stood', () => {
    const { paper } = grow({
      steps: [
        ...[OPEN, 0, OPEN + 1, HIDDEN + TRAITS, 2, 3, TEXT, BLANK, 4, END, TEXT],
        ...[SHADOW, TEXT, END, OPEN + 5, 0, OPEN + 6, 0, END, END],
      ],
      words: ['html', 'body', 'class', 'story', '\n', 'svg', 'linearGradient'],
      texts: ['one', 'two', 'three'],
    });
    expect(paper.textContent).toBe('one\ntwothree');
    expect(paper.body?.className).toBe('story');
    expect(paper.body?.traits).toEqual({ isHidden: true, isShunned: false, isDrawn: false });
    expect(paper.getElementsByTagName('*').map(({ tagName, place }) => [tagName, place])).toEqual([
      ['HTML', 0],
      ['BODY', 1],
      ['#SHADOW', null],
      ['svg', 2],
      ['linearGradient', 3],
    ]);
  });

  test.each<[string, Partial<LeanTree>]>([
    ['more ends than beginnings', { steps: [END, END, OPEN, 0, END, END, END] }],
    ['a beginning without an end', { steps: [OPEN, 0, OPEN, 0, OPEN] }],
    ['words that are not there', { steps: [OPEN + 99, 0, BLANK, 99, END] }],
    ['texts that are not there', { steps: [OPEN, 0, TEXT, TEXT, END] }],
    ['attributes without an end', { steps: [OPEN, TRAITS * 1_000_000, 0, 0] }],
    ['nothing', {}],
    ['texts without an element', { steps: [TEXT, TEXT], texts: ['a', 'b'] }],
    ['a shadow root without a host', { steps: [SHADOW, TEXT, END], texts: ['a'] }],
  ])('%s: it grows as far as it makes sense', (_what, tree) => {
    const { paper } = grow({ steps: [], words: ['p'], texts: [], ...tree });
    expect(() => paper.getElementsByTagName('*')).not.toThrow();
  });

  test('below the deepest that is allowed, what is in an element stands in the one around it, in its order', () => {
    const tree = {
      steps: [OPEN, 0, TEXT, OPEN, 0, TEXT, OPEN, 0, TEXT, END, TEXT, END, TEXT, END],
      words: ['p'],
      texts: ['a', 'b', 'c', 'd', 'e'],
    };
    const { paper, depth } = growPaper({ ...OPTIONS, tree, maxDepth: 1 });
    expect(depth).toBe(3);
    expect(paper.getElementsByTagName('p')).toHaveLength(1);
    expect(paper.textContent).toBe('abcde');
  });
});

function grow(tree: LeanTree) {
  return growPaper({ ...OPTIONS, tree, maxDepth: Number.POSITIVE_INFINITY });
}

function paperList(count: number, options = OPTIONS) {
  const paper = new PaperDocument(options);
  const html = paper.appendChild(paper.createElement('html'));
  const body = html.appendChild(paper.createElement('body'));
  const list: PaperElement[] = Array.from({ length: count }, (_, index) => {
    const element = body.appendChild(paper.createElement('p'));
    element.appendChild(paper.createTextNode(`text ${index}`));
    return element;
  });
  return { paper, body, list };
}
