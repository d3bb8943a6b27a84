import type { Anchor } from '../report/report';
import { bringIntoView } from './bring-into-view';
import { findRange } from './find-range';
import { HIGHLIGHT_NAME } from './mark-style';

export interface Marker {
  /** Marks what it can find, scrolls to the first of it, and says how many stretches that was. */
  show(anchors: readonly Anchor[]): number;
  clear(): void;
}

/** Marks stretches of the live page with a CSS highlight: the page's own elements stay as they are. */
export function createMarker(document: Document, signal: AbortSignal): Marker {
  signal.addEventListener('abort', clear, { once: true });
  document.addEventListener('keydown', clearOnEscape, { capture: true, signal });

  function clear(): void {
    CSS.highlights.delete(HIGHLIGHT_NAME);
  }

  function clearOnEscape(event: KeyboardEvent): void {
    if (event.key === 'Escape') clear();
  }

  return {
    clear,
    show(anchors) {
      const ranges = anchors.map((anchor) => findRange(document, anchor)).filter((range) => range !== null);
      const [first] = ranges;
      if (!first) return 0;
      const highlight = new Highlight(...ranges);
      highlight.priority = 1_000;
      CSS.highlights.set(HIGHLIGHT_NAME, highlight);
      bringIntoView(first);
      placeCaret(document, first);
      return ranges.length;
    },
  };
}

/** The next Tab in the page starts from the mark. What the reader has selected is left alone. */
function placeCaret(document: Document, range: Range): void {
  const selection = document.getSelection();
  if (selection?.isCollapsed && range.startContainer.getRootNode() === document) {
    selection.collapse(range.startContainer, range.startOffset);
  }
}
