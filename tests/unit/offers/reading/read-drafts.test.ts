import { describe, expect, test } from 'vitest';
import { chooseLexicons } from '../../../../utils/offers/lexicons';
import type { Period } from '../../../../utils/offers/offer';
import { amountOf, comesToTheSame, isLonger } from '../../../../utils/offers/reading/compare-prices';
import type { OfferDraft, PricedPeriod } from '../../../../utils/offers/reading/draft';
import { findSentence } from '../../../../utils/offers/reading/find-sentence';
import { measureGap } from '../../../../utils/offers/reading/gap';
import { readPassage } from '../../../../utils/offers/reading/passage';
import { readDrafts } from '../../../../utils/offers/reading/read-drafts';

const lexicons = chooseLexicons(['en'], () => '');
const passageOf = (text: string, strikes: readonly { start: number; end: number }[] = []) =>
  readPassage({ text, strikes, lexicons });

/** All that a passage says of its prices, an offer each. */
function draw(text: string, struck?: string): readonly string[] {
  const start = struck ? text.indexOf(struck) : 0;
  const strikes = struck ? [{ start, end: start + struck.length }] : [];
  return readDrafts(passageOf(text, strikes)).map((draft) => drawDraft(draft));
}

function drawDraft(draft: OfferDraft): string {
  const { price, list, then, charged, trial, introFor, label } = draft;
  return [
    drawPrice(price),
    list && `was ${amountOf(list)}`,
    trial && `free ${drawPeriod(trial)}`,
    introFor && `for ${drawPeriod(introFor)}`,
    then && `then ${drawPrice(then)}`,
    charged?.kind === 'stated' && `charged ${drawPrice(charged.price)}`,
    charged?.kind === 'computed' && `charged by ${drawPeriod(charged.per)}`,
    label && `called ${drawPeriod(label)}`,
    draft.intro && 'intro',
    draft.from && 'from',
    draft.under && 'under',
    draft.perPerson && 'each',
  ]
    .filter(Boolean)
    .join(', ');
}

const drawPrice = ({ money, per }: PricedPeriod) => `${amountOf(money)}/${drawPeriod(per)}`;
const drawPeriod = (per: Period | null) => (per ? `${per.n} ${per.unit}` : '?');

describe('of its prices a passage says', () => {
  test.each([
    ['€5 a month', ['5/1 month']],
    ['€5 every 4 weeks', ['5/4 week']],
    ['€5', ['5/?']],
    ['Monthly: €5', ['5/1 month, called 1 month']],
    ['Monthly: €5, Yearly: €50', ['5/1 month, called 1 month', '50/1 year, called 1 year']],
    ['€5 a month or €50 a year', ['5/1 month', '50/1 year']],
    ['€5 a month, €60 a year', ['5/1 month, charged 60/1 year']],
    ['€5 a month, €50 a year', ['5/1 month', '50/1 year']],
    ['€60 a year (€5 a month)', ['60/1 year']],
    ['€60 a year (€4 a month)', ['60/1 year', '4/1 month']],
    ['€5 a month, billed as €60 a year', ['5/1 month, charged 60/1 year']],
    ['€5 a month (€60 billed yearly)', ['5/1 month, charged 60/1 year']],
    ['€5 a month billed annually', ['5/1 month, charged by 1 year']],
    ['€5 a month billed monthly', ['5/1 month']],
    ['Billed monthly €5. Billed annually €50.', ['5/1 month', '50/1 year']],
    ['€5 a month, billed monthly. €50 billed annually.', ['5/1 month', '50/1 year']],
    ['€5 a month, billed annually at €60', ['5/1 month, charged 60/1 year']],
    ['3 months for €5', ['5/3 month, for 3 month, intro']],
    ['3 months for €5, then €9 a month', ['5/3 month, for 3 month, then 9/1 month, intro']],
    ['3 months for €5, then €9', ['5/3 month, for 3 month, then 9/?, intro']],
    ['1 month for €5, then €9', ['5/1 month, for 1 month, then 9/1 month, intro']],
    ['1 year for €50', ['50/1 year']],
    ['12 months for €50', ['50/12 month']],
    ['11 months for €50', ['50/11 month, for 11 month, intro']],
    ['12 issues for €50', ['50/12 issue']],
    ['€2 a month for 3 months', ['2/1 month, for 3 month, intro']],
    ['€2 a month for the first 3 months, then €9 a month', ['2/1 month, for 3 month, then 9/1 month, intro']],
    ['First 3 months €2 a month', ['2/1 month, for 3 month, intro']],
    ['€9 a month, the first 3 months €2 a month', ['2/1 month, for 3 month, then 9/1 month, intro']],
    ['€2 a month, the first 3 months €9 a month', ['2/1 month', '9/1 month, for 3 month, intro']],
    ['1 month free, then €9 a month', ['9/1 month, free 1 month']],
    ['€9 a month after a 14-day free trial', ['9/1 month, free 14 day']],
    ['€0 for 30 days, then €9 a month', ['9/1 month, free 30 day']],
    ['Was €9, now €5 a month', ['5/1 month, was 9']],
    ['€5 a month, was €9', ['5/1 month, was 9']],
    ['€9 €5 a month', ['5/1 month, was 9']],
    ['€5 €9 a month', ['5/?', '9/1 month']],
    ['$9 €5 a month', ['9/?', '5/1 month']],
    ['From €5 a month', ['5/1 month, from']],
    ['€5 a month per person', ['5/1 month, each']],
    ['Less than €1 a day', ['1/1 day, from, under']],
    ['Special price: €5 a month', ['5/1 month, intro']],
    ['Save €9: €5 a month', ['5/1 month']],
    ['Annual: €60. Monthly: €6.', ['60/1 year, called 1 year', '6/1 month, called 1 month']],
    [
      '3 months for €5. The regular price is €12 a month.',
      ['5/3 month, for 3 month, then 12/1 month, intro'],
    ],
    ['€1 for the first month, €5 a month thereafter', ['1/1 month, for 1 month, then 5/1 month, intro']],
    ['Monthly: €5 monthly', ['5/1 month, called 1 month']],
    ['Give one year of access for €50', ['50/1 year']],
    ['Get one year of access for €50', ['50/1 year']],
    ['€5 a month for everybody who reads. Ferries cost €9', ['5/1 month', '9/?']],
    ['€2 a month for 3 months and 2 weeks free', ['2/1 month, for 3 month, intro']],
    ['It works', []],
  ])('%s: %j', (text, drafts) => {
    expect(draw(text)).toEqual(drafts);
  });

  test.each([
    ['€9 €5 a month', '€9', ['5/1 month, was 9']],
    ['€5 €9 a month', '€9', ['5/1 month, was 9']],
    ['Now €5 a month €9', '€9', ['5/1 month, was 9']],
    ['€9 and €5 a month', 'and', ['9/?', '5/1 month']],
  ])('%s with %s struck out: %j', (text, struck, drafts) => {
    expect(draw(text, struck)).toEqual(drafts);
  });

  test.each([
    [40, 40],
    [41, 0],
  ])('of %d prices %d offers', (prices, offers) => {
    expect(
      draw(Array.from({ length: prices }, (_, at) => `€${2 ** (at % 9)}00 a month`).join('\n\n\n\n')),
    ).toHaveLength(offers);
  });
});

describe('periods and prices compare', () => {
  const day = { n: 1, unit: 'day' } as const;
  const week = { n: 1, unit: 'week' } as const;
  const month = { n: 1, unit: 'month' } as const;
  const year = { n: 1, unit: 'year' } as const;
  const issue = { n: 1, unit: 'issue' } as const;

  test.each<[Period, Period, boolean]>([
    [week, day, true],
    [day, week, false],
    [month, week, true],
    [month, { n: 4, unit: 'week' }, true],
    [{ n: 5, unit: 'week' }, month, true],
    [year, month, true],
    [year, { n: 12, unit: 'month' }, false],
    [{ n: 13, unit: 'month' }, year, true],
    [issue, day, false],
    [year, issue, false],
  ])('%j is longer than %j: %s', (longer, shorter, is) => {
    expect(isLonger(longer, shorter)).toBe(is);
  });

  const priced = (text: string): PricedPeriod => readDrafts(passageOf(text))[0]!.price;

  test.each([
    ['€5 a month', '€60 a year', true],
    ['€5 a month', '€61.20 a year', true],
    ['€5 a month', '€61.30 a year', false],
    ['€5 a month', '€58.81 a year', true],
    ['€5 a month', '€58.70 a year', false],
    ['€5', '€5', false],
    ['€5 a month', '€5', false],
    ['€5', '€5 a month', false],
  ])('%s comes to the same as %s: %s', (one, other, same) => {
    expect(comesToTheSame(priced(one), priced(other))).toBe(same);
  });
});

test.each([
  ['One works. Two costs €5. Three', 15, 'Two costs €5.'],
  ['One works. Two costs €5. Three', 3, 'One works.'],
  ['One works. Two costs €5. Three', 26, 'Three'],
  ['One works. two costs €5', 15, 'One works. two costs €5'],
  ['Works? 5 euros! “Yes.', 9, '5 euros!'],
  ['Works? 5 euros! “Yes.', 18, '“Yes.'],
  ['One', 0, 'One'],
])('in %j at %d stands %j', (text, at, sentence) => {
  expect(findSentence(text, at)).toBe(sentence);
});

test.each([
  ['ferry', { words: 1, breaks: 0, stops: 0 }],
  ['ferry harbour', { words: 2, breaks: 0, stops: 0 }],
  ['ferry\nharbour', { words: 2, breaks: 1, stops: 0 }],
  ['. ! ? ; 。 ！ ？ ；', { words: 0, breaks: 0, stops: 8 }],
  [', : –', { words: 0, breaks: 0, stops: 0 }],
  ['the', { words: 0, breaks: 0, stops: 0 }],
])('between two places %j counts as %j', (text, gap) => {
  const passage = passageOf(text);
  expect(measureGap(passage, 0, passage.tokens.length)).toEqual(gap);
});

test.each([
  [40, 40],
  [41, 40],
])('a stretch of %d words counts as %d', (words, counted) => {
  const passage = passageOf('ferry '.repeat(words));
  const gap = measureGap(passage, 0, words);
  expect(gap.words).toBe(counted);
  expect(gap.stops).toBe(words > 40 ? 40 : 0);
});
