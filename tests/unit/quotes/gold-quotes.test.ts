import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readGold } from '../../../scripts/score-quotes/gold';
import { listFaults } from '../../../scripts/score-quotes/list-faults';
import { scorePassage } from '../../../scripts/score-quotes/score';
import { buildArticleText } from '../../../utils/page/article-text';
import { pageFromText } from '../../../utils/page/page-from-text';
import { findQuotes } from '../../../utils/quotes/find-quotes';
import { ROOT } from '../../helpers/source-files';

const GOLD = join(ROOT, 'tests/gold/quotes');
const FILES = readdirSync(GOLD)
  .filter((name) => name.endsWith('.json'))
  .map((name) => ({ name: name.replace('.json', ''), ...readGold(join(GOLD, name)) }));

/** What is still read wrongly, by file and passage. A passage that is not in it is read right. */
const KNOWN: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = JSON.parse(
  readFileSync(join(ROOT, 'tests/gold/known-quote-faults.json'), 'utf8'),
);

describe.each(FILES)(
  'quotations written down without sight of the rules: $name',
  ({ name, lang, passages }) => {
    it.each(passages)('$id is read as well as it was', (passage) => {
      const page = pageFromText({ text: passage.text, title: passage.title ?? null });
      const score = scorePassage(passage, findQuotes({ page, text: buildArticleText(page), lang }));
      expect(listFaults(score)).toEqual(KNOWN[name]?.[passage.id] ?? []);
    });
  },
);

it('a fault is known of a passage that exists only', () => {
  const passages = new Map(FILES.map((file) => [file.name, file.passages.map(({ id }) => id)]));
  const strays = Object.entries(KNOWN).flatMap(([name, faults]) =>
    Object.keys(faults).filter((id) => !passages.get(name)?.includes(id)),
  );
  expect(strays).toEqual([]);
});
