import { faceOf } from '../page/record/form-face';
import type { Anchor } from '../report/report';
import { findBearer } from './find-bearer';
import { findRange } from './find-range';
import { keepInView } from './keep-in-view';
import { isOutOfSight, type Place } from './line-of-place';
import { HIGHLIGHT_NAME, OUTLINE } from './mark-style';

/** What came of marking. */
export interface Marking {
  /** How many of the stretches were found again and marked. */
  readonly marked: number;
  /** Whether the first of them can be seen: nothing of the page lies over it, and it could be scrolled to. */
  readonly isInSight: boolean;
}

export interface Marker {
  /** Marks what it can find and scrolls to the first of it. */
  show(anchors: readonly Anchor[]): Marking;
  clear(): void;
}

/**
 * Marks stretches of the live page without touching its elements: text by a CSS highlight, fields by an animation that stands still.
 * `findGloss`: where a translation of ours stands for the words at an anchor.
 */
export function createMarker(
  document: Document,
  signal: AbortSignal,
  findGloss: (anchor: Anchor) => Range | null = () => null,
): Marker {
  let outlines: readonly Animation[] = [];
  let shown = new AbortController();
  signal.addEventListener('abort', clear, { once: true });
  document.addEventListener('keydown', clearOnEscape, { capture: true, signal });

  function clear(): void {
    shown.abort();
    CSS.highlights.delete(HIGHLIGHT_NAME);
    for (const outline of outlines) outline.cancel();
    outlines = [];
  }

  function clearOnEscape(event: KeyboardEvent): void {
    if (event.key === 'Escape') clear();
  }

  return {
    clear,
    show(anchors) {
      clear();
      const places = anchors
        .map((anchor) => findGloss(anchor) ?? locate(document, anchor))
        .filter((place) => place !== null);
      const [first] = places;
      if (!first) return { marked: 0, isInSight: false };
      highlight(places.filter((place) => place instanceof Range));
      outlines = places.filter((place) => place instanceof Element).map(outline);
      shown = new AbortController();
      keepInView(first, shown.signal);
      if (first instanceof Range) placeCaret(document, first);
      return { marked: places.length, isInSight: !isOutOfSight(first) };
    },
  };
}

function locate(document: Document, anchor: Anchor): Place | null {
  const range = findRange(document, anchor);
  if (range) return range;
  const bearer = findBearer(document, anchor);
  return bearer && withBox(bearer);
}

/**
 * What bears words in an attribute may take up no room itself, as an icon without a picture or an empty slot: then the
 * nearest around it that does, if it fits into the window; else itself, whose outline is a line where it would stand.
 */
function withBox(element: Element): Element {
  let here: Element | null = element;
  while (here && isEmpty(here.getBoundingClientRect())) here = faceOf(here).parentElement;
  return here && here.getBoundingClientRect().height <= window.innerHeight ? here : element;
}

function isEmpty({ width, height }: DOMRect): boolean {
  return width === 0 || height === 0;
}

function highlight(ranges: readonly Range[]): void {
  const marks = new Highlight(...ranges);
  marks.priority = 1_000;
  CSS.highlights.set(HIGHLIGHT_NAME, marks);
}

function outline(element: Element): Animation {
  return element.animate([OUTLINE, OUTLINE], { duration: 1_000, iterations: Infinity });
}

/** The next Tab in the page starts from the mark. What the reader has selected is left alone. */
function placeCaret(document: Document, range: Range): void {
  const selection = document.getSelection();
  if (selection?.isCollapsed && range.startContainer.getRootNode() === document) {
    selection.collapse(range.startContainer, range.startOffset);
  }
}
