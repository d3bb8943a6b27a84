/** What the walk asks of an element's looks. */
export interface Looks {
  /** Whether there is a layout to ask: false in a DOM for Node. */
  readonly hasLayout: boolean;
  /** True where the publisher hides the element and all in it. */
  isHidden(element: Element, tag: string, inClosedDetails: boolean): boolean;
}

const STYLE_LIMIT = 1_000;
const HIDING_STYLE = /(?:^|;)(?:display:none|visibility:(?:hidden|collapse)|content-visibility:hidden)/;
/** Classes by which the common style kits keep text for screen readers alone. */
const SCREEN_READER_CLASS =
  /(?:^|\s)(?:sr-only|(?:u-)?visually-?hidden|screen-reader-(?:text|only)|a11y-hidden|assistive-text|element-invisible)(?:\s|$)/;

export function createLooks(document: Document): Looks {
  const view = document.defaultView;
  const hasLayout = measuresLayout(document);
  if (!view || !hasLayout) return { hasLayout: false, isHidden: isHiddenByMarkup };
  return {
    hasLayout,
    isHidden: (element, tag, inClosedDetails) =>
      isHiddenByMarkup(element, tag) || isHiddenByStyle(view, element, inClosedDetails),
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

function isHiddenByMarkup(element: Element, tag: string): boolean {
  if (element.hasAttribute('hidden') && element.getAttribute('hidden') !== 'until-found') return true;
  if (tag === 'dialog' && !element.hasAttribute('open')) return true;
  if (tag === 'input' && element.getAttribute('type') === 'hidden') return true;
  const style = element.getAttribute('style');
  if (style && HIDING_STYLE.test(style.slice(0, STYLE_LIMIT).replace(/\s+/g, '').toLowerCase())) return true;
  return isForScreenReaders(element);
}

function isForScreenReaders(element: Element): boolean {
  const classes = element.getAttribute('class');
  return classes !== null && SCREEN_READER_CLASS.test(classes.slice(0, STYLE_LIMIT));
}

/** The browser's quick answer first; the costly computed style only where that says "not rendered". */
function isHiddenByStyle(view: Window, element: Element, inClosedDetails: boolean): boolean {
  if (typeof element.checkVisibility === 'function' && !inClosedDetails) {
    if (element.checkVisibility({ visibilityProperty: true })) return false;
  }
  const style = view.getComputedStyle(element);
  if (style.display === 'contents') return false;
  return style.display === 'none' || style.visibility !== 'visible';
}
