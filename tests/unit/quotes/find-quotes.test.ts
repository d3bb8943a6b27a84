import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildArticleText } from '../../../utils/page/article-text';
import type { Block, Page } from '../../../utils/page/page';
import { pageFromText } from '../../../utils/page/page-from-text';
import { findQuotes } from '../../../utils/quotes/find-quotes';

function read(text: string, lang: string | null = 'en', title: string | null = null) {
  const page = pageFromText({ text, title });
  return findQuotes({ page, text: buildArticleText(page), lang });
}

function readBlocks(blocks: readonly Partial<Block>[], lang = 'en') {
  const [plain] = pageFromText({ text: 'x' }).blocks;
  const page: Page = {
    ...pageFromText({ text: '' }),
    blocks: blocks.map((block) => ({ ...plain!, ...block })),
  };
  return findQuotes({ page, text: buildArticleText(page), lang }).quotes;
}

const pieces = fc.constantFrom(
  '“',
  '”',
  '"',
  '„',
  '«',
  '»',
  "'",
  '’',
  ', ',
  '. ',
  ': ',
  '? ',
  ' — ',
  '\n',
  ' said ',
  ' told ',
  ' that ',
  ' according to ',
  'Ann Lin',
  'she',
  'the company',
  ' it works ',
  'Nordlys’s',
  ' CEO ',
  ' sagte ',
  ' dass ',
  ' sei ',
  '(',
  ')',
  '6.1"',
  ' and ',
  'Mr. ',
  '20. ',
  '\u00a0',
  '  ',
  'e\u0301t\u0065\u0301',
  'so\u00adft',
);
const articles = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''));
const langs = fc.constantFrom('en', 'de', 'fr', 'es', 'nl', 'sv', 'ja', 'xx');

it.each([
  [' dass “\n — Nordlys’s', 'nl'],
  [' — “\n — Mr. ', 'en'],
  [' … \n — Ann Lin', 'en'],
])('signs above a name are nobody’s words: %j', (text, lang) => {
  expect(read(text, lang).quotes).toEqual([]);
});

it('a signed line is quoted without the white space around it', () => {
  expect(read('  We are back.  \n— Ann Lin').quotes.map(({ text }) => text)).toEqual(['We are back.']);
});

describe('every quotation equals the page', () => {
  it('at its spans, in order, without white space at either end', () => {
    fc.assert(
      fc.property(articles, langs, (text, lang) => {
        for (const { parts, text: quoted, cue, cueSpan } of read(text, lang).quotes) {
          expect(quoted).toBe(parts.map(({ start, end }) => text.slice(start, end)).join(' '));
          parts.forEach(({ start, end }, at) => {
            expect(start).toBeGreaterThanOrEqual(parts[at - 1]?.end ?? 0);
            expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
            expect(text.slice(start, end)).not.toMatch(/^$|\n/);
          });
          expect(cue).toBe(cueSpan && text.slice(cueSpan.start, cueSpan.end));
        }
      }),
      { numRuns: 400 },
    );
  });

  it('has no empty part where a clause about the speaker has nothing ahead of it', () => {
    const text =
      'The data is to catch thieves. But, as Parliament’s Committee on Harbours and Ferries has pointed out, it would also be used “for the purpose of finding a captain’s friends”.';
    const [quote] = read(text).quotes;
    expect(quote?.parts).toHaveLength(1);
    expect(quote?.text).toMatch(/^it would also be used/);
  });

  it('with ranks that are a permutation', () => {
    fc.assert(
      fc.property(articles, (text) => {
        const ranks = read(text).quotes.map(({ rank }) => rank);
        expect([...ranks].sort((a, b) => a - b)).toEqual(ranks.map((_, at) => at + 1));
      }),
    );
  });
});

describe('who said it', () => {
  it('a surname, a pronoun and an office lead to the full name with role and affiliation', () => {
    const { quotes } = read(
      [
        '“It is late,” said Maya Okafor, who leads platform security at Nordlys.',
        'Okafor told Tek.no it would not happen again.',
        '“We got the ordering wrong,” she said.',
      ].join('\n'),
    );
    const person = {
      kind: 'person',
      name: 'Maya Okafor',
      role: 'leads platform security',
      affiliation: 'Nordlys',
    };
    expect(quotes.map(({ source }) => source)).toMatchObject([person, person, person]);
    expect(quotes[1]?.via).toBe('Tek.no');
  });

  it('a pronoun that could be two people names nobody', () => {
    const { quotes } = read('“So who pays?”\nThat question went unanswered.');
    expect(quotes.map(({ source }) => source.kind)).toEqual(['none']);
  });

  it('a language nobody described gives marks without sources', () => {
    const { quotes, attribution } = read('“alpha beta gamma delta epsilon” zeta Eta', 'xx');
    expect(attribution).toBe('marks-only');
    expect(quotes).toMatchObject([{ text: 'alpha beta gamma delta epsilon', source: { kind: 'none' } }]);
  });
});

describe('blocks', () => {
  it('a blockquote is said by whom its cite names', () => {
    const quotes = readBlocks([{ kind: 'quote', text: 'It works on every machine.', cite: 'Ann Lin' }]);
    expect(quotes).toMatchObject([{ kind: 'direct', source: { kind: 'person', name: 'Ann Lin' } }]);
  });

  it('a pull quote that repeats the body is no second quotation but makes the first one key', () => {
    const quotes = readBlocks([
      {
        text: '“Maybe,” said Bo Ek.',
      },
      { kind: 'pull-quote', text: '“It will not happen again.”' },
      { text: '“It will not happen again,” said Ann Lin.' },
    ]);
    expect(quotes).toHaveLength(2);
    expect(quotes[1]).toMatchObject({ rank: 1, source: { name: 'Ann Lin' } });
  });

  it.each(['heading', 'caption', 'code', 'comment', 'button'] as const)('a %s gives none', (kind) => {
    expect(readBlocks([{ kind, text: '“It works on every machine,” said Ann Lin.' }])).toEqual([]);
  });

  it('answers behind a label are the interviewed person’s', () => {
    const quotes = readBlocks(
      ['Ann Lin met us in Oslo.', 'Q: How?', 'A: I wait for it.', 'Q: Why?', 'A: It pays off.'].map(
        (text) => ({ text }),
      ),
    );
    expect(quotes).toMatchObject([
      { text: 'I wait for it.', source: { name: 'Ann Lin' } },
      { text: 'It pays off.', source: { name: 'Ann Lin' } },
    ]);
  });
});

describe('headline', () => {
  it('its words in marks lead to their quotation, or to nobody', () => {
    const { headlineQuotes } = read(
      '“We got the ordering wrong,” Ann Lin said.',
      'en',
      'Nordlys: ‘We got the ordering wrong’ is ‘no excuse’',
    );
    expect(headlineQuotes).toEqual([
      { text: 'We got the ordering wrong', quote: 0 },
      { text: 'no excuse', quote: null },
    ]);
  });
});
