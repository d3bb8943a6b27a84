import { describe, expect, it } from 'vitest';
import { buildArticleText } from '../../../../utils/page/article-text';
import { pageFromText } from '../../../../utils/page/page-from-text';
import { findQuotes } from '../../../../utils/quotes/find-quotes';
import { findHeadlineQuotes } from '../../../../utils/quotes/marks/headline-quotes';

const SAID = [
  '“Nobody told us a thing about the bridge,” said Ann Lin.',
  '“The bridge won’t open in May, come what may,” said Bo Ek.',
  '“The bridge won’t open before June,” said Cy Orr.',
].join('\n');

const page = pageFromText({ text: SAID });
const { quotes: QUOTES } = findQuotes({ page, text: buildArticleText(page), lang: 'en' });

/** Whose words each quotation of a headline is, of those who are quoted below it. */
function traced(title: string | null, quotes = QUOTES): readonly string[] {
  return findHeadlineQuotes(title, quotes).map(({ text, quote }) => {
    const source = quote === null ? null : quotes[quote]?.source;
    return `${text}: ${source?.kind === 'person' ? source.name : 'nobody'}`;
  });
}

describe('words in marks in a headline', () => {
  it.each([
    ['“Nobody told us”, says mayor', ['Nobody told us: Ann Lin']],
    ['Bridge “WON’T OPEN IN MAY”', ['WON’T OPEN IN MAY: Bo Ek']],
    ["Bridge 'won't open before June'", ["won't open before June: Cy Orr"]],
    ['Bridge “…open before June!”', ['…open before June!: Cy Orr']],
    ['Bridge “open before Christmas June”', ['open before Christmas June: Cy Orr']],
    ['“Nobody told us” and “won’t open in May”', ['Nobody told us: Ann Lin', 'won’t open in May: Bo Ek']],
  ])('are traced to who said them: %s', (title, expected) => {
    expect(traced(title)).toEqual(expected);
  });

  it.each([
    ['as they come', QUOTES],
    ['the other way round', [...QUOTES].reverse()],
  ])('are traced to whoever said most of them, %s', (_, quotes) => {
    expect(traced('“The bridge won’t open May”', quotes)).toEqual(['The bridge won’t open May: Bo Ek']);
  });

  it.each([
    ['as they come', QUOTES],
    ['the other way round', [...QUOTES].reverse()],
  ])('are traced to the first of those who said as much of them, %s', (_, quotes) => {
    const [first] = quotes.filter(({ text }) => text.startsWith('The bridge'));
    const [found] = findHeadlineQuotes('“The bridge won’t open”', quotes);
    expect(quotes[found?.quote ?? -1]).toBe(first);
  });

  it.each([
    ['“Nobody saw us”, says mayor', ['Nobody saw us: nobody']],
    ['“Us told nobody”, says mayor', ['Us told nobody: nobody']],
    ['“…” says mayor', ['…: nobody']],
    ['Mayor opens bridge', []],
    [null, []],
  ])('are nobody’s where nobody said them: %s', (title, expected) => {
    expect(traced(title)).toEqual(expected);
  });
});
