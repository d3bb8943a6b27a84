import assert from 'node:assert/strict';
import fc from 'fast-check';
import { loadDocument } from '../../scripts/inspect/load-document';
import { recogniseNotice } from '../../utils/boilerplate/recognise-notice';
import { findOffersInText } from '../../utils/offers/find-offers-in-text';
import { parsePrice } from '../../utils/offers/parse-price';
import { finishPage } from '../../utils/page/finish-page';
import { pageFromText } from '../../utils/page/page-from-text';
import { plainText } from '../../utils/page/plain-text';
import { readPage } from '../../utils/page/read-page';
import { buildReport } from '../../utils/report/build-report';
import { GROWTH, leastGrowth, MOST_GROWTH, processorTime } from '../helpers/growth';
import { escapeHtml } from './escape-html';
import { generated } from './generated-test';
import { langs, units } from './wild-text';

const SHORT = 6_000;
/** A text that is read in less is not measured: nobody waits for it. Milliseconds. */
const WORTH_MEASURING = 400;

export const growthTests = [
  generated({ subject: 'growth', name: 'a report on one unit over and over', runs: 5 }, units, (unit) =>
    checkGrowth(unit, (text) =>
      buildReport(pageFromText({ text, title: text.slice(0, 500) }), { readerLangs: ['en'] }),
    ),
  ),
  generated({ subject: 'growth', name: 'one unit over and over, a line each', runs: 5 }, units, (unit) =>
    checkGrowth(`${unit}\n`, (text) =>
      buildReport(pageFromText({ text, title: null }), { readerLangs: ['de'] }),
    ),
  ),
  generated(
    { subject: 'growth', name: 'one unit over and over in each small parser', runs: 5 },
    fc.tuple(units, langs),
    ([unit, lang]) =>
      checkGrowth(unit, (text) => {
        parsePrice(text, lang);
        plainText(text);
        findOffersInText({ text, lang, url: null });
        recogniseNotice({ text, lang, readerLangs: ['en'] });
      }),
  ),
  generated(
    { subject: 'growth', name: 'a page of one element over and over', runs: 4 },
    fc.tuple(
      units,
      fc.constantFrom('p', 'td', 'li', 'a', 'b', 'x-y', 'q', 'button', 'div', 'blockquote', 'section'),
    ),
    ([unit, tag]) => {
      const page = (count: number) => {
        const document = loadDocument(
          `<body>${`<${tag} class="${escapeHtml(unit)}">${escapeHtml(unit)}</${tag}>`.repeat(count)}`,
          null,
        );
        return () => finishPage(readPage(document));
      };
      checkTimes(page(125), page(125 * GROWTH));
    },
  ),
];

function checkGrowth(unit: string, read: (text: string) => unknown): void {
  const count = Math.ceil(SHORT / unit.length);
  const [short, long] = [unit.repeat(count), unit.repeat(count * GROWTH)];
  checkTimes(
    () => read(short),
    () => read(long),
  );
}

function checkTimes(small: () => unknown, large: () => unknown): void {
  if (processorTime(large) < WORTH_MEASURING) return;
  const growth = leastGrowth({ small, large }, MOST_GROWTH);
  assert.ok(growth <= MOST_GROWTH, `${GROWTH} times the text took ${growth.toFixed(1)} times the time`);
}
