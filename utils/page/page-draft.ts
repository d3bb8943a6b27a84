import type { LeanTree, PageLooks } from './lean-tree';
import type { Metadata } from './page';

/**
 * What is brought home from a page: all that needs its document, and nothing that can be thought about elsewhere.
 * It holds no DOM and survives structured cloning and JSON.
 */
export interface PageDraft {
  readonly url: string | null;
  /** What the page's links start from. */
  readonly base: string | null;
  /** What the browser shows on the tab. */
  readonly documentTitle: string;
  /** What `<html lang>` claims. */
  readonly declaredLang: string | null;
  /** Where the page says that what comes next stands. */
  readonly nextUrls: readonly string[];
  /** How many scripts the page runs: without text they are what would write it. */
  readonly scripts: number;
  /** Empty where the page is too large. */
  readonly tree: LeanTree;
  readonly looks: PageLooks;
  /** All but what stands in structured data, which is made of `dataBlocks` off the page. */
  readonly metadata: Omit<Metadata, 'jsonLd'>;
  /** The page's structured data, as they stand. */
  readonly dataBlocks: readonly DataBlock[];
  /** Beyond the bounds of what is read. */
  readonly tooLarge: boolean;
}

/** A script of structured data (JSON-LD). */
export interface DataBlock {
  /** Whatever the page wrote there: JSON or not. */
  readonly text: string;
  /** Says what it is in so many letters; readers that look for those alone find it. */
  readonly isPlain: boolean;
}
