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
  /** How many scripts the page runs: without text they are what would write it. */
  readonly scripts: number;
  /** Empty where the page is too large. */
  readonly tree: LeanTree;
  readonly looks: PageLooks;
  readonly metadata: Metadata;
  /** Which of the metadata's JSON-LD blocks any reader of JSON can read as they stand. */
  readonly strictJsonLd: readonly number[];
  /** Beyond the bounds of what is read. */
  readonly tooLarge: boolean;
}
