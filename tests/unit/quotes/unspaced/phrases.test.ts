import { describe, expect, it } from 'vitest';
import { dateLength, splitAtLinks, withoutBrackets } from '../../../../utils/quotes/unspaced/phrase-extent';
import { runsWithin } from '../../../../utils/quotes/unspaced/runs-within';
import { isAllKanji } from '../../../../utils/quotes/unspaced/script-characters';
import { compileJapanese, drawOpenings, drawSource } from '../../../helpers/draw-unspaced-phrase';

const japanese = compileJapanese();

describe('who a phrase in Japanese speaks of', () => {
  it.each([
    ['田中氏', '田中氏: person, name 田中'],
    ['田中健一氏', '田中健一氏: person, name 田中健一'],
    ['田中健一さん', '田中健一さん: person, name 田中健一'],
    ['高橋みなみさん', '高橋みなみさん: person, name 高橋みなみ'],
    ['森みなみ氏', '森みなみ氏: person, name 森みなみ'],
    ['田中氏ら', '田中氏ら: person, name 田中'],
    ['研究者たち', '研究者たち: unnamed'],
    ['田中健一(47)', '田中健一(47): name, name 田中健一'],
    ['田中健一（47）', '田中健一（47）: name, name 田中健一'],
    ['田中健一社長', '田中健一社長: person, name 田中健一, role 社長'],
    ['田中健一社長（47）', '田中健一社長（47）: person, name 田中健一, role 社長'],
    ['社長', '社長: unnamed, role 社長'],
    ['前社長', '前社長: unnamed, role 前社長'],
    ['広報担当者', '広報担当者: unnamed'],
    ['最高経営責任者', '最高経営責任者: unnamed, role 最高経営責任者'],
    [
      '北星テック社の森田健一社長',
      '北星テック社の森田健一社長: person, name 森田健一, role 社長, of 北星テック社',
    ],
    [
      '北星テックの森田健一最高経営責任者',
      '北星テックの森田健一最高経営責任者: person, name 森田健一, role 最高経営責任者',
    ],
    ['北星テック社', '北星テック社: organisation, name 北星テック社'],
    ['北星テック社社長', '北星テック社社長: unnamed, role 社長, of 北星テック社'],
    ['日銀総裁', '日銀総裁: unnamed, role 総裁, of 日銀'],
    ['東海大学の原田真理教授', '東海大学の原田真理教授: person, name 原田真理, role 教授, of 東海大学'],
    ['東海大学教授', '東海大学教授: unnamed, role 教授, of 東海大学'],
    ['ジョン・リード', 'ジョン・リード: name, name ジョン・リード'],
    ['ジョン・リード氏', 'ジョン・リード氏: person, name ジョン・リード'],
    [
      'アナリストのジョン・リード氏',
      'アナリストのジョン・リード氏: person, name ジョン・リード, role アナリスト',
    ],
    ['研究者のジョン・リード氏', '研究者のジョン・リード氏: person, name ジョン・リード, role 研究者'],
    ['主任研究員山田花子氏', '主任研究員山田花子氏: person, name 山田花子, role 主任研究員'],
    ['山田花子主任研究員', '山田花子主任研究員: person, name 山田花子, role 主任研究員'],
    ['同社', '同社: reference, name 同社'],
    ['同氏', '同氏: reference, name 同氏'],
    ['彼女', '彼女: reference, name 彼女, f'],
    ['彼', '彼: reference, name 彼, m'],
    ['同社の山田花子社長', '同社の山田花子社長: person, name 山田花子, role 社長, of 同社'],
    ['関係者', '関係者: unnamed'],
    ['事情に詳しい関係者', '事情に詳しい関係者: unnamed'],
    ['被害に遭った女性', '被害に遭った女性: unnamed'],
    ['、被害に遭った女性', '被害に遭った女性: unnamed'],
    ['男性', '男性: unnamed'],
    ['報告書', '報告書: document'],
    ['同社の報告書', '同社の報告書: document, of 同社'],
    ['調査報告書', '調査報告書: document'],
    ['一方田中氏', '田中氏: person, name 田中'],
    ['18日の田中氏', '田中氏: person, name 田中'],
    ['3月の田中氏', '田中氏: person, name 田中'],
    ['2024年の北星テック社', '北星テック社: organisation, name 北星テック社'],
    ['12345日の田中氏', '田中氏: person, name 田中'],
    ['しかし田中氏', '田中氏: person, name 田中'],
    ['みなと電力', 'みなと電力: organisation, name みなと電力'],
    ['電力大手みなと電力', '電力大手みなと電力: organisation, name 電力大手みなと電力'],
    ['Nordlys社', 'Nordlys社: organisation, name Nordlys社'],
    ['Nordlys Labs社', 'Nordlys Labs社: organisation, name Nordlys Labs社'],
    ['nordlys labs', 'nordlys labs: organisation, name nordlys labs'],
    ['X社のアナ・リン', 'X社のアナ・リン: name, name アナ・リン, of X社'],
    ['A社のB社のC氏', 'A社のB社のC氏: person, name C, of B社'],
    [
      '北星テック社（東京都）の田中健一氏',
      '北星テック社（東京都）の田中健一氏: person, name 田中健一, of 北星テック社',
    ],
    [
      '最高経営責任者(CEO)の田中健一氏',
      '最高経営責任者(CEO)の田中健一氏: person, name 田中健一, role 最高経営責任者',
    ],
    [
      '田中健一最高経営責任者(CEO)',
      '田中健一最高経営責任者(CEO): person, name 田中健一, role 最高経営責任者',
    ],
    ['は', 'none'],
    ['が田中氏', '田中氏: person, name 田中'],
    ['彼は田中氏', '田中氏: person, name 田中'],
    ['田中さんら', '田中さんら: person, name 田中'],
    ['田中社長さん', '田中社長さん: person, name 田中, role 社長'],
    ['20人', '20人: other, name 20人'],
    ['２０人', '２０人: other, name ２０人'],
    ['一二三四五六七', '一二三四五六七: other, name 一二三四五六七'],
    ['一二三四五六', '一二三四五六: name, name 一二三四五六'],
    ['ら', 'none'],
    ['専門家ら', '専門家ら: unnamed'],
    ['警察庁', '警察庁: organisation, name 警察庁'],
    ['警察庁の担当者', '警察庁の担当者: unnamed, of 警察庁'],
    ['田中真由美首相', '田中真由美首相: person, name 田中真由美, role 首相'],
    ['日本の田中氏', '日本の田中氏: person, name 田中'],
    ['東京の田中氏', '東京の田中氏: person, name 田中'],
    ['弁護士の原田真理さん', '弁護士の原田真理さん: person, name 原田真理, role 弁護士'],
    ['橋の設計者', '橋の設計者: unnamed, role 設計者'],
    ['母親', '母親: unnamed'],
    ['「」の田中氏', '田中氏: person, name 田中'],
    ['123456日の田中氏', '123456日の田中氏: person, name 田中'],
  ])('%s', (text, drawn) => {
    expect(drawSource(text, japanese)).toBe(drawn);
  });
});

describe('ahead of a clause in Japanese', () => {
  it.each([
    '|橋は開いた',
    '18日、|橋は開いた',
    '18日の|橋は開いた',
    '2024年3月18日、|橋は開いた',
    '閣議後、|橋は開いた',
    '12日夜、|橋は開いた',
    '|とても長い長い閣議後、橋は開いた',
    '記者会見で、|橋は開いた',
    '18日の記者会見で、|橋は開いた',
    '記者会見では|橋は開いた',
    'ロイターの取材に対し、|橋は開いた [ロイター]',
    'ロイターの取材に|橋は開いた [ロイター]',
    '記者団に対し、|橋は開いた',
    '住民らに対し、|橋は開いた',
    'ブログで|橋は開いた [ブログ]',
    '公式ブログで、|橋は開いた [公式ブログ]',
    '声明で、|橋は開いた [声明]',
    '|船で橋を開いた',
    '|橋を声明で開いた',
    '、|橋は開いた',
    '、、|橋は開いた',
    ' |橋は開いた',
    'しかし、|橋は開いた',
    'また|橋は開いた',
    '一方、18日の記者会見で、|橋は開いた',
    '一方、また、しかし、|さらに、なお、一方、橋は開いた',
    '|港で橋は開いた',
    '18日|',
    '記者会見で|',
    '|声明',
    'x（旧ツイッター）で、|橋は開いた [x（旧ツイッター）]',
    'x(旧ツイッター)で|橋は開いた [x(旧ツイッター)]',
  ])('stands what the bar ends: %s', (drawn) => {
    const text = drawn.replace(/ \[.*\]$/, '').replace('|', '');
    expect(drawOpenings(text, japanese)).toBe(drawn);
  });
});

it.each([
  ['18日', 3],
  ['１８日', 3],
  ['3月', 2],
  ['2024年', 5],
  ['12345日', 6],
  ['123456日', 0],
  ['18', 0],
  ['18人', 0],
  ['日', 0],
  ['a18日', 0],
])('the date that opens %j is %d characters long', (text, length) => {
  expect(dateLength(text, 0)).toBe(length);
});

it.each([
  ['A社のB社', 'A社 B社'],
  ['A社のB社のC', 'A社 B社 C'],
  ['A社', 'A社'],
  ['のA社の', 'のA社の'],
  ['A社のもの', 'A社のもの'],
  ['AのB', 'A B'],
])('%j is joined of %j', (text, parts) => {
  const pieces = splitAtLinks(text, { start: 0, end: text.length }, 'の');
  expect(pieces.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(parts);
});

it.each([
  ['田中(47)', '田中'],
  ['田中（47）', '田中'],
  ['田中47)', '田中47)'],
  ['(47)', '(47)'],
  ['田中(47', '田中(47'],
  [`田中(${'a'.repeat(23)})`, '田中'],
  [`田中(${'a'.repeat(24)})`, `田中(${'a'.repeat(24)})`],
])('%j without brackets is %j', (text, bare) => {
  const { start, end } = withoutBrackets(text, { start: 0, end: text.length });
  expect(text.slice(start, end)).toBe(bare);
});

it.each([
  ['田中', true],
  ['田中氏a', false],
  ['', true],
  ['みなと', false],
])('%j is written in kanji alone: %s', (text, kanji) => {
  expect(isAllKanji(text, { start: 0, end: text.length })).toBe(kanji);
});

describe('the stretches in marks of a span', () => {
  const runs = [0, 10, 20].map((start) => ({
    outer: { start, end: start + 5 },
    inner: { start: start + 1, end: start + 4 },
    closed: true,
    last: '',
  }));

  it.each([
    [0, 5, [0]],
    [4, 11, [0, 10]],
    [5, 10, []],
    [5, 11, [10]],
    [14, 21, [10, 20]],
    [15, 20, []],
    [0, 99, [0, 10, 20]],
    [25, 99, []],
  ])('from %d to %d begin at %j', (start, end, starts) => {
    expect(runsWithin(runs, { start, end }).map(({ outer }) => outer.start)).toEqual(starts);
  });
});
