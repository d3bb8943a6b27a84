import type { Anchor } from '../page/anchor';
import type { Span } from '../text/span';

/** One quotation and who said it. Spans count in the article's text (`buildArticleText`). */
export interface Quote {
  /** Exactly the slices of `parts`, joined by one space. */
  readonly text: string;
  /** Every word of the parts in marks · some · none. */
  readonly kind: 'direct' | 'mixed' | 'indirect';
  /** In reading order, disjoint, each within one block, without white space at either end. */
  readonly parts: readonly [Span, ...Span[]];
  readonly source: Source;
  /** The verb or "according to", as written. */
  readonly cue: string | null;
  readonly cueSpan: Span | null;
  /** 1 = the key quote; a permutation of 1..n. */
  readonly rank: number;
  /** Second-hand, as written: "Reuters" in "told Reuters". Null where the page names no go-between. */
  readonly via: string | null;
  readonly anchor: Anchor;
}

/** Who said it, as far as the page says. */
export type Source = NamedSource | UnnamedSource | NoSource;

export interface NamedSource {
  readonly kind: 'person' | 'organisation';
  /** The fullest form the article gives. */
  readonly name: string;
  /** Slices of the page, without article and comma; null where it states none. */
  readonly role: string | null;
  readonly affiliation: string | null;
  /** The words beside this quotation: "Cable", "he". */
  readonly mention: Span | null;
}

export interface UnnamedSource {
  readonly kind: 'unnamed';
  /** As written: "people familiar with the matter". */
  readonly description: string;
  readonly mention: Span | null;
}

export interface NoSource {
  readonly kind: 'none';
  /** The "he" of whom it is not certain who that is; null where the page does not say at all. */
  readonly mention: Span | null;
}

/** Words in marks in the headline, and the index of the quotation they come from; null = said by nobody here. */
export interface HeadlineQuote {
  readonly text: string;
  readonly quote: number | null;
}

export interface QuoteFindings {
  readonly quotes: readonly Quote[];
  readonly headlineQuotes: readonly HeadlineQuote[];
  /** marks-only: no lexicon for this language, so quotations are found by their marks and sources are none. */
  readonly attribution: 'full' | 'marks-only';
}
