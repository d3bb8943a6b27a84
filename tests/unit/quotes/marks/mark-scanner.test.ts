import { describe, expect, it } from 'vitest';
import { startsWord } from '../../../../utils/quotes/marks/mark-characters';
import { scanMarks } from '../../../../utils/quotes/marks/mark-scanner';
import { SingleClosers } from '../../../../utils/quotes/marks/single-closers';

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
    ["'it works' she said", ['it works']],
    ["'for all dogs' she said", ['for all dogs']],
    ['‘the dogs’ owners came’ she said', ['the dogs’ owners came']],
    ['‘for all dogs’ she said', ['for all dogs']],
    ['‘one ‘two’ three', ['two']],
    ['‚Es läuft‘ sagte sie', ['Es läuft']],
    ['‟it works” she said', ['it works']],
    ['two feet” wide, and “it works”', ['it works']],
    ['isn‘t it ‘so’ here', ['so']],
    ['links» und »rechts«', ['rechts']],
    ['a‚b und ‚rechts‘', ['rechts']],
    ["x='a' “we are on air”", ['we are on air']],
    ['x=\'a\' "we are on air"', ['we are on air']],
    ['"it works"and "it lasts"', ['it works', 'it lasts']],
    ['«il “caso” chiuso» e «il resto»', ['il “caso” chiuso', 'il resto']],
    ['She said “it was 1999” and then "no more" to him', ['it was 1999', 'no more']],
    ['"the 6.1" screen is new" he said', ['the 6.1" screen is new']],
    ['"6.1", he said, "is new"', ['6.1', 'is new']],
    ['"it was 1999" Lin said, "not 2000"', ['it was 1999', 'not 2000']],
    ['"it was 1999" she said', ['it was 1999']],
    ['"the old" screen is new" he said', ['the old']],
    ['“a “b” c” and “d”', ['a “b” c', 'd']],
    ['“a “b” c “d” e” and “f”', ['a “b” c “d” e', 'f']],
    ['« a « b » c » puis « d »', ['a « b » c', 'd']],
    ['“she said “…no” to me” and “yes”', ['she said “…no” to me', 'yes']],
    ['ein «Fall» und »noch einer«', ['Fall', 'noch einer']],
    ["it said ``no'' and ``yes''", ['no', 'yes']],
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
    '’',
    '‘left open',
    '``left open',
    'two feet” wide',
    'links» und rechts',
    '',
  ])('no quotation in: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

/** Where a single mark, opened ahead of the first bar, closes: at the second, or nowhere. */
function closing(barred: string): number {
  const [ahead = ''] = barred.split('|');
  return new SingleClosers(barred.replaceAll('|', '')).after(ahead.length);
}

describe('a single mark', () => {
  it.each([
    '‘|it works|’ she said',
    "'|it works|' she said",
    '‚|es läuft|‘ sagte sie',
    '‘|the dogs’ owners came|’ she said',
    '‘|for all dogs|’ she said',
    '‘|don’t go|’',
    '‘|one ’ two|’ she said',
    "'|it said ''no|' to us",
    "'|it works'|' she said",
  ])('closes behind a word and before none: %s', (barred) => {
    expect(closing(barred)).toBe(barred.split('|').slice(0, 2).join('').length);
  });

  it.each(['|’ she said', '‘|don’t go', '‘|one ‘two’ three', '|‘two’', 'it works|', '‘|one ’ two'])(
    'does not: %s',
    (barred) => {
      expect(closing(barred)).toBe(-1);
    },
  );
});

describe('two single marks', () => {
  it('close where they stand together, asked for from left to right', () => {
    const closers = new SingleClosers("a b'' c d'' e");
    expect([1, 3, 4, 9, 10, 11].map((at) => closers.doubledAfter(at))).toEqual([3, 3, 9, 9, -1, -1]);
  });
});

describe('a mark that opens a word', () => {
  it.each(['“a', ' “a', '(“a', '/“a', '—“a', ':“a'])(
    'stands at the start of the text or behind a space or sign: %s',
    (text) => {
      expect(startsWord(text, text.indexOf('“'), 1)).toBe(true);
    },
  );

  it.each(['a“b', '1“b', '.“b', '“ a', '“', ' “ '])('does not: %s', (text) => {
    expect(startsWord(text, text.indexOf('“'), 1)).toBe(false);
  });
});
