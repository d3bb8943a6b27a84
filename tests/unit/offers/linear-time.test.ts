import { describe, expect, test } from 'vitest';
import { decideAccess } from '../../../utils/offers/decide-access';
import { findOffers } from '../../../utils/offers/find-offers';
import { findOffersInText } from '../../../utils/offers/find-offers-in-text';
import { parsePrice } from '../../../utils/offers/parse-price';
import { buildArticleText } from '../../../utils/page/article-text';
import { GROWTH, leastGrowth, MOST_GROWTH } from '../../helpers/growth';
import { pageOf } from './page-of';

/** Characters. */
const SHORT = 4_000;

const HOSTILE: readonly string[] = [
  '1',
  '1.',
  '1 234,',
  '$',
  '$1 ',
  '€5 per month ',
  '$1 monthly then ',
  'to ',
  'first 3 ',
  '/ ',
  '12€',
  '. ',
  'İ',
  '$1 a month\n',
  "1'",
  '1:1 ',
  '1,23 ',
  '$1 1,23 ',
  '$1,23 4,56 then ',
  '€ ',
  '€€',
  '1 € 23 ',
  '5,- ',
  '⁹',
  '$4⁹⁹ ',
  '千',
  '1万',
  ', ',
  '.,',
  'the first 3 months, $1 a month, ',
  'our newsletter ',
  'Our Newsletter A & B & ',
  'read on subscribe ',
  'read on\n',
  'this article only ',
  'only subscribers account ',
];

describe.each(HOSTILE)('a page of “%s” and nothing else', (piece) => {
  test('is read in time that grows no faster than the page', () => {
    const small = readingOf(piece.repeat(SHORT / piece.length));
    const large = readingOf(piece.repeat((SHORT * GROWTH) / piece.length));
    expect(leastGrowth({ small, large }, MOST_GROWTH)).toBeLessThanOrEqual(MOST_GROWTH);
  });
});

test('a price of a hundred thousand digits is none', () => {
  expect(parsePrice('9'.repeat(100_000), 'en')).toBeNull();
});

function readingOf(text: string): () => void {
  const page = pageOf(text.split('\n').map((line) => ({ text: line })));
  return () => {
    findOffers({ page, lang: 'en' });
    decideAccess({ page, text: buildArticleText(page), lang: 'en' });
    findOffersInText({ text, lang: 'en', url: null });
    parsePrice(text, 'en');
  };
}
