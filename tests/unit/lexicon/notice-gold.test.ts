import { describe, expect, it } from 'vitest';
import { INTENT_NAMES } from '../../../utils/boilerplate/lexicon-names';
import { recogniseNotice } from '../../../utils/boilerplate/recognise-notice';
import { renderMeaning } from '../../../utils/boilerplate/render-meaning';
import { NOTICE_LEXICONS } from '../../../utils/lexicon/notices/notice-lexicons';
import { type NoticeGold, readNoticeGold } from '../../helpers/notice-gold';

const MIN_MEANINGS = 120;
const MIN_IGNORES = 18;
const MIN_INDEPENDENT = 20;
const ENOUGH = 0.95;
const READ_BACK = 0.9;
const VALUES = new Map([
  ['count', '3'],
  ['name', 'Hana Sato'],
  ['brand', 'Nordlys'],
  ['date', '3.5.2024'],
  ['title', '“Fairphone”'],
  ['message', 'E42'],
]);

const languages = NOTICE_LEXICONS.map(({ lang }) => ({ lang, gold: readNoticeGold(lang) }));

describe.each(languages)('what sites say in $lang', ({ lang, gold }) => {
  it.each(gold.matches)('“$text” says $intent', ({ intent, text }) => {
    const reader = lang === 'ja' ? 'en' : 'ja';
    expect(recogniseNotice({ text, lang, readerLangs: [reader] })).toMatchObject({ intent, lang });
  });

  it.each(gold.ignores)('“%s” is no small print', (text) => {
    expect(recogniseNotice({ text, lang, readerLangs: ['en'] })).toBeNull();
  });

  it('is understood where it was written without sight of the lexicon, nearly always', () => {
    const lost = gold.independent.filter(({ text, means }) => {
      const intent = recogniseNotice({ text, lang: null, readerLangs: ['en'] })?.intent ?? '';
      return !means.includes(intent);
    });
    expect(lost.length, lost.map(({ text }) => text).join('\n')).toBeLessThanOrEqual(
      gold.independent.length * (1 - ENOUGH),
    );
  });

  it('is what we say in it ourselves, nearly always', () => {
    const back = INTENT_NAMES.filter((intent) => {
      const text = renderMeaning(intent, lang, VALUES) ?? '';
      return recogniseNotice({ text, lang, readerLangs: ['en'] })?.intent === intent;
    });
    expect(back.length).toBeGreaterThan(INTENT_NAMES.length * READ_BACK);
  });

  it('is examples enough', () => {
    expect(new Set(gold.matches.map(({ intent }) => intent)).size).toBeGreaterThanOrEqual(MIN_MEANINGS);
    expect(gold.ignores.length).toBeGreaterThanOrEqual(MIN_IGNORES);
    expect(gold.independent.length).toBeGreaterThanOrEqual(MIN_INDEPENDENT);
  });
});

it('no example stands under two meanings of a language', () => {
  expect(languages.flatMap(({ gold }) => repeatedIn(gold))).toEqual([]);
});

function repeatedIn({ matches }: NoticeGold): readonly string[] {
  const texts = matches.map(({ text }) => text.toLowerCase());
  return texts.filter((text, at) => texts.indexOf(text) !== at);
}
