import type { ElementAttributes } from './element-attributes';
import type { Hint } from './hints';
import { createRectReader, type ReadRect } from './layout';
import type { Place } from './place';

/** What the walk asks of an element's looks. */
export interface Looks {
  /** Whether mark-up hides the element, and with it all in it. */
  isHidden(clues: LooksClues): boolean;
  /** Whether style or an ancestor hides the element itself; always false where there is no layout, as in a DOM for Node. */
  isUnseen(element: Element, place: Pick<Place, 'inDetails'>): boolean;
  /** Null where there is no layout. */
  readonly readRect: ReadRect | null;
}

export interface LooksClues {
  readonly element: Element;
  readonly tag: string;
  readonly attributes: ElementAttributes;
  readonly hint: Hint;
}

const STYLE_LIMIT = 1_000;
const HIDING_STYLE = /(?:^|;)(?:display:none|visibility:(?:hidden|collapse)|content-visibility:hidden)/;
export function createLooks(document: Document): Looks {
  const view = document.defaultView;
  if (!view || !measuresLayout(document))
    return { isHidden: isHiddenByMarkup, isUnseen: () => false, readRect: null };
  return {
    isHidden: isHiddenByMarkup,
    isUnseen: (element, { inDetails }) => isHiddenByStyle(view, element, inDetails),
    readRect: createRectReader(view),
  };
}

function measuresLayout(document: Document): boolean {
  const root = document.documentElement;
  return (
    root !== null &&
    typeof root.getBoundingClientRect === 'function' &&
    root.getBoundingClientRect().width > 0
  );
}

function isHiddenByMarkup({ element, tag, attributes, hint }: LooksClues): boolean {
  if (attributes.hidden !== null && attributes.hidden !== 'until-found') return true;
  if (tag === 'dialog' && !element.hasAttribute('open')) return true;
  if (tag === 'input' && element.getAttribute('type') === 'hidden') return true;
  if (attributes.style !== '' && HIDING_STYLE.test(normalizeStyle(attributes.style))) return true;
  return hint.forScreenReaders;
}

function normalizeStyle(style: string): string {
  return style.slice(0, STYLE_LIMIT).replace(/\s+/g, '').toLowerCase();
}

const VISIBILITY = { visibilityProperty: true } as const;

/**
 * The browser's quick answer first; the costly computed style only for the outermost element that has no box, which may
 * be one of `display: contents`.
 */
function isHiddenByStyle(view: Window, element: Element, inClosedDetails: boolean): boolean {
  if (typeof element.checkVisibility === 'function' && !inClosedDetails) {
    if (element.checkVisibility(VISIBILITY)) return false;
    if (element.parentElement && !element.parentElement.checkVisibility(VISIBILITY)) return true;
  }
  const style = view.getComputedStyle(element);
  if (style.display === 'contents') return false;
  return style.display === 'none' || style.visibility !== 'visible';
}
