import { describe, expect, it } from 'vitest';
import { buildArticleText } from '../../../../utils/page/article-text';
import { pageFromText } from '../../../../utils/page/page-from-text';
import { findQuotativeCues } from '../../../../utils/quotes/unspaced/quotative-cue';
import { readUnspacedParagraphs } from '../../../../utils/quotes/unspaced/unspaced-paragraph';
import { UnspacedRegister } from '../../../../utils/quotes/unspaced/unspaced-register';
import { compileJapanese } from '../../../helpers/draw-unspaced-phrase';

const japanese = compileJapanese();

function paragraphsOf(text: string) {
  const page = pageFromText({ text });
  return readUnspacedParagraphs(page, buildArticleText(page));
}

/** What stands ahead of each particle, a bar, what stands between it and the verb, a bar, the verb. */
function cues(text: string): readonly string[] {
  return paragraphsOf(text).flatMap((paragraph) =>
    paragraph.sentences.flatMap((sentence) =>
      findQuotativeCues(paragraph, sentence, japanese).map(({ contentEnd, gap, verb, marked }) =>
        [
          text.slice(sentence.start, contentEnd),
          text.slice(gap.start, gap.end),
          text.slice(verb.start, verb.end),
          ...(marked ? ['marked'] : []),
        ].join('|'),
      ),
    ),
  );
}

describe('a particle behind what was said', () => {
  it.each([
    ['工場を開くと述べた。', ['工場を開く||述べた']],
    ['「工場を開く」と述べた。', ['「工場を開く」||述べた|marked']],
    ['「工場を開く」とも述べた。', ['「工場を開く」||述べた|marked']],
    ['「工場を開く」などと述べた。', ['「工場を開く」||述べた|marked']],
    ['「工場を開く」だと述べた。', ['「工場を開く」||述べた|marked']],
    ['「工場を開く」と、述べた。', ['「工場を開く」||述べた|marked']],
    ['「工場を開く」と田中氏は述べた。', ['「工場を開く」|田中氏は|述べた|marked']],
    ['「工場を開く」と記者団に述べた。', ['「工場を開く」|記者団に|述べた|marked']],
    ['「工場を開く」と改めて述べた。', ['「工場を開く」|改めて|述べた|marked']],
    ['工場を開くと改めて述べた。', ['工場を開く|改めて|述べた']],
    ['「工場を開く」と述べている。', ['「工場を開く」||述べている|marked']],
    [
      '「工場を開く」と述べ、「道も開く」と語った。',
      ['「工場を開く」||述べ|marked', '「工場を開く」と述べ、「道も開く」||語った|marked'],
    ],
    ['工場を開くとの考えを示した。', ['工場を開く||考えを示した']],
    ['「工場を開く」って言った。', ['「工場を開く」||言った|marked']],
    ['「工場を開く」であると述べた。', ['「工場を開く」||述べた|marked']],
    ['「工場を開く」と述べたが、帰った。', ['「工場を開く」||述べた|marked']],
    ['「工場を開く」と述べるとみられる。', ['「工場を開く」||述べる|marked']],
    ['「工場を開く」と田中氏が18日に述べた。', ['「工場を開く」|田中氏が18日に|述べた|marked']],
    ['開くと述べた。閉じると述べた。', ['開く||述べた', '閉じる||述べた']],
  ])('leads to its verb: %s', (text, expected) => {
    expect(cues(text)).toEqual(expected);
  });

  it.each([
    ['田中氏と述べた。'],
    ['「港」という本を述べた。'],
    ['「工場を開く」と本を述べた。'],
    ['「工場を開く」と「道」を述べた。'],
    ['「工場を開く」と述べられた。'],
    ['工場を開こうとした。'],
    ['工場を開くと人が集まった。'],
    ['工場を開くと田中氏は述べた。'],
    ['と述べた。'],
    ['工場を開くって言った。'],
    ['工場を開くと「港」で述べた。'],
    ['「工場を開く」という本を読んで述べた。'],
    ['「工場を開く」と。'],
  ])('leads to none: %s', (text) => {
    expect(cues(text)).toEqual([]);
  });
});

function register(text: string): UnspacedRegister {
  const read = new UnspacedRegister(japanese);
  for (const paragraph of paragraphsOf(text)) read.readParagraph(paragraph);
  return read;
}

describe('everybody a Japanese article names', () => {
  it('is known by full name, surname and the last part of a foreign name', () => {
    const read = register('森田健一社長が来た。ジョン・リード氏も来た。森田氏は帰った。');
    expect(read.people.map(({ name, role }) => [name, role])).toEqual([
      ['森田健一', '社長'],
      ['ジョン・リード', null],
    ]);
    expect(read.findPerson('森田')?.name).toBe('森田健一');
    expect(read.findPerson('森田健一')?.name).toBe('森田健一');
    expect(read.findPerson('リード')?.name).toBe('ジョン・リード');
    expect(read.findPerson('ジョン')?.name).toBe('ジョン・リード');
    expect(read.findPerson('健一')).toBeNull();
    expect(read.findPerson('リ')).toBeNull();
    expect(read.findPerson('田中')).toBeNull();
  });

  it('is a man or a woman where an office, an honorific or the given name tells', () => {
    const text = '原田花子議員が来た。森田健一氏が来た。彼女は帰った。';
    const read = register(text);
    expect(read.lastPerson(text.length, 'f')?.name).toBe('原田花子');
    expect(read.lastPerson(text.length, 'm')?.name).toBe('森田健一');
  });

  it('takes a bare name for a firm, unless it is somebody known', () => {
    const read = register('ジョン・リード氏が来た。');
    read.noteSpeaker('ノルドリス', 20);
    read.noteSpeaker('リード', 30);
    expect(read.organisations.map(({ name, mentions }) => [name, mentions])).toEqual([['ノルドリス', [20]]]);
    expect(read.people.map(({ name }) => name)).toEqual(['ジョン・リード']);
  });

  it('takes the fuller name where it comes later', () => {
    const read = register('森田氏が来た。森田健一社長は帰った。');
    expect(read.people.map(({ name, role, mentions }) => [name, role, mentions])).toEqual([
      ['森田健一', '社長', [0, 7]],
    ]);
  });

  it('is taken for the nearest before a place, by he or she where the office tells', () => {
    const text = '森田健一社長が来た。北星テック社は新しい。砂川花子さんが来た。南海電機社は古い。';
    const read = register(text);
    expect(read.lastPerson(text.length, 'any')?.name).toBe('砂川花子');
    expect(read.lastPerson(12, 'any')?.name).toBe('森田健一');
    expect(read.lastPerson(0, 'any')).toBeNull();
    expect(read.lastOrganisation(text.length)?.name).toBe('南海電機社');
    expect(read.lastOrganisation(22)?.name).toBe('北星テック社');
    expect(read.lastOrganisation(5)).toBeNull();
    expect(read.findOrganisation('北星テック社')?.name).toBe('北星テック社');
    expect(read.findOrganisation('北星')).toBeNull();
  });

  it('has an office and where it is held, beside the name, before a comma, or pointed at', () => {
    const read = register(
      '北星テック社の森田健一社長が来た。南海電機社の教授、砂川浩氏も来た。同社の原田真理部長は帰った。',
    );
    expect(read.people.map((person) => [person.name, person.role, read.affiliationOf(person)])).toEqual([
      ['森田健一', '社長', '北星テック社'],
      ['砂川浩', '教授', '南海電機社'],
      ['原田真理', '部長', '南海電機社'],
    ]);
  });
});

describe('the person a name means among those an article names', () => {
  it.each([
    ['田中健一氏は帰った。', '田中', '田中健一'],
    ['田中健一氏は帰った。', '田中健一', '田中健一'],
    ['田中健一氏は帰った。', '健一', null],
    ['田中健一氏は帰った。', '山田', null],
    ['ジョン・リード氏は帰った。', 'リード', 'ジョン・リード'],
    ['ジョン・リード氏は帰った。', 'ジョン', 'ジョン・リード'],
    ['ジョン・リード氏は帰った。', 'リー', null],
    ['田中健一は帰った。', '田中', null],
  ])('%s %s', (text, asked, expected) => {
    const register = new UnspacedRegister(japanese);
    for (const paragraph of paragraphsOf(text)) register.readParagraph(paragraph);
    expect(register.findPerson(asked)?.name ?? null).toBe(expected);
  });
});
