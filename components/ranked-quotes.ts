import type { Quote } from '../utils/report/report';

/** So many are shown before the list is unfolded: what fits without making a short popup long. */
export const AT_FIRST = 5;

export interface RankedQuote {
  readonly quote: Quote;
  /** In the report's quotes. */
  readonly index: number;
  /** Role and affiliation are given the first time a name is met. */
  readonly detail: 'full' | 'name';
}

/** The key quotation first, the others by rank. */
export function rankQuotes(quotes: readonly Quote[]): readonly RankedQuote[] {
  const met = new Set<string>();
  return quotes
    .map((quote, index) => ({ quote, index }))
    .sort((a, b) => a.quote.rank - b.quote.rank)
    .map(({ quote, index }) => {
      const name = 'name' in quote.source ? quote.source.name : null;
      const detail = name !== null && met.has(name) ? 'name' : 'full';
      if (name !== null) met.add(name);
      return { quote, index, detail };
    });
}

/** How many different sources the article leaves unnamed. */
export function countUnnamed(quotes: readonly Quote[]): number {
  const descriptions = quotes.flatMap(({ source }) =>
    source.kind === 'unnamed' ? [source.description] : [],
  );
  return new Set(descriptions).size;
}
