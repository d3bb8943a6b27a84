import { describe, expect, test } from 'vitest';
import { decideAccess } from '../../../utils/offers/decide-access';
import { buildArticleText } from '../../../utils/page/article-text';
import { readGateGold, type Wall } from '../../helpers/offer-gold';
import { type Line, pageOf } from './page-of';

const { gates, others } = readGateGold();

const STORY: readonly Line[] = [
  'The ferry that links the two halves of the town has run every day since the bridge was closed.',
  'Its crew knows most of the passengers by name, and the passengers know the crew.',
].map((text) => ({ text, in: 'main/article', article: true }));

describe('a wall under a story that declares nothing', () => {
  test.each(gates)('$lang: “$text” with $controls is $verdict', (wall) => {
    expect(decide(wall).verdict).toBe(wall.verdict);
  });

  test.each(others)('$lang: “$text” with $controls closes nothing', (wall) => {
    expect(decide(wall)).toMatchObject({ verdict: 'unknown', readable: 'full' });
  });
});

function decide({ lang, text, controls }: Wall) {
  const lines: readonly Line[] = [
    ...STORY,
    { text, in: 'main/article/div' },
    ...controls.map((words): Line => ({ text: words, in: 'main/article/div', link: [words, '/in'] })),
  ];
  const page = pageOf(lines, { declaredLang: lang });
  return decideAccess({ page, text: buildArticleText(page), lang });
}
