import { describe, expect, test } from 'vitest';
import { chooseLexicons } from '../../../../utils/offers/lexicons';
import { asName, findPlanInCard, findPlanInLine } from '../../../../utils/offers/names/find-plan';
import { readPassage } from '../../../../utils/offers/reading/passage';
import { readDrafts } from '../../../../utils/offers/reading/read-drafts';
import { type Line, pageOf } from '../page-of';

const lexicons = chooseLexicons(['en'], () => '');

describe('a short line without the end of a sentence is a name', () => {
  test.each([
    ['Annual', 'Annual'],
    ['  Annual plan ', 'Annual plan'],
    ['One two three four five', 'One two three four five'],
    ['One two three four five six', null],
    ['A'.repeat(48), 'A'.repeat(48)],
    ['A'.repeat(49), null],
    ['', null],
    ['   ', null],
    ['Read on.', null],
    ['Read on!', null],
    ['Why?', null],
    ['And so …', null],
    ['Save 20%', null],
    ['20% off now', null],
    ['St. Ann', 'St. Ann'],
  ])('%j: %j', (text, name) => {
    expect(asName(text)).toBe(name);
  });
});

describe('the plan a line names ahead of its price', () => {
  test.each([
    ['Students: €5 a month', 'Students'],
    ['Students – €5 a month', 'Students'],
    ['Students | €5 a month', 'Students'],
    ['Students€5 a month', null],
    ['€5 a month', null],
    [': €5 a month', null],
    ['Corporate: from €5 a month', 'Corporate'],
    ['Corporate: for teams of ten or more, €5 a month', null],
    ['One two three four five six: €5 a month', null],
    ['Subscribe: €5 a month', null],
    ['New · Students: €5 a month', 'Students'],
    ['New • Students: €5 a month', 'Students'],
    ['Yearly €60 a year', 'Yearly'],
    ['yearly €60 a year', null],
    ['- Yearly €60', 'Yearly'],
    ['Our Yearly €60', null],
  ])('%s: %j', (text, plan) => {
    const passage = readPassage({ text, strikes: [], lexicons });
    const [draft] = readDrafts(passage);
    expect(draft && findPlanInLine(passage, draft)).toBe(plan);
  });

  test('is that of its own line, behind the price before it', () => {
    const text = 'Readers: €5 a month\nStudents: €3 a month, Corporate: €9 a month';
    const passage = readPassage({ text, strikes: [], lexicons });
    const plans = readDrafts(passage).map((draft) => findPlanInLine(passage, draft));
    expect(plans.slice(0, 2)).toEqual(['Readers', 'Students']);
  });
});

describe('the plan a card names above its price', () => {
  const heading = (text: string): Line => ({ text, kind: 'heading' });

  test.each<[string, readonly Line[], string | null]>([
    ['is its heading', [heading('Harbour Pass')], 'Harbour Pass'],
    ['is a line that names its length', [{ text: 'Annual' }], 'Annual'],
    ['is a line that names a subscription', [{ text: 'Digital subscription' }], 'Digital subscription'],
    ['is no other line', [{ text: 'Harbour views' }], null],
    ['is the nearest', [heading('Harbour'), heading('Pier')], 'Pier'],
    ['is no line to click', [{ text: 'Annual', link: ['Annual', '/a'] }], null],
    ['is no heading that asks', [heading('Subscribe now')], null],
    ['is no heading with a price', [heading('Pass € 5')], null],
    ['is no heading with a year', [heading('Pass 2026')], null],
    ['may hold a number', [heading('Pass 26')], 'Pass 26'],
    ['is no sentence', [heading('Read the harbour.')], null],
    [
      'stands four lines above at most',
      [heading('Pier'), { text: 'b' }, { text: 'c' }, { text: 'd' }],
      'Pier',
    ],
    [
      'does not stand five lines above',
      [heading('Pier'), ...['b', 'c', 'd', 'e'].map((text) => ({ text }))],
      null,
    ],
    ['is none where nothing stands', [], null],
  ])('%s', (_, lines, plan) => {
    const page = pageOf(lines);
    expect(
      findPlanInCard(
        { page, lexicons },
        page.blocks.map((_block, index) => index),
      ),
    ).toBe(plan);
  });
});
