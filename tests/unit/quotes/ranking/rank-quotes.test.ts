import { describe, expect, it } from 'vitest';
import { buildArticleText } from '../../../../utils/page/article-text';
import { pageFromText } from '../../../../utils/page/page-from-text';
import { findQuotes } from '../../../../utils/quotes/find-quotes';
import { compileLexicon } from '../../../../utils/quotes/lexicon/compile-lexicon';
import { findLexicon } from '../../../../utils/quotes/lexicons';
import { type Candidate, rankQuotes } from '../../../../utils/quotes/ranking/rank-quotes';
import type { Entity } from '../../../../utils/quotes/sources/entity';

const english = findLexicon('en');
const lexicon = english?.script === 'spaced' ? compileLexicon(english) : null;

/** A quotation nobody is named for, taken from a read page so that all its fields are there. */
function sampleQuote(): Candidate['quote'] {
  const page = pageFromText({ text: '“It works as it should,” she said.' });
  const [quote] = findQuotes({ page, text: buildArticleText(page), lang: 'en' }).quotes;
  if (!quote) throw new Error('no quotation');
  return { ...quote, source: { ...quote.source, kind: 'none' } };
}

/** Somebody an article names so often, in an office of that rank. */
function holder(roleRank: Entity['roleRank'], mentions = 1): Entity {
  return {
    name: 'Ann Lin',
    words: ['ann', 'lin'],
    kind: 'person',
    gender: 'any',
    role: null,
    affiliation: null,
    roleHeads: new Set(),
    roleRank,
    bareRole: null,
    mentions,
    articled: false,
    employs: false,
  };
}

interface Sketch extends Partial<Omit<Candidate, 'quote'>> {
  readonly text?: string;
  readonly kind?: 'direct' | 'mixed' | 'indirect';
  readonly start?: number;
  readonly person?: string;
  readonly body?: string;
}

function sketch({
  text = 'plain words only',
  kind = 'indirect',
  start = 0,
  person,
  body,
  ...rest
}: Sketch): Candidate {
  const quote = sampleQuote();
  const mention = { start: 0, end: 1 };
  return {
    quote: {
      ...quote,
      text,
      kind,
      parts: [{ start, end: start + text.length }],
      source: person
        ? { kind: 'person', name: person, role: null, affiliation: null, mention }
        : body
          ? { kind: 'organisation', name: body, role: null, affiliation: null, mention }
          : quote.source,
    },
    entity: null,
    strong: false,
    repeated: false,
    ...rest,
  };
}

function rank(sketches: readonly Sketch[], { title = '', description = '' } = {}): readonly number[] {
  const page = { ...pageFromText({ text: '', title }), description };
  return rankQuotes(sketches.map(sketch), { page, textLength: 1000, lexicon });
}

const EIGHT = 'one two three four five six seven eight';

describe('of two quotations the key one', () => {
  it.each<[string, Sketch, Sketch]>([
    ['stands earlier', { start: 100 }, { start: 200 }],
    ['is direct, not partly quoted', { kind: 'direct' }, { kind: 'mixed' }],
    ['is partly quoted, not reported', { kind: 'mixed' }, { kind: 'indirect' }],
    ['has eight words at least', { text: EIGHT }, { text: EIGHT.slice(4) }],
    ['has 35 words at most', { text: 'word '.repeat(35) }, { text: 'word '.repeat(36) }],
    ['has a strong verb', { strong: true }, {}],
    ['is shown twice on the page', { repeated: true }, { kind: 'direct' }],
    ['speaks for itself', { text: 'we did it then' }, { text: 'they did it then' }],
    ['does not hang on what stood before', { text: 'rain fell then' }, { text: 'but rain fell' }],
    ['has somebody named', { person: 'Ann Lin' }, {}],
    ['has a body named', { body: 'Nordlys' }, {}],
    ['says something grave', { text: 'this is wrong here' }, { text: 'this is green here' }],
    [
      'is of who leads, not of who speaks for them',
      { person: 'Ann Lin', entity: holder('leads') },
      { person: 'Ann Lin', entity: holder('speaks') },
    ],
    [
      'is of who speaks for somebody, not of who works there',
      { person: 'Ann Lin', entity: holder('speaks') },
      { person: 'Ann Lin', entity: holder('works') },
    ],
    [
      'is of who works there as much as of who has no office',
      { person: 'Ann Lin', entity: holder('works'), start: 0 },
      { person: 'Ann Lin', entity: holder(null), start: 1 },
    ],
    [
      'is of whom the page names more',
      { person: 'Ann Lin', entity: holder(null, 3) },
      { person: 'Ann Lin', entity: holder(null, 2) },
    ],
    [
      'is direct, though the other is of who speaks for somebody',
      { kind: 'direct', person: 'Ann Lin' },
      { person: 'Ole Ek', entity: holder('speaks') },
    ],
  ])('%s', (_, key, other) => {
    expect(rank([other, { start: 0, ...key }])).toEqual([2, 1]);
    expect(rank([key, { start: 0, ...other }])).toEqual([1, 2]);
  });

  it('says what the headline or the description says', () => {
    const [harbour, market] = [{ text: 'the harbour closes' }, { text: 'the markets closed' }];
    expect(rank([market, harbour], { title: 'Harbour in trouble' })).toEqual([2, 1]);
    expect(rank([market, harbour], { description: 'The harbour, in trouble' })).toEqual([2, 1]);
    expect(rank([market, harbour], { title: 'In trouble' })).toEqual([1, 2]);
  });

  it('is of whom the headline names', () => {
    const [lin, brook] = [{ person: 'Ann Lin' }, { person: 'Ole Brook' }];
    expect(rank([brook, lin], { title: 'What Lin wants' })).toEqual([2, 1]);
    expect(rank([brook, lin], { title: 'What Ann wants' })).toEqual([1, 2]);
    const [nordlys, fjordnett] = [{ body: 'Nordlys' }, { body: 'Fjordnett' }];
    expect(rank([fjordnett, nordlys], { title: 'What Nordlys wants' })).toEqual([2, 1]);
  });
});

describe('the order', () => {
  it('counts five mentions and no more', () => {
    const [five, fifty] = [holder(null, 5), holder(null, 50)];
    expect(
      rank([
        { person: 'Ann Lin', entity: five },
        { person: 'Ole Ek', entity: fifty },
      ]),
    ).toEqual([1, 2]);
    expect(
      rank([
        { person: 'Ann Lin', entity: holder(null, 4) },
        { person: 'Ole Ek', entity: five },
      ]),
    ).toEqual([2, 1]);
  });

  it('knows the headline’s words whatever signs stand about them', () => {
    const [plain, harbour] = [{ text: 'nothing here to read' }, { text: 'harbour’s closed' }];
    expect(rank([plain, harbour], { title: "“Harbour's … closed”" })).toEqual([2, 1]);
    expect(rank([plain, { text: '(harbour), closed!' }], { title: 'Harbour: closed' })).toEqual([2, 1]);
  });

  it('weighs how much of its longer words the headline has', () => {
    const [whole, half] = [{ text: 'harbour closes' }, { text: 'harbour closes among bridges' }];
    expect(rank([half, whole], { title: 'Harbour closes' })).toEqual([2, 1]);
  });

  it('takes a body’s second quotation behind everybody’s first', () => {
    const nordlys = { body: 'Nordlys', kind: 'direct' as const };
    expect(rank([nordlys, { ...nordlys, start: 10 }, { person: 'Ole Brook' }])).toEqual([1, 3, 2]);
  });

  it('is the page’s where nothing tells two apart', () => {
    expect(rank([{}, {}, {}])).toEqual([1, 2, 3]);
    expect(rank([])).toEqual([]);
  });

  it('gives each who is named a first one before anybody’s second', () => {
    const lin = { person: 'Ann Lin', kind: 'direct' as const };
    expect(rank([lin, { ...lin, start: 10 }, { person: 'Ole Brook' }])).toEqual([1, 3, 2]);
    expect(rank([lin, { ...lin, start: 10 }, {}])).toEqual([1, 2, 3]);
  });
});
