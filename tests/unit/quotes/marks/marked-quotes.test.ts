import { describe, expect, it } from 'vitest';
import { buildArticleText } from '../../../../utils/page/article-text';
import type { Block, Page } from '../../../../utils/page/page';
import { pageFromText } from '../../../../utils/page/page-from-text';
import { findMarkedQuotes } from '../../../../utils/quotes/marks/marked-quotes';

function found(text: string, block: Partial<Block> = {}): ReturnType<typeof findMarkedQuotes> {
  const plain = pageFromText({ text });
  const page: Page = { ...plain, blocks: plain.blocks.map((one) => ({ ...one, ...block })) };
  return findMarkedQuotes(page, buildArticleText(page));
}

const LONG = 'Blah bla: «one two three four five» bla.';

describe('in a language nobody described', () => {
  it.each([
    [LONG, ['one two three four five']],
    ['«a b c d e» bla «f g h i j k»', ['a b c d e', 'f g h i j k']],
    ['Blah «one two three four» bla.', []],
    ['Blah bla.', []],
  ])('long stretches in marks are quotations: %s', (text, expected) => {
    expect(found(text).map(({ quote }) => quote.text)).toEqual(expected);
  });

  it.each(['heading', 'caption', 'code'] as const)('a %s quotes nobody', (kind) => {
    expect(found(LONG, { kind })).toEqual([]);
  });

  it('they are said by nobody it could name, and stand where they are found', () => {
    const [one] = found(LONG);
    expect(one).toMatchObject({
      quote: {
        kind: 'direct',
        parts: [{ start: 11, end: 34 }],
        source: { kind: 'none' },
        cue: null,
        via: null,
      },
      entity: null,
      strong: false,
      repeated: false,
    });
  });
});
