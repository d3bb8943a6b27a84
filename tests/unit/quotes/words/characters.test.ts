import { describe, expect, it } from 'vitest';
import { isInchMark, isSpaceAt, startsWord } from '../../../../utils/quotes/marks/mark-characters';
import {
  isAlphanumeric,
  isHiragana,
  isKanji,
  isKatakana,
  isNounCharacter,
} from '../../../../utils/quotes/unspaced/script-characters';
import {
  isApostrophe,
  isCapitalised,
  isDigit,
  isWordCharacter,
} from '../../../../utils/quotes/words/characters';
import { signKind } from '../../../../utils/quotes/words/to-token';
import { rangesOf } from '../../../helpers/code-ranges';

const LETTERS = '30-39 41-5a 61-7a aa b5 ba c0-d6 d8-f6 f8-1fff 2c00-2fff 3040-feff ff10-ffef';

describe('of all characters', () => {
  it.each<[string, (code: number) => boolean, string]>([
    ['letters and digits of any script make words', isWordCharacter, LETTERS],
    ['digits are those of ASCII', isDigit, '30-39'],
    ['apostrophes are the straight and the curved one', isApostrophe, '27 2019'],
    ['kanji hold the sign that repeats one, and zero', isKanji, '3005 3007 3400-9fff'],
    ['katakana hold the sign that lengthens', isKatakana, '30a1-30fa 30fc'],
    ['hiragana are a block', isHiragana, '3041-3096'],
    [
      'letters and digits beside kanji are of either width',
      isAlphanumeric,
      '30-39 41-5a 61-7a c0-24f ff10-ff19 ff21-ff3a ff41-ff5a',
    ],
    [
      'Japanese names are written without hiragana and with joints',
      isNounCharacter,
      '26 2d 30-39 41-5a 61-7a c0-24f 3005 3007 30a1-30fc 3400-9fff ff06 ff10-ff19 ff1d ff21-ff3a ff41-ff5a',
    ],
  ])('%s', (_, holds, ranges) => {
    expect(rangesOf(holds)).toBe(ranges);
  });
});

describe('of all signs', () => {
  it.each([
    ['comma', '2c 60c 3001'],
    ['stop', '21 2e 3f 2026 3002'],
    ['colon', '3a ff1a'],
    ['semicolon', '3b'],
    ['dash', '2d 2012-2015'],
    ['open', '28 5b'],
    ['close', '29 5d'],
    [null, '0-20 a0 2000-200f'],
  ])('these are a %s: %s', (kind, ranges) => {
    expect(rangesOf((code) => signKind(code) === kind)).toBe(ranges);
  });
});

it.each([
  ['Ann', true],
  ['Zed', true],
  ['ann', false],
  ['zed', false],
  ['@Ann', false],
  ['[Ann', false],
  ['Élan', true],
  ['élan', false],
  ['3D', false],
  ['社', false],
  ['', false],
])('%j begins with a capital: %s', (word, capital) => {
  expect(isCapitalised(word)).toBe(capital);
});

describe('a mark', () => {
  it.each([
    ['“a', 0, true],
    ['x “a', 2, true],
    ['x“a', 1, false],
    ['(“a', 1, true],
    ['x “ a', 2, false],
    ['x “', 2, false],
    ['—“a', 1, true],
    ['.“a', 1, false],
  ])('in %j at %d opens a word: %s', (text, at, opens) => {
    expect(startsWord(text, at, 1)).toBe(opens);
  });

  it.each([
    ['0"', true],
    ['9"', true],
    ['/"', false],
    [':"', false],
    ['"', false],
  ])('in %j stands for inches: %s', (text, inches) => {
    expect(isInchMark(text, text.length - 1)).toBe(inches);
  });

  it.each([
    [-1, true],
    [0, false],
    [1, true],
    [2, false],
    [3, true],
  ])('has space at %d: %s', (at, space) => {
    expect(isSpaceAt('a b', at)).toBe(space);
  });
});
