import type { OpenElement } from './open-element';

const VISIBILITY = { visibilityProperty: true } as const;

export function measuresLayout(document: Document): boolean {
  const root = document.documentElement;
  return (
    root !== null &&
    typeof root.getBoundingClientRect === 'function' &&
    root.getBoundingClientRect().width > 0
  );
}

/**
 * Whether style lets the element be seen: the browser's quick answer first; the costly computed style where that is no,
 * which it also is of `display: contents`, and in a closed `<details>`, of which it says that nothing is to be seen.
 */
export function isSeen(view: Window, open: OpenElement): boolean {
  const { element, face, isFolded, parent } = open;
  if (!isFolded && face.checkVisibility(isLikePlain(open) ? undefined : VISIBILITY)) return true;
  const { display, visibility } = view.getComputedStyle(element);
  if (display === 'contents') return !parent || isFolded || isRendered(view, parent);
  return isFolded && display !== 'none' && visibility === 'visible';
}

/** Whether a sibling of the same tag and class was found to be plainly in sight: then only this one's being rendered is asked. */
export function isLikePlain({ likeness, parent }: OpenElement): boolean {
  return likeness !== null && parent?.plain === likeness;
}

/** Steps up through elements without a box of their own. */
const MOST_CONTENTS = 20;

function isRendered(view: Window, open: OpenElement): boolean {
  let around: OpenElement | null = open;
  for (let step = 0; around && step < MOST_CONTENTS; step += 1) {
    if (around.face.checkVisibility(VISIBILITY)) return true;
    if (view.getComputedStyle(around.element).display !== 'contents') return false;
    around = around.parent;
  }
  return false;
}

/** The outermost element that is not rendered and keeps this one from being, with all between them marked; null where it is rendered. */
export function markGone(view: Window, open: OpenElement): OpenElement | null {
  if (open.face.checkVisibility()) return null;
  const chain: OpenElement[] = [];
  for (
    let around: OpenElement | null = open;
    around && !around.face.checkVisibility();
    around = around.parent
  )
    chain.push(around);
  while (
    chain.length > 1 &&
    view.getComputedStyle(chain.at(-1)?.element ?? open.element).display === 'contents'
  )
    chain.pop();
  for (const one of chain) one.isGone = true;
  return chain.at(-1) ?? null;
}
