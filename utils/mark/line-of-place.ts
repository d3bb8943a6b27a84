import { faceOf } from '../page/record/form-face';

export type Place = Range | Element;

/** A place's whole box can be taller than the screen; what is read first is its first line. */
export function lineOf(place: Place): DOMRect {
  for (const rect of place.getClientRects()) {
    if (rect.width > 0 && rect.height > 0) return rect;
  }
  return place.getBoundingClientRect();
}

/** The element where a place begins. */
export function bearerOf(place: Place): Element | null {
  const node = place instanceof Element ? place : place.startContainer;
  return node instanceof Element ? node : node.parentElement;
}

/** How far into its first line it is looked whether something lies over it. CSS pixels. */
const LOOK_AT = 20;

/** Whether its first line is out of the window, or something else of the page lies over where it begins. */
export function isOutOfSight(place: Place): boolean {
  const element = bearerOf(place);
  if (!element) return false;
  const { left, top, width, height } = lineOf(place);
  const root = faceOf(element).getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return false;
  const over = root.elementFromPoint(left + Math.min(width / 2, LOOK_AT), top + height / 2);
  return !over || !(faceOf(over).contains(element) || faceOf(element).contains(over));
}
