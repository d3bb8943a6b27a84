import { faceOf } from '../page/record/form-face';

/** Tells whether the text right in an element is rendered; asks the browser once for each. */
export function recallShown(): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  return (element) => {
    const shown = known.get(element) ?? isShown(element);
    known.set(element, shown);
    return shown;
  };
}

/** Steps up through elements without a box of their own, whose text is rendered with what is around them. */
const MOST_CONTENTS = 20;

function isShown(element: Element): boolean {
  let here: Element | null = element;
  for (let step = 0; here && step < MOST_CONTENTS; step += 1) {
    const face: Element = faceOf(here);
    if (face.checkVisibility({ visibilityProperty: true })) return true;
    if (getComputedStyle(here).display !== 'contents') return false;
    here = face.parentElement;
  }
  return false;
}
