import { describe, expect, it } from 'vitest';
import { findEnding, matchRun } from '../../../../utils/quotes/unspaced/compile-unspaced';
import { firstEndingBehind } from '../../../../utils/quotes/unspaced/runs-within';
import {
  isAlphanumeric,
  isHiragana,
  isKanji,
  isKatakana,
  isNounCharacter,
} from '../../../../utils/quotes/unspaced/script-characters';

/** Which of the scripts a character is of, in this order: kanji, katakana, hiragana, letters and digits, nouns. */
function scriptsOf(character: string): string {
  const code = character.charCodeAt(0);
  return [
    isKanji(code) ? 'kanji' : '',
    isKatakana(code) ? 'katakana' : '',
    isHiragana(code) ? 'hiragana' : '',
    isAlphanumeric(code) ? 'latin' : '',
    isNounCharacter(code) ? 'noun' : '',
  ]
    .filter((name) => name !== '')
    .join(' ');
}

describe('the script of a character in Japanese', () => {
  it.each([
    ['\u3400', 'kanji noun'],
    ['\u33ff', ''],
    ['\u9fff', 'kanji noun'],
    ['\ua000', ''],
    ['々', 'kanji noun'],
    ['〆', ''],
    ['〇', 'kanji noun'],
    ['\u3008', ''],
    ['\u3004', ''],
    ['ァ', 'katakana noun'],
    ['\u30a0', ''],
    ['ヺ', 'katakana noun'],
    ['ー', 'katakana noun'],
    ['ヽ', ''],
    ['ぁ', 'hiragana'],
    ['\u3040', ''],
    ['ゖ', 'hiragana'],
    ['\u3097', ''],
    ['0', 'latin noun'],
    ['/', ''],
    ['9', 'latin noun'],
    [':', ''],
    ['A', 'latin noun'],
    ['@', ''],
    ['Z', 'latin noun'],
    ['[', ''],
    ['a', 'latin noun'],
    ['`', ''],
    ['z', 'latin noun'],
    ['{', ''],
    ['À', 'latin noun'],
    ['¿', ''],
    ['ɏ', 'latin noun'],
    ['ɐ', ''],
    ['０', 'latin noun'],
    ['／', ''],
    ['９', 'latin noun'],
    ['：', ''],
    ['Ａ', 'latin noun'],
    ['＠', ''],
    ['Ｚ', 'latin noun'],
    ['［', ''],
    ['ａ', 'latin noun'],
    ['｀', ''],
    ['ｚ', 'latin noun'],
    ['｛', ''],
    ['・', 'noun'],
    ['＝', 'noun'],
    ['&', 'noun'],
    ['＆', 'noun'],
    ['-', 'noun'],
    ['、', ''],
    ['+', ''],
  ])('of %j is %j', (character, scripts) => {
    expect(scriptsOf(character)).toBe(scripts);
  });
});

describe('runs of characters that begin at a place', () => {
  const runs = new Map([['記', ['記者会見', '記者']]]);

  it.each([
    ['記者会見で', 0, '記者会見'],
    ['記者団', 0, '記者'],
    ['前記者', 1, '記者'],
    ['前記者', 0, null],
    ['記', 0, null],
    ['記者', 2, null],
  ])('in %j at %d: %j, the longest first', (text, at, run) => {
    expect(matchRun(text, at, runs)).toBe(run);
  });
});

describe('the entry a stretch ends with', () => {
  const long = 'あ'.repeat(16);
  const entries = new Set(['社長', '長', long, `${long}あ`]);

  it.each([
    ['副社長', 0, 3, '社長'],
    ['副社長', 1, 3, '社長'],
    ['副社長', 2, 3, '長'],
    ['副社長', 3, 3, ''],
    ['副社長だ', 0, 4, ''],
    ['社長だ', 0, 2, '社長'],
    [long, 0, 16, long],
    [`${long}あ`, 0, 17, long],
  ])('in %j from %d to %d is %j', (text, from, end, ending) => {
    expect(findEnding(text, { from, end }, entries)).toBe(ending);
  });
});

describe('the first stretch in marks that ends behind a place', () => {
  const runs = [0, 10, 20, 30].map((start) => ({
    outer: { start, end: start + 5 },
    inner: { start: start + 1, end: start + 4 },
    closed: true,
    last: '',
  }));

  it.each([
    [0, 0],
    [4, 0],
    [5, 1],
    [14, 1],
    [15, 2],
    [24, 2],
    [34, 3],
    [35, 4],
  ])('from %d on is number %d', (start, index) => {
    expect(firstEndingBehind(runs, start)).toBe(index);
  });

  it('is none where nothing is in marks', () => {
    expect(firstEndingBehind([], 3)).toBe(0);
  });
});
