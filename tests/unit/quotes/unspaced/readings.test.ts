import { describe, expect, it } from 'vitest';
import { buildArticleText } from '../../../../utils/page/article-text';
import type { BlockKind } from '../../../../utils/page/page';
import { pageFromText } from '../../../../utils/page/page-from-text';
import { findTopicSubject } from '../../../../utils/quotes/unspaced/find-subject';
import {
  isAllKanji,
  isAlphanumeric,
  isHiragana,
  isKanji,
  isKatakana,
  isNounCharacter,
} from '../../../../utils/quotes/unspaced/script-characters';
import { readUnspacedParagraphs } from '../../../../utils/quotes/unspaced/unspaced-paragraph';
import { compileJapanese, drawOpenings, drawSource } from '../../../helpers/draw-unspaced-phrase';

const japanese = compileJapanese();

describe('characters', () => {
  it.each([
    ['kanji', isKanji, '\u3400一漢龥\u9fff々〇', '\u33ffあア、a\ua000〆'],
    ['katakana', isKatakana, 'ァアヺー', '\u30a0・あ漢'],
    ['hiragana', isHiragana, 'ぁあん\u3096', '\u3040\u3097ア漢'],
    ['letters and digits', isAlphanumeric, '09AZazÀéɏ０９ＡＺａｚ', '/:@[`{¿ɐ／：＠［｀｛あ'],
    ['characters of nouns', isNounCharacter, '漢アa9・＝&＆-', 'あ、。「（ ＋'],
  ] as const)('are %s or not', (_, is, own, others) => {
    expect([...own].filter((one) => !is(one.charCodeAt(0)))).toEqual([]);
    expect([...others].filter((one) => is(one.charCodeAt(0)))).toEqual([]);
  });

  it('are kanji from one place to another', () => {
    expect(isAllKanji('ア田中氏', { start: 1, end: 4 })).toBe(true);
    expect(isAllKanji('ア田中氏', { start: 0, end: 4 })).toBe(false);
  });
});

function paragraphs(...blocks: readonly (readonly [BlockKind, string])[]) {
  const plain = pageFromText({ text: 'x' });
  const page = {
    ...plain,
    blocks: blocks.flatMap(([kind, text]) => plain.blocks.map((block) => ({ ...block, kind, text }))),
  };
  return readUnspacedParagraphs(page, buildArticleText(page));
}

describe('a block of Japanese', () => {
  it.each([
    ['paragraph', true],
    ['list-item', true],
    ['quote', true],
    ['pull-quote', true],
    ['other', true],
    ['cell', true],
    ['heading', false],
    ['caption', false],
  ] as const)('that is a %s is read, and speaks: %s', (kind, speaks) => {
    expect(paragraphs([kind, '港だ。']).map((one) => [one.index, one.kind, one.speaks])).toEqual([
      [0, kind, speaks],
    ]);
  });

  it('that is code, or empty, is passed over, and the others are counted', () => {
    const read = paragraphs(
      ['paragraph', '港だ。'],
      ['code', '港だ。'],
      ['paragraph', ''],
      ['paragraph', '道だ。'],
    );
    expect(read.map(({ index, text }) => [index, text])).toEqual([
      [0, '港だ。'],
      [1, '道だ。'],
    ]);
  });

  it.each([
    ['港だ。道だ。', ['港だ', '道だ']],
    ['港だ！道だ？はい!いや?', ['港だ', '道だ', 'はい', 'いや']],
    ['港だ。道', ['港だ', '道']],
    ['。。港だ。', ['港だ']],
    ['港だ。　道だ。 \t橋だ。', ['港だ', '道だ', '橋だ']],
    ['港だ。　', ['港だ']],
    ['「港だ。道だ。」と言う。', ['「港だ。道だ。」と言う']],
  ])('parts into sentences: %s', (text, expected) => {
    const [read] = paragraphs(['paragraph', text]);
    expect(read?.sentences.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  it('is as long when its letters are small and its marks are masked', () => {
    const [read] = paragraphs(['paragraph', 'ABCの「港」XYZ']);
    expect(read?.masked).toBe('abcの\ue000\ue000\ue000xyz');
  });
});

function subject(text: string): string | null {
  const found = findTopicSubject(text, { start: 0, end: text.length }, japanese);
  return found && `${text.slice(found.phrase.range.start, found.phrase.range.end)}|${text.slice(found.end)}`;
}

describe('who a stretch is about', () => {
  it.each([
    ['田中氏は港へ', '田中氏|港へ'],
    ['田中氏が港へ', '田中氏|港へ'],
    ['田中氏も港へ', '田中氏|港へ'],
    ['田中氏が来て原田氏は港へ', '原田氏|港へ'],
    ['田中氏は来て原田氏は港へ', '田中氏|来て原田氏は港へ'],
    ['ノルドリスは港へ', 'ノルドリス|港へ'],
    ['先週、ノルドリスは港へ', 'ノルドリス|港へ'],
    ['関係者は港へ', '関係者|港へ'],
    ['田中氏は', '田中氏|'],
  ])('is the first before は, else the last before が: %s', (text, expected) => {
    expect(subject(text)).toBe(expected);
  });

  it.each([
    ['港へ行く'],
    ['は港へ'],
    ['静かなのは港'],
    ['ノルドリスが港へ'],
    ['田中氏'],
    ['とても長い話の中で新機能が使えるノルドリスは'],
  ])('is nobody: %s', (text) => {
    expect(subject(text)).toBeNull();
  });
});

describe('what stands ahead of a clause', () => {
  it.each([
    ['、港を開く', '、|港を開く'],
    ['一方、港を開く', '一方、|港を開く'],
    ['18日、港を開く', '18日、|港を開く'],
    ['18日の港を開く', '18日の|港を開く'],
    ['閣議後、港を開く', '閣議後、|港を開く'],
    ['記者会見で港を開く', '記者会見で|港を開く'],
    ['記者会見では港を開く', '記者会見では|港を開く'],
    ['ブログで港を開く', 'ブログで|港を開く [ブログ]'],
    ['x（旧ツイッター）で港を開く', 'x（旧ツイッター）で|港を開く [x（旧ツイッター）]'],
    ['ロイターの取材に対し、港を開く', 'ロイターの取材に対し、|港を開く [ロイター]'],
    ['記者団に対し、港を開く', '記者団に対し、|港を開く'],
    ['18日の記者会見で、港を開く', '18日の記者会見で、|港を開く'],
    ['港を記者会見で開く', '|港を記者会見で開く'],
    ['港で開く', '|港で開く'],
    ['港', '|港'],
  ])('is an adverb, a date, an occasion or a medium: %s', (text, expected) => {
    expect(drawOpenings(text, japanese)).toBe(expected);
  });
});

describe('who a phrase speaks of', () => {
  it.each([
    ['港に詳しい研究者', '港に詳しい研究者: unnamed'],
    ['大学の原田教授', '大学の原田教授: person, name 原田, role 教授, of 大学'],
    ['ノルドリスの原田氏', 'ノルドリスの原田氏: person, name 原田, of ノルドリス'],
    ['nordlysの原田氏', 'nordlysの原田氏: person, name 原田, of nordlys'],
    ['アの原田氏', 'アの原田氏: person, name 原田'],
    ['元社長', '元社長: unnamed, role 元社長'],
    ['一方田中氏', '田中氏: person, name 田中'],
    ['18日田中氏', '田中氏: person, name 田中'],
    ['john smith氏', 'john smith氏: person, name john smith'],
    ['原田ひろ氏', '原田ひろ氏: person, name 原田ひろ'],
    ['原田ひろみつ氏', '原田ひろみつ氏: person, name 原田ひろみつ'],
    ['東海みなと電力', '東海みなと電力: organisation, name 東海みなと電力'],
    ['とても長い文だ', 'none'],
  ])('is read: %s', (text, expected) => {
    expect(drawSource(text, japanese)).toBe(expected);
  });
});
