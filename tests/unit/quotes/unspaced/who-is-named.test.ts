import { describe, expect, it } from 'vitest';
import { buildArticleText } from '../../../../utils/page/article-text';
import { pageFromText } from '../../../../utils/page/page-from-text';
import { attributeAccordingTo } from '../../../../utils/quotes/unspaced/attribute-according-to';
import { findTopicSubject } from '../../../../utils/quotes/unspaced/find-subject';
import {
  readUnspacedParagraphs,
  type UnspacedParagraph,
} from '../../../../utils/quotes/unspaced/unspaced-paragraph';
import { UnspacedRegister } from '../../../../utils/quotes/unspaced/unspaced-register';
import { compileJapanese } from '../../../helpers/draw-unspaced-phrase';

const japanese = compileJapanese();

function readText(text: string): readonly UnspacedParagraph[] {
  const page = pageFromText({ text });
  return readUnspacedParagraphs(page, buildArticleText(page));
}

function register(text: string): UnspacedRegister {
  const known = new UnspacedRegister(japanese);
  for (const paragraph of readText(text)) known.readParagraph(paragraph);
  return known;
}

describe('the people of an article in Japanese', () => {
  it.each([
    ['田中健一氏が話した。', '田中健一', '田中健一'],
    ['田中健一氏が話した。', '田中', '田中健一'],
    ['田中健一氏が話した。', '健一', null],
    ['田中健一氏が話した。', '山田', null],
    ['田中氏が話した。後に田中健一氏が来た。', '田中', '田中健一'],
    ['ジョン・リード氏が話した。', 'リード', 'ジョン・リード'],
    ['ジョン・リード氏が話した。', 'ジョン', 'ジョン・リード'],
    ['ジョン・リード氏が話した。', 'リー', null],
    ['港が開いた。', '田中', null],
  ])('%s: %s is %s', (text, name, expected) => {
    expect(register(text).findPerson(name)?.name ?? null).toBe(expected);
  });

  it('are known by the office and the house they are given, wherever that is first said', () => {
    const known = register('北星テック社の田中健一社長が話した。田中氏は去った。');
    const [tanaka] = known.people;
    expect(known.people).toHaveLength(1);
    expect(tanaka?.role).toBe('社長');
    expect(tanaka && known.affiliationOf(tanaka)).toBe('北星テック社');
    expect(tanaka?.mentions).toHaveLength(2);
  });

  it('have an office that stands before a comma', () => {
    const [tadokoro] = register('風輪社の創業者、田所航さんが話した。').people;
    expect([tadokoro?.name, tadokoro?.role, tadokoro?.owner?.text]).toEqual(['田所航', '創業者', '風輪社']);
    const [plain] = register('港、田所航さんが話した。').people;
    expect([plain?.name, plain?.role, plain?.owner]).toEqual(['田所航', null, null]);
  });

  it('belong to the house named last where the text says “the same house”', () => {
    const known = register('北星テック社が港を買った。同社の田中健一社長が話した。');
    const [tanaka] = known.people;
    expect(tanaka && known.affiliationOf(tanaka)).toBe('北星テック社');
    expect(known.organisations.map(({ name }) => name)).toEqual(['北星テック社']);
    const [stray] = register('同社の田中健一社長が話した。').people;
    expect(stray && register('').affiliationOf(stray)).toBeNull();
  });

  it('are looked for backwards from a place, and by their gender', () => {
    const text = '田中健一国王が来た。森花子女王が去った。';
    const known = register(text);
    expect(known.lastPerson(text.length, 'any')?.name).toBe('森花子');
    expect(known.lastPerson(text.length, 'f')?.name).toBe('森花子');
    expect(known.lastPerson(text.length, 'm')?.name).toBe('田中健一');
    expect(known.lastPerson(text.indexOf('森'), 'any')?.name).toBe('田中健一');
    expect(known.lastPerson(text.indexOf('森'), 'f')).toBeNull();
    expect(known.lastPerson(1, 'any')?.name).toBe('田中健一');
    expect(known.lastPerson(0, 'any')).toBeNull();
    expect(register('田中氏が来た。').lastPerson(9, 'f')?.name).toBe('田中');
  });

  it('are not entered again as organisations when they speak; others are', () => {
    const known = register('田中健一氏が来た。');
    known.noteSpeaker('田中', 3);
    expect(known.organisations).toEqual([]);
    known.noteSpeaker('ノードリス', 7);
    expect(known.findOrganisation('ノードリス')?.mentions).toEqual([7]);
    expect(known.lastOrganisation(7)).toBeNull();
    expect(known.lastOrganisation(8)?.name).toBe('ノードリス');
    expect(known.findOrganisation('ノード')).toBeNull();
  });
});

describe('who a clause in Japanese is about', () => {
  it.each([
    ['田中氏は港を開いた', '田中氏', 4],
    ['田中氏が港を開いた', '田中氏', 4],
    ['田中氏も港を開いた', '田中氏', 4],
    ['田中氏が話し、森氏は去った', '森氏', 10],
    ['田中氏が話し、森氏が去った', '森氏', 10],
    ['ノードリスは港を開いた', 'ノードリス', 6],
    ['ノードリスが港を開いた', null, null],
    ['しかし、ノードリスは港を開いた', 'ノードリス', 10],
    ['新しい機能が使えるノードリスは港を開いた', null, null],
    ['新しい機能が使える田中氏は港を開いた', '田中氏', 13],
    ['港を開いた田中氏', null, null],
    ['港を開いた', null, null],
  ])('%s: %s', (text, expected, end) => {
    const found = findTopicSubject(text, { start: 0, end: text.length }, japanese);
    const range = found?.phrase.range;
    expect(range ? text.slice(range.start, range.end) : null).toBe(expected);
    expect(found?.end ?? null).toBe(end);
  });
});

describe('what is so “according to” somebody in Japanese', () => {
  it.each([
    ['田中氏によると、橋は八月に開くという。', '橋は八月に開く', 'によると'],
    ['田中氏によると、橋は八月に開くとのことだ。', '橋は八月に開く', 'によると'],
    ['田中氏によると、橋は八月に開く。', '橋は八月に開く', 'によると'],
    ['田中氏によれば、「橋は開く」という。', '橋は開く', 'によれば'],
    ['田中氏によれば、「橋は開く」。', '橋は開く', 'によれば'],
    ['田中氏の話では、橋は八月に開く。', '橋は八月に開く', '話では'],
    ['ノードリスによると、橋は八月に開く。', '橋は八月に開く', 'によると'],
    ['田中氏によると、橋は。', null, null],
    ['予定によると、橋は八月に開く。', null, null],
    ['２０人によると、橋は八月に開く。', null, null],
    ['田中氏によると。', null, null],
    ['橋は八月に開く。', null, null],
  ])('%s', (text, said, cue) => {
    const [paragraph] = readText(text);
    const sentence = paragraph?.sentences[0];
    const draft = paragraph && sentence ? attributeAccordingTo(paragraph, sentence, japanese) : null;
    const [part] = draft?.parts ?? [];
    expect(part ? text.slice(part.start, part.end) : null).toBe(said);
    expect(draft?.cue ? text.slice(draft.cue.start, draft.cue.end) : null).toBe(cue);
  });
});
