import { describe, expect, it } from 'vitest';
import { buildArticleText } from '../../../utils/page/article-text';
import { pageFromText } from '../../../utils/page/page-from-text';
import { findQuotes } from '../../../utils/quotes/find-quotes';
import { GROWTH, leastGrowth, MOST_GROWTH, processorTime } from '../../helpers/growth';

const LEAST_TIME = 5;

describe('text nobody wrote is read in linear time', () => {
  it.each([
    ['straight marks', '" '],
    ['opening marks', '“'],
    ['closing marks', '” '],
    ['single marks', '‘a '],
    ['quoted letters', '“a” '],
    ['commas', ', '],
    ['capitals', 'Aaa '],
    ['names', 'Ann Lin, '],
    ['verbs', 'said '],
    ['attributions', '“A,” said Ann Lin, '],
  ])('nothing but %s', (_, unit) => {
    const count = countFor(unit);
    const small = prepare(unit.repeat(count));
    const large = prepare(unit.repeat(count * GROWTH));
    expect(leastGrowth({ small, large }, MOST_GROWTH)).toBeLessThanOrEqual(MOST_GROWTH);
  });
});

/** How often a unit has to stand for reading it to take long enough to measure. */
function countFor(unit: string): number {
  let count = 500;
  while (count < 100_000 && processorTime(prepare(unit.repeat(count))) < LEAST_TIME) count *= 2;
  return count;
}

function prepare(text: string): () => unknown {
  const page = pageFromText({ text });
  const article = buildArticleText(page);
  return () => findQuotes({ page, text: article, lang: 'en' });
}
