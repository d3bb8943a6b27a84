import { describe, expect, it } from 'vitest';
import { scanMarks } from '../../../../utils/quotes/marks/mark-scanner';

const read = (text: string) => scanMarks(text).map(({ inner }) => text.slice(inner.start, inner.end));

describe('quotation marks', () => {
  it.each([
    ['“a b” and “c”', ['a b', 'c']],
    ['„a b“ und „c”', ['a b', 'c']],
    ['«a b», »c« und ‹d›', ['a b', 'c', 'd']],
    ['”a b” sa han', ['a b']],
    ["'' a b '' he said", []],
    ["``a b'' and ''c''", ['a b', 'c']],
    ['「あ」と『い』', ['あ', 'い']],
    ['‘don’t go’ she said', ['don’t go']],
    ['"a “b” c"', ['a “b” c']],
    ['“a “b” c” d', ['a “b” c']],
    ['“runs to the end', ['runs to the end']],
    ['<iframe src="a/b" title="Our player"> she said "we are on air"', ['we are on air']],
    ['she said "a = b" and "c=d"', ['a = b', 'c=d']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    '<img src="a b" width="1" alt="A lamp">',
    'title="Left open',
    '6.1" wide',
    'the ’90s',
    'dogs’ owners',
    "don't",
    'O’Neill’s',
    '',
  ])('no quotation in: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
