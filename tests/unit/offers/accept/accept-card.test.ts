import { describe, expect, test } from 'vitest';
import {
  type AroundClues,
  isOffer,
  mayBeOffer,
  type OwnClues,
} from '../../../../utils/offers/accept/accept-card';
import { looksLikeSale } from '../../../../utils/offers/accept/looks-like-sale';
import type { WordClues } from '../../../../utils/offers/accept/weigh-words';
import { chooseLexicons } from '../../../../utils/offers/lexicons';
import type { OfferDraft } from '../../../../utils/offers/reading/draft';
import { readPassage } from '../../../../utils/offers/reading/passage';
import { readDrafts } from '../../../../utils/offers/reading/read-drafts';

const NOTHING: WordClues = {
  asks: false,
  acts: false,
  subscription: false,
  pass: false,
  choiceOnly: false,
  costs: false,
  terms: false,
  foreign: false,
  unknown: 0,
  words: 4,
};

function draftOf(text: string): OfferDraft {
  const passage = readPassage({ text, strikes: [], lexicons: chooseLexicons(['en'], () => text) });
  const [draft] = readDrafts(passage);
  if (!draft) throw new Error(`no price in ${text}`);
  return draft;
}

const MONTHLY = draftOf('€5 a month');
const BARE = draftOf('€5');
const STAGED = draftOf('1 month free, then €5 a month');

interface Sketch {
  readonly line?: Partial<WordClues>;
  readonly card?: Partial<WordClues>;
  readonly around?: Partial<WordClues>;
  readonly control?: true;
  readonly leaves?: true;
  readonly inArticle?: true;
  readonly quoted?: true;
  readonly long?: true;
  readonly newsletterAround?: true;
}

function ownOf({ line, card, control, leaves, inArticle, quoted, long }: Sketch): OwnClues {
  return {
    line: { ...NOTHING, ...line },
    card: { ...NOTHING, ...card },
    control: control ?? false,
    leaves: leaves ?? false,
    inArticle: inArticle ?? false,
    quoted: quoted ?? false,
    long: long ?? false,
  };
}

function aroundOf({ around, newsletterAround }: Sketch): AroundClues {
  return { around: { ...NOTHING, ...around }, newsletterAround: newsletterAround ?? false };
}

describe('a card with a price and a period', () => {
  test.each<[string, Sketch, boolean]>([
    ['may be an offer', {}, true],
    ['is none among readers’ comments', { quoted: true }, false],
    ['is none where its links leave', { leaves: true }, false],
    ['is none that names other wares', { line: { foreign: true } }, false],
    ['is none that asks for other wares', { line: { foreign: true, asks: true } }, false],
    [
      'may be one that asks to subscribe among other wares',
      { line: { foreign: true, asks: true, subscription: true } },
      true,
    ],
    [
      'may be one that asks by a button among other wares',
      { line: { foreign: true, asks: true }, control: true },
      true,
    ],
    ['is none with a button alone among other wares', { line: { foreign: true }, control: true }, false],
    [
      'may be one with five words of other wares',
      { line: { foreign: true, asks: true, unknown: 5, words: 40 }, control: true },
      true,
    ],
    [
      'is none with six words of other wares',
      { line: { foreign: true, asks: true, unknown: 6, words: 40 }, control: true },
      false,
    ],
    ['is none beside other wares', { card: { foreign: true } }, false],
    ['may be one beside other wares with a button', { card: { foreign: true }, control: true }, true],
    ['may be one beside other wares that asks', { card: { foreign: true, asks: true } }, true],
    [
      'may be one beside other wares that names a subscription',
      { card: { foreign: true, subscription: true } },
      true,
    ],
    ['may be one with three words more', { line: { unknown: 3 } }, true],
    ['is none with four words more', { line: { unknown: 4 } }, false],
    ['may be one that asks with four words more', { line: { asks: true, unknown: 4 } }, true],
    [
      'may be one about a subscription with four words more',
      { line: { subscription: true, unknown: 4 } },
      true,
    ],
    ['is none that asks with five words more', { line: { asks: true, unknown: 5 } }, false],
    [
      'may be one that asks, a third of it other words',
      { line: { asks: true, unknown: 7, words: 20 } },
      true,
    ],
    ['is none that asks, most of it other words', { line: { asks: true, unknown: 8, words: 20 } }, false],
    ['may be one with a button and eight words more', { line: { unknown: 8 }, control: true }, true],
    ['is none with a button and nine words more', { line: { unknown: 9 }, control: true }, false],
    [
      'may be one with a button, six in ten other words',
      { line: { unknown: 12, words: 20 }, control: true },
      true,
    ],
    [
      'is none with a button, more than that other words',
      { line: { unknown: 13, words: 20 }, control: true },
      false,
    ],
    ['is none in a long line', { long: true }, false],
    ['may be one in a long line with a button', { long: true, control: true }, true],
    ['is none that says what something costs', { line: { costs: true } }, false],
    ['is none that says what something costs by a button', { line: { costs: true }, control: true }, false],
    [
      'may be one that says what a subscription costs by a button',
      { line: { costs: true, subscription: true }, control: true },
      true,
    ],
    ['may be one in the story with three words more', { inArticle: true, line: { unknown: 3 } }, true],
    [
      'is none in the story with four words more',
      { inArticle: true, line: { unknown: 4 }, control: true },
      false,
    ],
    [
      'is none in the story that says what something costs',
      { inArticle: true, line: { costs: true } },
      false,
    ],
    ['may be one in a long line of the story', { inArticle: true, long: true }, true],
  ])('%s', (_, sketch, may) => {
    expect(mayBeOffer(ownOf(sketch), MONTHLY)).toBe(may);
  });
});

describe('a card with a bare price', () => {
  test.each<[string, Sketch, boolean]>([
    ['is no offer', {}, false],
    ['is none with a button', { control: true }, false],
    ['may be one whose line asks, with a button', { line: { asks: true }, control: true }, true],
    ['is none whose line asks without a button', { line: { asks: true } }, false],
    ['is none whose line names a subscription alone', { line: { subscription: true }, control: true }, false],
    ['is none whose card asks alone', { card: { asks: true }, control: true }, false],
    [
      'may be one whose card asks and line names a subscription',
      { line: { subscription: true }, card: { asks: true }, control: true },
      true,
    ],
    ['may be one with four words more', { line: { asks: true, unknown: 4 }, control: true }, true],
    ['is none with five words more', { line: { asks: true, unknown: 5 }, control: true }, false],
    [
      'is none with other wares',
      { line: { asks: true, subscription: true, foreign: true }, control: true },
      false,
    ],
  ])('%s', (_, sketch, may) => {
    expect(mayBeOffer(ownOf(sketch), BARE)).toBe(may);
  });

  test('may be one that is free at first, or has a price afterwards', () => {
    const trial = { ...BARE, trial: { n: 1, unit: 'month' as const } };
    expect(mayBeOffer(ownOf({}), trial)).toBe(true);
    expect(mayBeOffer(ownOf({}), { ...BARE, then: MONTHLY.price })).toBe(true);
  });
});

describe('what may be an offer', () => {
  test.each<[string, Sketch, boolean]>([
    ['is none without the sense of subscribing', {}, false],
    ['is one whose line asks', { line: { asks: true } }, true],
    ['is one whose line names a subscription', { line: { subscription: true } }, true],
    ['is one whose card asks', { card: { asks: true } }, true],
    ['is one whose card names a subscription', { card: { subscription: true } }, true],
    ['is none whose card only acts', { card: { acts: true }, control: true }, false],
    ['is one in a text that asks', { around: { asks: true }, line: { unknown: 2 } }, true],
    ['is one in a text about a subscription', { around: { subscription: true }, line: { unknown: 2 } }, true],
    ['is none in such a text with three words more', { around: { asks: true }, line: { unknown: 3 } }, false],
    [
      'is one in such a text with a button',
      { around: { asks: true }, line: { unknown: 3 }, control: true },
      true,
    ],
    ['is none in the story because it asks', { inArticle: true, line: { asks: true } }, false],
    [
      'is one in the story that asks by a button',
      { inArticle: true, line: { asks: true }, control: true },
      true,
    ],
    [
      'is one in the story whose card asks by a button',
      { inArticle: true, card: { asks: true }, control: true },
      true,
    ],
    [
      'is none in the story that names a subscription by a button',
      { inArticle: true, card: { subscription: true }, control: true },
      false,
    ],
    [
      'is one in the story to get a subscription by a button',
      { inArticle: true, card: { subscription: true, acts: true }, control: true },
      true,
    ],
    [
      'is one in the story of a newsletter',
      { inArticle: true, line: { subscription: true }, newsletterAround: true },
      true,
    ],
    [
      'is one in a story that asks and sells',
      { inArticle: true, around: { asks: true, subscription: true }, line: { unknown: 1 } },
      true,
    ],
    [
      'is none in a story that asks only',
      { inArticle: true, around: { asks: true }, line: { unknown: 1 } },
      false,
    ],
    ['is none in a story that sells only', { inArticle: true, around: { subscription: true } }, false],
    [
      'is none in a story that asks and sells with two words more',
      { inArticle: true, around: { asks: true, subscription: true }, line: { unknown: 2 } },
      false,
    ],
  ])('%s', (_, sketch, is) => {
    expect(isOffer(ownOf(sketch), aroundOf(sketch))).toBe(is);
  });
});

describe('a sentence by itself', () => {
  test.each<[string, Partial<WordClues>, OfferDraft, boolean]>([
    ['with a price and a period sells', {}, MONTHLY, true],
    ['with a bare price does not', {}, BARE, false],
    ['with a bare price that asks does', { asks: true }, BARE, true],
    ['with a bare price to get does', { acts: true }, BARE, true],
    ['with a bare price of a subscription does', { subscription: true }, BARE, true],
    ['with a bare price and a price struck out does', {}, { ...BARE, list: MONTHLY.price.money }, true],
    ['with a bare price afterwards does', {}, { ...BARE, then: MONTHLY.price }, true],
    ['with a bare price and a free stretch does', {}, { ...BARE, trial: { n: 1, unit: 'week' } }, true],
    ['with two words more sells', { unknown: 2 }, MONTHLY, true],
    ['with three words more does not', { unknown: 3 }, MONTHLY, false],
    ['that asks with four words more sells', { asks: true, unknown: 4 }, MONTHLY, true],
    ['to get something with four words more sells', { acts: true, unknown: 4 }, MONTHLY, true],
    ['about a subscription with four words more sells', { subscription: true, unknown: 4 }, MONTHLY, true],
    ['with terms and four words more sells', { terms: true, unknown: 4 }, MONTHLY, true],
    ['free at first with four words more sells', { unknown: 4 }, STAGED, true],
    ['that asks with five words more does not', { asks: true, unknown: 5 }, MONTHLY, false],
    ['that asks, half of it other words, sells', { asks: true, unknown: 10, words: 20 }, MONTHLY, true],
    [
      'that asks, more than half of it other words, does not',
      { asks: true, unknown: 11, words: 20 },
      MONTHLY,
      false,
    ],
    [
      'about a choice of cookies with three words more sells',
      { choiceOnly: true, subscription: true, unknown: 3 },
      MONTHLY,
      true,
    ],
    [
      'about a choice of cookies with four words more does not',
      { choiceOnly: true, subscription: true, unknown: 4 },
      MONTHLY,
      false,
    ],
    [
      'about a choice of cookies that asks sells',
      { choiceOnly: true, asks: true, unknown: 4 },
      MONTHLY,
      true,
    ],
    ['about a choice of cookies to get sells', { choiceOnly: true, acts: true, unknown: 4 }, MONTHLY, true],
    ['of other wares does not', { foreign: true }, MONTHLY, false],
    ['of other wares that asks does not', { foreign: true, asks: true }, MONTHLY, false],
    ['of other wares and a subscription does not', { foreign: true, subscription: true }, MONTHLY, false],
    [
      'of other wares that asks to subscribe does',
      { foreign: true, asks: true, subscription: true },
      MONTHLY,
      true,
    ],
    [
      'of other wares to get with a subscription does',
      { foreign: true, acts: true, subscription: true },
      MONTHLY,
      true,
    ],
    ['about what something costs does not', { costs: true }, MONTHLY, false],
    ['about what a subscription costs does', { costs: true, subscription: true, unknown: 1 }, MONTHLY, true],
    [
      'about what a subscription costs and two words more does not',
      { costs: true, subscription: true, unknown: 2 },
      MONTHLY,
      false,
    ],
    ['about what something costs, free at first, does', { costs: true, unknown: 1 }, STAGED, true],
    [
      'about what something costs after a free stretch without a period does not',
      { costs: true },
      { ...BARE, trial: { n: 1, unit: 'week' } },
      false,
    ],
    [
      'about what other wares and a subscription cost does not',
      { costs: true, foreign: true, asks: true, subscription: true },
      MONTHLY,
      false,
    ],
  ])('%s', (_, clues, draft, sells) => {
    expect(looksLikeSale({ ...NOTHING, ...clues }, [draft])).toBe(sells);
  });
});
