import { expect, test } from 'vitest';
import type { BrowserFigures, Figure } from '../../../scripts/journeys/figures';
import { formatJourneys, formatTable } from '../../../scripts/journeys/format-journeys';

const JUMP: Figure = {
  journey: 4,
  what: 'a quotation in view',
  clicks: 2,
  ms: 12,
  runs: 5,
  limit: 100,
  added: 0,
};
const KEPT: Figure = { journey: 2, what: 'a report kept', clicks: 1, ms: 236, runs: 5, limit: 200, added: 0 };
const CHROMIUM: BrowserFigures = {
  browser: 'chromium',
  version: 'Chrome/156',
  requests: 0,
  figures: [JUMP, KEPT],
};
const FIREFOX: BrowserFigures = { browser: 'firefox', version: 'firefox/153', requests: 0, figures: [JUMP] };

test('journeys stand in their order, one line for both browsers', () => {
  expect(formatTable([CHROMIUM, FIREFOX]).split('\n')).toEqual([
    '| Journey | What | Clicks | Limit | chromium, ms | firefox, ms | Added |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    '| 2 A listed tech-news site | a report kept | 1 | 200 | **236** | – | 0 |',
    '| 4 Jump | a quotation in view | 2 | 100 | 12 | 12 | 0 |',
  ]);
});

test('what was not measured is a dash', () => {
  const bare = { ...JUMP, clicks: null, ms: null, limit: null, added: null };
  expect(formatTable([{ ...FIREFOX, figures: [bare] }])).toContain('| – | – | – | – |');
});

test('the page says when, in what, and what was asked of the network', () => {
  const page = formatJourneys([CHROMIUM, FIREFOX], '2026-11-22');
  expect(page).toContain('2026-11-22 in Chrome/156 and firefox/153');
  expect(page).toContain('0 in chromium, 0 in firefox');
});
