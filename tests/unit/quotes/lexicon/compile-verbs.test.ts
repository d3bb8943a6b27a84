import { describe, expect, it } from 'vitest';
import { en } from '../../../../utils/lexicon/quotes/en';
import { it as italian } from '../../../../utils/lexicon/quotes/it';
import { compileClasses } from '../../../../utils/quotes/lexicon/compile-classes';
import { compileVerbs } from '../../../../utils/quotes/lexicon/compile-verbs';
import { WordClass } from '../../../../utils/quotes/words/word-class';

describe('verbs of saying', () => {
  const verbs = compileVerbs({
    ...en,
    verbs: [
      { forms: 'point, point at', participles: 'pointed', gerunds: 'pointing', governs: 'marks' },
      { forms: 'point', governs: 'clause', particle: 'out', strong: true },
      { forms: 'warn', governs: 'clause', addressee: true, intends: true, complements: 'against, of' },
    ],
  });

  it('are filed under their first word: the longest first, then those with a particle', () => {
    const filed = verbs.get('point')?.map(({ words, verb }) => [words.join(' '), verb.particle]);
    expect(filed).toEqual([
      ['point at', null],
      ['point', 'out'],
      ['point', null],
    ]);
    expect(verbs.get('at')).toBeUndefined();
  });

  it.each([
    ['point', 'finite'],
    ['pointed', 'participle'],
    ['pointing', 'gerund'],
  ])('know the shape of each form: %s is %s', (form, shape) => {
    expect(verbs.get(form)?.map((each) => each.shape)).toContain(shape);
    expect(new Set(verbs.get(form)?.map((each) => each.shape)).size).toBe(1);
  });

  it('are plain unless an entry says more', () => {
    const plain = { addressee: false, strong: false, intends: false };
    const none = new Set<string>();
    expect(verbs.get('pointing')?.map(({ verb }) => verb)).toEqual([
      { governs: 'marks', particle: null, complements: none, ...plain },
    ]);
    expect(verbs.get('point')?.[1]?.verb).toEqual({
      governs: 'clause',
      particle: 'out',
      complements: none,
      ...plain,
      strong: true,
    });
    expect(verbs.get('warn')?.map(({ verb }) => verb)).toEqual([
      {
        governs: 'clause',
        particle: null,
        complements: new Set(['against', 'of']),
        addressee: true,
        strong: false,
        intends: true,
      },
    ]);
  });

  it('take a complement in its fused forms too', () => {
    const fused = compileVerbs({
      ...italian,
      verbs: [{ forms: 'parla', governs: 'clause', complements: 'di' }],
    });
    const complements = fused.get('parla')?.[0]?.verb.complements;
    expect(complements).toContain('di');
    expect(complements).toContain('del');
    expect(complements).not.toContain('al');
  });
});

describe('the classes of words', () => {
  const { classes, phraseClasses } = compileClasses({
    ...en,
    words: { ...en.words, articles: 'the, that', that: 'that', times: 'today, in May, in May or June' },
    people: {
      ...en.people,
      roleVerbs: 'guard',
      roles: [{ forms: 'guard, engineer', gender: 'any', rank: 'works' }],
    },
  });

  it('add up where a word is in several lists', () => {
    const bits = classes.get('that') ?? 0;
    expect([bits & WordClass.article, bits & WordClass.that].map(Boolean)).toEqual([true, true]);
    expect((classes.get('the') ?? 0) & WordClass.that).toBe(0);
  });

  it('keep what is a verb as well apart from the offices, but not its plural', () => {
    const has = (word: string, bits: number) => ((classes.get(word) ?? 0) & bits) !== 0;
    const offices = ['guard', 'guards', 'engineer', 'engineers'].map((word) => has(word, WordClass.role));
    expect(offices).toEqual([false, true, true, true]);
    expect(has('guard', WordClass.roleVerb)).toBe(true);
  });

  it('of phrases are filed under the first word, longest first, and not among the words', () => {
    const filed = phraseClasses.get('in')?.filter(({ bits }) => (bits & WordClass.time) !== 0);
    expect(filed?.map(({ words }) => words.join(' '))).toEqual(['in May or June', 'in May']);
    expect(classes.has('in May')).toBe(false);
    expect(phraseClasses.has('today')).toBe(false);
    expect((classes.get('today') ?? 0) & WordClass.time).toBe(WordClass.time);
  });
});
