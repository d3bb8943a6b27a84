// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { findHolder, readSelection } from '../../../utils/mark/page-selection';
import type { Anchor } from '../../../utils/report/report';
import { drawPage } from '../../helpers/draw-page';

const PAGE = '<p>“We got the ordering wrong,” said Maya Okafor. “It will not happen again.”</p>';
const QUOTES = [
  [anchor('We got the ordering wrong,'), anchor('It will not happen again.')],
  [anchor('said Maya')],
];

describe('selected words are known as part of a found quotation', () => {
  test.each([
    [
      'the whole of a part',
      '“⟦We got the ordering wrong,⟧” said Maya Okafor. “It will not happen again.”',
      'We got the ordering wrong,',
    ],
    [
      'some of its words',
      '“We got ⟦the ordering⟧ wrong,” said Maya Okafor. “It will not happen again.”',
      'the ordering',
    ],
    [
      'a part with its marks, which are left out',
      '⟦“We got the ordering wrong,”⟧ said Maya Okafor. “It will not happen again.”',
      'We got the ordering wrong,',
    ],
    [
      'a later part',
      '“We got the ordering wrong,” said Maya Okafor.⟦ “It will not happen⟧ again.”',
      'It will not happen',
    ],
  ])('%s', (_, page, words) => {
    const [selected] = drawPage(`<p>${page}</p>`);
    expect(findHolder(document, selected!, QUOTES)).toEqual({ quote: 0, words });
  });

  test('from one part into the next, as they stand on the page', () => {
    const [selected] = drawPage(PAGE.replace('ordering', '⟦ordering').replace('happen', 'happen⟧'));
    expect(findHolder(document, selected!, QUOTES)).toEqual({ quote: 0, words: null });
  });
});

test.each([
  ['more than a quotation', '⟦“We got the ordering wrong,” said⟧ Maya Okafor. “It will not happen again.”'],
  ['words around it', '“We got the ordering wrong,” said Maya ⟦Okafor⟧. “It will not happen again.”'],
  ['nothing but marks', '⟦“⟧We got the ordering wrong,” said Maya Okafor. “It will not happen again.”'],
])('nobody is named for %s', (_, page) => {
  const [selected] = drawPage(`<p>${page}</p>`);
  expect(findHolder(document, selected!, QUOTES)).toBeNull();
});

test('nothing selected is no selection', () => {
  drawPage(PAGE);
  document.getSelection()?.removeAllRanges();
  expect(readSelection(document)).toBeNull();
  document.getSelection()?.collapse(document.querySelector('p'), 0);
  expect(readSelection(document)).toBeNull();
});

test('what is selected is read without the white space around it', () => {
  const [range] = drawPage('<p>She⟦ said <b>it</b> ⟧so.</p>');
  document.getSelection()?.removeAllRanges();
  document.getSelection()?.addRange(range!);
  expect(readSelection(document)?.text).toBe('said it');
});

function anchor(exact: string): Anchor {
  return { block: 0, path: 'html > body > p', start: 0, end: 0, exact, prefix: '', suffix: '' };
}
