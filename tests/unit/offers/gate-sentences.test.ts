import { describe, expect, test } from 'vitest';
import { decideAccess } from '../../../utils/offers/decide-access';
import { buildArticleText } from '../../../utils/page/article-text';
import { GATES, NO_GATES } from './gate-sentences';
import { type Line, pageOf } from './page-of';

const STORY: readonly Line[] = [
  'The ferry that links the two halves of the town has run every day since the bridge was closed.',
  'Its crew knows most of the passengers by name, and the passengers know the crew.',
].map((text) => ({ text, in: 'main/article', article: true }));

describe('a wall under a story that declares nothing', () => {
  test.each(GATES)('%s: “%s” with %o is %s', (lang, text, controls, says) => {
    expect(decide({ lang, text, controls }).verdict).toBe(says);
  });

  test.each(NO_GATES)('%s: “%s” with %o closes nothing', (lang, text, controls) => {
    expect(decide({ lang, text, controls })).toMatchObject({ verdict: 'unknown', readable: 'full' });
  });
});

function decide(wall: {
  readonly lang: string;
  readonly text: string;
  readonly controls: readonly string[];
}) {
  const { lang, text, controls } = wall;
  const lines: readonly Line[] = [
    ...STORY,
    { text, in: 'main/article/div' },
    ...controls.map((words): Line => ({ text: words, in: 'main/article/div', link: [words, '/in'] })),
  ];
  const page = pageOf(lines, { declaredLang: lang });
  return decideAccess({ page, text: buildArticleText(page), lang });
}
