import type { Notice } from '../boilerplate/notice';
import type { Access } from '../offers/access';
import type { Offer } from '../offers/offer';
import type { ArticlePages } from '../page/page';
import type { HeadlineQuote, Quote } from '../quotes/quote';

export type { Notice, NoticeTranslation, RecognisedNotice } from '../boilerplate/notice';
export type { Access, AccessKind, Evidence } from '../offers/access';
export type { Money, Offer, OfferFlag, OfferKind, Period, PricePer } from '../offers/offer';
export type { Anchor } from '../page/anchor';
export type { HeadlineQuote, NamedSource, NoSource, Quote, Source, UnnamedSource } from '../quotes/quote';

/** The one thing the program makes: shown by the popup, printed by `inspect`, held by the gold pages. */
export interface Report {
  readonly version: 1;
  readonly page: PageSummary;
  /** In reading order. */
  readonly quotes: readonly Quote[];
  readonly access: Access;
  readonly offers: readonly Offer[];
  /** Small print in languages the reader does not read, in page order; and disclosures in any language. */
  readonly boilerplate: readonly Notice[];
}

export interface PageSummary {
  readonly url: string | null;
  readonly title: string | null;
  readonly byline: string | null;
  readonly siteName: string | null;
  /** ISO 8601. */
  readonly publishedTime: string | null;
  /** BCP 47: what the article's text is written in, null where that cannot be told. */
  readonly lang: string | null;
  /** What `<html lang>` claims. */
  readonly declaredLang: string | null;
  readonly wordCount: number;
  readonly readingMinutes: number;
  readonly article: 'found' | 'none';
  /** Why none. */
  readonly reason?: string;
  readonly headlineQuotes: readonly HeadlineQuote[];
  /** Which page of the article was read, where it goes on over several; `of` is null where nothing says how many. */
  readonly pages?: ArticlePages;
  readonly attribution: 'full' | 'marks-only';
}
