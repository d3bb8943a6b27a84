import type { Anchor } from '../report/report';
import { bringIntoView } from './bring-into-view';
import { findBearer } from './find-bearer';
import { findRange } from './find-range';
import { HIGHLIGHT_NAME, OUTLINE } from './mark-style';

export interface Marker {
  /** Marks what it can find, scrolls to the first of it, and says how many stretches that was. */
  show(anchors: readonly Anchor[]): number;
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
  signal.addEventListener('abort', clear, { once: true });
  document.addEventListener('keydown', clearOnEscape, { capture: true, signal });

  function clear(): void {
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
      if (!first) return 0;
      highlight(places.filter((place) => place instanceof Range));
      outlines = places.filter((place) => place instanceof Element).map(outline);
      bringIntoView(first);
      if (first instanceof Range) placeCaret(document, first);
      return places.length;
    },
  };
}

function locate(document: Document, anchor: Anchor): Range | Element | null {
  return findRange(document, anchor) ?? findBearer(document, anchor);
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
