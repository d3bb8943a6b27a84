import assert from 'node:assert/strict';
import fc from 'fast-check';
import { recogniseNotice } from '../../utils/boilerplate/recognise-notice';
import { findOffersInText } from '../../utils/offers/find-offers-in-text';
import { parsePrice } from '../../utils/offers/parse-price';
import { pageFromText } from '../../utils/page/page-from-text';
import { buildReport } from '../../utils/report/build-report';
import { buildTextReport } from '../../utils/report/build-text-report';
import { countWords } from '../../utils/text/count-words';
import { identifyLanguage, rankLanguages } from '../../utils/text/identify-language';
import { checkReport } from './check-report';
import { generated } from './generated-test';
import {
  LANGS,
  langs,
  priceTexts,
  shortTexts,
  spoiledNotices,
  spoiledSentences,
  wildTexts,
} from './wild-text';

const titles = fc.oneof(fc.constant(null), shortTexts, spoiledSentences);
const readers = fc.constantFrom(...LANGS);
const anyTexts = fc.oneof(wildTexts, spoiledSentences, spoiledNotices, priceTexts);

export const detectorTests = [
  generated(
    { subject: 'text', name: 'quotations in texts nobody wrote', runs: 300 },
    fc.record({ text: wildTexts, title: titles, lang: langs }),
    checkText,
  ),
  generated(
    { subject: 'text', name: 'quotations in gold texts that were spoilt', runs: 300 },
    fc.record({ text: spoiledSentences, title: titles, lang: langs }),
    checkText,
  ),
  generated(
    { subject: 'text', name: 'whole reports on texts nobody wrote', runs: 150 },
    fc.tuple(anyTexts, titles, readers),
    ([text, title, reader]) => {
      const page = pageFromText({ text, title });
      checkReport(page, buildReport(page, { readerLangs: [reader] }));
    },
  ),
  generated({ subject: 'text', name: 'languages of anything', runs: 500 }, anyTexts, (text) => {
    const lang = identifyLanguage(text);
    assert.ok(lang === null || /^[a-z]{2,3}$/.test(lang), String(lang));
    for (const { points } of rankLanguages(text)) assert.ok(Number.isFinite(points));
    assert.ok(countWords(text) <= text.length);
  }),
  generated(
    { subject: 'small print', name: 'notices that were spoilt', runs: 500 },
    fc.tuple(fc.oneof(spoiledNotices, shortTexts), langs, readers),
    ([text, lang, reader]) => {
      const notice = recogniseNotice({ text, lang, readerLangs: [reader] });
      if (notice === null) return;
      assert.equal(typeof notice.intent, 'string');
      for (const value of Object.values(notice.slots)) assert.ok(text.includes(value), `slot ${value}`);
      if (notice.translation && !/undefined|NaN|object/.test(text))
        assert.doesNotMatch(notice.translation.text, /undefined|\[object|NaN/);
    },
  ),
  generated(
    { subject: 'prices', name: 'offers in any sentence', runs: 500 },
    fc.record({
      text: fc.oneof(anyTexts, priceTexts),
      lang: langs,
      url: fc.constantFrom(null, 'https://tek.example'),
    }),
    (input) => {
      for (const { price, currency, anchor, text, perYear, firstYear } of findOffersInText(input)) {
        assert.match(price, AMOUNT);
        assert.match(currency, /^[A-Z]{3}$/);
        assert.ok(input.text.startsWith(text), 'the sentence as it stands');
        assert.equal(pageFromText(input).blocks[0]?.text.slice(anchor.start, anchor.end), anchor.exact);
        for (const sum of [perYear, firstYear]) if (sum !== null) assert.match(sum, AMOUNT);
      }
    },
  ),
  generated(
    { subject: 'prices', name: 'prices of anything', runs: 1_000 },
    fc.tuple(fc.oneof(priceTexts, shortTexts), langs),
    ([text, lang]) => {
      const money = parsePrice(text, lang);
      if (money === null) return;
      assert.match(money.amount, AMOUNT);
      const digits = text.normalize('NFKC').match(/\p{Nd}/gu) ?? [];
      assert.ok(digits.length > 0, 'an amount out of digits that are there');
    },
  ),
];

const AMOUNT = /^\d+(?:\.\d+)?$/;

function checkText(input: {
  readonly text: string;
  readonly title: string | null;
  readonly lang: string | null;
}): void {
  const page = pageFromText(input);
  checkReport(
    page,
    buildTextReport(input, (_, detect) => detect()),
  );
}
