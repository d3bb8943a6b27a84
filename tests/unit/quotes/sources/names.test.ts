import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../../utils/quotes/sources/entity';
import {
  fits,
  holdsFunctionWord,
  isCoreOf,
  isFirstOnly,
  isShortFor,
  nameWords,
} from '../../../../utils/quotes/sources/entity-name';
import { compareFits, isBetter, isCalledSo } from '../../../../utils/quotes/sources/rank-fit';
import { readTokens } from '../../../helpers/read-tokens';

function wordsOf(name: string): readonly string[] {
  return name.toLowerCase().split(' ').filter(Boolean);
}

describe('the words a name is known by', () => {
  it.each([
    ['Ann Lin', 'ann lin'],
    ['Ann B. Lin', 'ann b lin'],
    ['Ann “Bo” Lin', 'ann lin'],
    ['Lind & Ek', 'lind ek'],
    ['Lin’s', 'lin'],
    ['Ann Lin Jr.', 'ann lin'],
    ['Ann Lin Sr.', 'ann lin'],
    ['Ann Lin II', 'ann lin'],
    ['Ann Lin III', 'ann lin'],
    ['Ann Lin IV', 'ann lin iv'],
    ['Lin Jr.', 'lin jr'],
    ['Sr. Lin', 'sr lin'],
  ])('%s: %s', (name, words) => {
    const { tokens } = readTokens(name, 'en');
    expect(nameWords(tokens, { from: 0, to: tokens.length }).join(' ')).toBe(words);
  });

  it('are those of a stretch of the sentence alone', () => {
    const { tokens } = readTokens('Ann Lin Berg met Bo Ek', 'en');
    expect(nameWords(tokens, { from: 1, to: 3 })).toEqual(['lin', 'berg']);
    expect(nameWords(tokens, { from: 3, to: 3 })).toEqual([]);
  });
});

describe('two names can be one', () => {
  it.each([
    ['Ann Lin', 'Lin', true],
    ['Ann Lin', 'Ann', true],
    ['Lin', 'Ann Lin', true],
    ['Ann Lin', 'Ann Lin', true],
    ['Ann Bo Lin', 'Ann Lin', true],
    ['Ann Lin', 'Ann Bo Lin', true],
    ['Ann Bo Cy Lin', 'Ann Cy Lin', true],
    ['Ann Bo Cy Lin', 'Bo Lin', true],
    ['Ann Bo Lin', 'Bo Ann Lin', false],
    ['Ann Bo Cy Lin', 'Cy Bo Lin', false],
    ['Ann Bo Lin', 'Bo', false],
    ['Ann Lin', 'Lin Lin', false],
    ['Ann Bo Lin', 'Lin Bo Lin', false],
    ['Ann Bo Lin', 'Bo Bo Lin', false],
    ['Ann Lin', 'Bo Lin', false],
    ['Ann Lin', 'Ann Ek', false],
    ['Ann Lin', 'Ek', false],
    ['Ann Lin', 'Bo Ek', false],
    ['Lin Ann', 'Ann Lin', false],
    ['Ann Lin', '', false],
    ['', '', true],
  ])('%s, %s: %s', (known, asked, expected) => {
    expect(fits(wordsOf(known), wordsOf(asked), [])).toBe(expected);
  });

  it.each([
    ['Anna Lind', 'Linds', true],
    ['Anna Linds', 'Lind', true],
    ['Anna Lind', 'Anna Linds', true],
    ['Anna Linds', 'Anna Lind', true],
    ['Anna Lind', 'Annas Lind', false],
    ['Anna Lind Berg', 'Anna Bergs', true],
    ['Anna Berg Berg', 'Anna Berg Bergs', true],
    ['Anna Lind', 'Lindas', false],
    ['Anna Lind', 'Annas', false],
    ['Anna Lind', 'Otto Linds', false],
  ])('with the ending of a genitive, %s, %s: %s', (known, asked, expected) => {
    expect(fits(wordsOf(known), wordsOf(asked), ['s', "'"])).toBe(expected);
  });

  it.each([
    ['roger alleyn', 'took down roger alleyn', true],
    ['roger alleyn', 'down roger alleyn', true],
    ['roger alleyn', 'roger alleyn', false],
    ['roger alleyn', 'roger b alleyn', false],
    ['roger alleyn', 'anna roger alleyn', false],
    ['roger alleyn', 'took roger alleyn down', false],
    ['roger alleyn', 'took down otto alleyn', false],
    ['alleyn', 'took down alleyn', false],
    ['roger', 'took roger', false],
    ['harbour alleyn', 'took harbour alleyn', false],
    ['', 'took down', false],
  ])('%s is what is left of %s without words of a title: %s', (words, longer, expected) => {
    expect(isCoreOf(wordsOf(words), wordsOf(longer))).toBe(expected);
  });
});

describe('a lone word', () => {
  it.each([
    ['ann', 'ann lin', true],
    ['lin', 'ann lin', false],
    ['ann', 'ann', false],
    ['lin', 'lin ann lin', false],
    ['bo', 'ann lin', false],
    ['ann lin', 'ann lin ek', false],
    ['', 'ann lin', false],
  ])('%s is only the first of %s: %s', (word, longer, expected) => {
    expect(isFirstOnly(wordsOf(word), wordsOf(longer))).toBe(expected);
  });

  it.each([
    ['sha', 'small harbour administration', true],
    ['sha', 'small', false],
    ['sha', 'harbour administration', false],
    ['sha', '', false],
  ])('%s can be short for %s: %s', (short, words, expected) => {
    expect(isShortFor(short, wordsOf(words))).toBe(expected);
  });
});

describe('a capital on a word that no name holds inside', () => {
  it.each([
    ['Lin Booed After Telling', true],
    ['Lin And Ek', true],
    ['After Lin', false],
    ['Ann Lin', false],
    ['Maria De La Cruz', false],
    ['Ann Will Lin', false],
    ['Lin and Ek', false],
  ])('%s: %s', (name, expected) => {
    const { tokens } = readTokens(`They met ${name}`, 'en');
    expect(holdsFunctionWord(tokens, { from: 2, to: tokens.length })).toBe(expected);
  });

  it('counts inside the name only', () => {
    const { tokens } = readTokens('They met Lin After Ek', 'en');
    expect(holdsFunctionWord(tokens, { from: 2, to: 3 })).toBe(false);
    expect(holdsFunctionWord(tokens, { from: 3, to: 4 })).toBe(false);
    expect(holdsFunctionWord(tokens, { from: 2, to: 4 })).toBe(true);
  });
});

function sketch(name: string, more: Partial<Entity> = {}): Entity {
  return {
    name,
    words: wordsOf(name),
    kind: 'unknown',
    gender: 'any',
    role: null,
    affiliation: null,
    roleHeads: new Set(),
    roleRank: null,
    bareRole: null,
    mentions: 1,
    articled: false,
    employs: false,
    ...more,
  };
}

describe('of several whom a word can mean', () => {
  it.each<[string, string, Entity, Entity]>([
    ['who has it as surname', 'Lin', sketch('Ann Lin'), sketch('Lin Works')],
    [
      'who has it as surname, though named less',
      'Lin',
      sketch('Ann Lin'),
      sketch('Lin Works', { mentions: 9 }),
    ],
    ['who has it as surname, ahead of a person’s first name', 'Otto', sketch('Ann Otto'), sketch('Otto Ek')],
    ['a person whose first name it is, ahead of the word alone', 'Otto', sketch('Otto Ek'), sketch('Otto')],
    ['a person, though with a name in no list', 'Zq', sketch('Zq Ek', { kind: 'person' }), sketch('Zq')],
    ['the word alone, ahead of a firm that begins so', 'Nordlys', sketch('Nordlys'), sketch('Nordlys Group')],
    ['who is named more', 'Lin', sketch('Bo Lin', { mentions: 3 }), sketch('Ann Lin', { mentions: 2 })],
    ['who is named more, though shorter', 'Lin', sketch('Bo Lin', { mentions: 3 }), sketch('Ann Cy Lin')],
    ['among equals the longer name', 'Lin', sketch('Ann Cy Lin'), sketch('Bo Lin')],
  ])('it is %s', (_, word, meant, other) => {
    expect(compareFits(wordsOf(word), meant, other)).toBeLessThan(0);
    expect(compareFits(wordsOf(word), other, meant)).toBeGreaterThan(0);
  });

  it('the two are even where nothing parts them', () => {
    expect(compareFits(['lin'], sketch('Ann Lin'), sketch('Bo Lin'))).toBe(0);
  });
});

describe('by its first word alone is called', () => {
  it.each<[Entity, boolean]>([
    [sketch('Otto Lindqvist'), true],
    [sketch('Yoon Min-ji', { kind: 'person' }), true],
    [sketch('Yoon Min-ji', { kind: 'person', articled: true }), true],
    [sketch('Tessel Grid', { kind: 'organisation' }), true],
    [sketch('Tessel Grid', { employs: true }), true],
    [sketch('Tessel Grid Group', { employs: true }), true],
    [sketch('Tessel Grid Group', { kind: 'organisation' }), false],
    [sketch('Tessel Grid', { kind: 'organisation', articled: true }), false],
    [sketch('KVC World', { kind: 'organisation' }), false],
    [sketch('KVC World'), false],
    [sketch('ÅF World'), false],
    [sketch('Tessel Grid'), true],
    [sketch('Tessel Grid Core'), false],
    [sketch('Tessel B Grid'), true],
    [sketch('Bramble Home'), false],
    [sketch('Bramble Home', { kind: 'organisation' }), true],
    [sketch('Home Bramble'), true],
  ])('%j: %s', (entity, expected) => {
    expect(isCalledSo(entity, new Map([['home', 1]]))).toBe(expected);
  });
});

describe('a name met later is kept instead of the one known', () => {
  it.each([
    ['ann lin', 'Lin', true],
    ['ann bo lin', 'Ann Lin', true],
    ['ann lin', 'Ann Lin', false],
    ['lin', 'Ann Lin', false],
    ['took down roger alleyn', 'Roger Alleyn', false],
    ['roger alleyn', 'Took Down Roger Alleyn', true],
    ['roger alleyn', 'Roger Bo Alleyn', false],
  ])('%s for %s: %s', (words, known, expected) => {
    expect(isBetter(wordsOf(words), sketch(known))).toBe(expected);
  });
});
