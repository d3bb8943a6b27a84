/**
 * How much of a page is read. Real articles stay far below: of 389 real pages the largest has some 13,000 elements.
 * A live blog of 10,000 paragraphs is read still, in two seconds, off the page's thread (docs/load.md).
 * Readability needs up to 12 ms for 1,000 elements, and its parse cannot be interrupted.
 */

/** Beyond either of these a page is called too large, and nothing of it is shown. */
export const MAX_ELEMENTS = 40_000;
export const MAX_TEXT = 2_500_000;

/** More than this of what is hidden is passed by; the page is no larger for it. */
export const MAX_HIDDEN_ELEMENTS = 10_000;
export const MAX_HIDDEN_TEXT = 300_000;

/** The same for what is in drawings, embedded things and the fields of forms. */
export const MAX_DRAWN_ELEMENTS = 3_000;

/** Deeper elements are read, but have no box and no copy of their own: Readability recurses, and weighs each text once for every element around it. */
export const MAX_DEPTH = 150;
