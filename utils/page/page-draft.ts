import type { Block, Box, Metadata } from './page';

/**
 * What is brought home from a page: all that needs its document, and nothing that can be thought about elsewhere.
 * It holds no DOM and survives structured cloning and JSON.
 */
export interface PageDraft {
  readonly url: string | null;
  /** What the browser shows on the tab. */
  readonly documentTitle: string;
  /** What `<html lang>` claims. */
  readonly declaredLang: string | null;
  /** How many scripts the page runs: without text they are what would write it. */
  readonly scripts: number;
  readonly boxes: readonly Box[];
  readonly blocks: readonly DraftBlock[];
  readonly metadata: Metadata;
  /** Beyond the bounds of what is read: then there are no blocks. */
  readonly tooLarge: boolean;
  /** What Readability says of the page; null where it found nothing, or could not read it. */
  readonly parsed: ParsedFacts | null;
  /** The blocks whose text Readability kept, in part at least. */
  readonly kept: readonly KeptBlock[];
}

export type DraftBlock = Omit<Block, 'inArticle'>;

export interface ParsedFacts {
  readonly title: string | null;
  readonly byline: string | null;
  readonly siteName: string | null;
  readonly publishedTime: string | null;
  readonly excerpt: string | null;
}

export interface KeptBlock {
  /** Index in the page's blocks. */
  readonly block: number;
  /** How much of its text was kept, above 0, at most 1. */
  readonly share: number;
}
