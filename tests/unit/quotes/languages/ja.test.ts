import { describe, expect, it } from 'vitest';
import { parsePassage, readPassage } from '../../../helpers/quoted-passage';

const QUOTING = [
  ['北星テック社の森田健一社長は「⟦これほど速い進歩は見たことがない⟧」と述べた。', '森田健一'],
  ['「⟦全ての利用者で値上がりする⟧」と砂川浩氏は話す。', '砂川浩'],
  ['東海大学の原田真理教授によると、⟦詐欺の件数は倍増した⟧という。', '原田真理'],
  ['北星テック社は、⟦工場を8月に開く⟧と発表した。', '北星テック社'],
  ['森田健一社長は慎重だ。同氏は「⟦まだ始まりにすぎない⟧」とも語った。', '森田健一'],
  ['「⟦前例のない規模だ⟧」と警告するのは、研究者のジョン・リード氏だ。', 'ジョン・リード'],
  ['関係者によると、⟦交渉は先週打ち切られた⟧。', '関係者'],
  ['広報担当者はこう説明した。\n「⟦原因は調査中で、情報の流出は確認していない⟧」', '広報担当者'],
] as const;

const SILENT = [
  'すべては計画通りに進み、橋は予定の日に開通した。',
  '長編小説「天の川」が3月に刊行される。',
  'いわゆる「スマホ税」が1月に上がる。',
  '「設定」から「音」を開く。',
  '同社は40人を採用する計画だ。',
  '画面は27インチで、重さは5キロ。',
  '「クラウド」と呼ばれる技術を使う。',
  '経営陣は取材に応じなかった。',
] as const;

describe('quotations in Japanese', () => {
  it.each(QUOTING)('are found with their speaker: %s', (marked, by) => {
    const { plain, quotations } = parsePassage(marked);
    expect(readPassage('ja', plain)).toEqual(quotations.map((text) => ({ text, by })));
  });

  it.each(SILENT)('are not made up where nobody is quoted: %s', (plain) => {
    expect(readPassage('ja', plain)).toEqual([]);
  });
});
