import { describe, expect, it } from 'vitest';
import { INTENT_NAMES } from '../../../utils/boilerplate/lexicon-names';
import { recogniseNotice } from '../../../utils/boilerplate/recognise-notice';
import { renderMeaning } from '../../../utils/boilerplate/render-meaning';
import { NOTICE_LEXICONS } from '../../../utils/lexicon/notices/notice-lexicons';
import { noticeFaultsOf as faultsOf } from '../../helpers/notice-faults';
import { type NoticeGold, readNoticeGold } from '../../helpers/notice-gold';

const MIN_MEANINGS = 120;
const MIN_IGNORES = 18;
const MIN_INDEPENDENT = 20;
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

  it.each(gold.independent)(
    '“$text”, written without sight of the lexicon, is understood',
    ({ text, means }) => {
      const intent = recogniseNotice({ text, lang: null, readerLangs: ['en'] })?.intent ?? '';
      expect(means.includes(intent)).toBe(!faultsOf(lang, 'independent').includes(text));
    },
  );

  it('is what we say in it ourselves', () => {
    const lost = INTENT_NAMES.filter((intent) => {
      const text = renderMeaning(intent, lang, VALUES) ?? '';
      return recogniseNotice({ text, lang, readerLangs: ['en'] })?.intent !== intent;
    });
    expect(lost).toEqual(faultsOf(lang, 'renderings'));
  });

  it('says the same where nobody tells its language', () => {
    const lost = gold.matches.filter(({ intent, text }) => {
      return recogniseNotice({ text, lang: null, readerLangs: ['en'] })?.intent !== intent;
    });
    expect(lost).toEqual([]);
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
