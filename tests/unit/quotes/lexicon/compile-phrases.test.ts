import { describe, expect, it, test } from 'vitest';
import { en } from '../../../../utils/lexicon/quotes/en';
import { it as italian } from '../../../../utils/lexicon/quotes/it';
import {
  compileAttributions,
  compileOpenings,
  compilePhraseSet,
  compileViaPhrases,
} from '../../../../utils/quotes/lexicon/compile-phrases';

const SAMPLES = { matches: ['A sentence.'], ignores: [] } as const;

describe('attribution phrases', () => {
  const rules = compileAttributions({
    ...en,
    phrases: [
      { phrase: 'as {source} put it', content: 'around', ...SAMPLES },
      { phrase: 'as told by {source}', content: 'around', needsMarks: true, ...SAMPLES },
      { phrase: '{source} writes', content: 'around', needsName: true, ...SAMPLES },
      { phrase: 'for {source}', content: 'around', unlessVoice: true, ...SAMPLES },
    ],
    echoes: 'so they say',
    ownAccounts: 'by my count',
  });

  it('are filed under their first word, the longest opening first', () => {
    expect(rules.get('as')?.map(({ before }) => before)).toEqual([['as', 'told', 'by'], ['as']]);
  });

  it('keep the words behind the source, and only those', () => {
    expect(rules.get('as')?.map(({ after }) => after)).toEqual([[], ['put', 'it']]);
  });

  it('that open with the source are filed under the word behind it', () => {
    expect(rules.get('writes')).toMatchObject([{ before: [], after: ['writes'], names: true }]);
  });

  it('ask only what they were written to ask', () => {
    expect(rules.get('as')?.map(({ needsMarks }) => needsMarks)).toEqual([true, false]);
    expect(rules.get('writes')).toMatchObject([{ needsMarks: false, unlessVoice: false, needsName: true }]);
    expect(rules.get('for')).toMatchObject([{ needsMarks: false, unlessVoice: true, needsName: false }]);
  });

  it.each([
    ['so', ['so', 'they', 'say'], false],
    ['by', ['by', 'my', 'count'], true],
  ])('that name nobody ask nothing: %s', (first, before, isOwn) => {
    const nameless = { before, after: [], content: 'around', names: false, isOwn };
    expect(rules.get(first)).toEqual([
      { ...nameless, needsMarks: false, unlessVoice: false, needsName: false },
    ]);
  });
});

test.each([
  ['speaking to {outlet}', 'outlet'],
  ['speaking to {platform}', 'platform'],
  ['speaking to {medium}', 'medium'],
])('the slot of %s is its %s', (phrases, slot) => {
  const { via, viaByWord } = compileViaPhrases({ ...en, via: { ...en.via, phrases } });
  expect(via).toEqual([{ words: ['speaking', 'to'], slot }]);
  expect([...viaByWord]).toEqual([['speaking', [{ words: ['speaking', 'to'], slot }]]]);
});

test('phrases that share an end are filed by their last word to look back, by their first to look ahead', () => {
  const list = 'in part, for my part, in sum';
  expect([...compileOpenings(list, italian.grammar).keys()]).toEqual(['in', 'for']);
  expect(compilePhraseSet(list, italian.grammar).get('part')).toEqual([
    ['in', 'part'],
    ['for', 'my', 'part'],
  ]);
  expect(compileOpenings(list, italian.grammar).get('in')).toEqual([
    ['in', 'part'],
    ['in', 'sum'],
  ]);
});
