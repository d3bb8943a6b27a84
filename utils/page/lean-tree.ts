/**
 * The elements and texts of a page as plain data, in document order: what finding its article and its blocks needs of
 * them. Small, because it travels; flat, because pages are as deep as they like.
 */
export interface LeanTree {
  /**
   * One step after another. `END` closes what was opened last. `TEXT` is the next of `texts`. `BLANK` is white space:
   * its words follow. `REMARK` is a comment, `EMPTY_REMARK` one without words. `SHADOW` opens the shadow root of the
   * element around. From `OPEN` on an element is opened: `OPEN` plus the index of its tag in `words`; then its traits
   * plus `TRAITS` times the number of its attributes; then for each the indexes of name and value in `words`.
   */
  readonly steps: readonly number[];
  /** Tags, attributes and white space, each once. */
  readonly words: readonly string[];
  /** Every text that is not white space alone, as it stands. */
  readonly texts: readonly string[];
}

export const END = 0;
export const TEXT = 1;
export const BLANK = 2;
export const REMARK = 3;
export const EMPTY_REMARK = 4;
export const SHADOW = 5;
export const OPEN = 6;

/** Hidden by its own mark-up, with all in it. */
export const HIDDEN = 1;
/** Hidden by what Readability goes by. */
export const SHUNNED = 2;
export const TRAITS = 4;

export const SHADOW_TAG = '#shadow';

/** What the browser alone knows, by the places of elements: how many elements were opened before, shadow roots left out. */
export interface PageLooks {
  /** Not there to be seen, with all in them. */
  readonly gone: readonly number[];
  /** Not to be seen themselves; what is in them may be. */
  readonly unseen: readonly number[];
  /**
   * Of each element that text stands in, but those that are like a measured sibling in full sight: its place; x, y,
   * width and height, in CSS pixels relative to the document.
   */
  readonly rects: readonly number[];
  readonly veiled: readonly { readonly place: number; readonly veils: readonly Veil[] }[];
}

/** How the text in an element is kept from being read. */
export type Veil = 'blur' | 'mask' | 'clip' | 'no-select';

export const NOTHING_READ: LeanTree = { steps: [], words: [], texts: [] };
export const NO_LOOKS: PageLooks = { gone: [], unseen: [], rects: [], veiled: [] };
