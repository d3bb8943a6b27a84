import type { Rect, Veil } from './page';

/** How many lines' height may be cut off before that counts as keeping text from the reader. */
const CUT_OFF = 60;

/** Tells where elements are, in CSS pixels relative to the document. */
export type ReadRect = (element: Element) => Rect;

export function createRectReader({ scrollX, scrollY }: Window): ReadRect {
  return (element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return {
      x: Math.round(left + scrollX),
      y: Math.round(top + scrollY),
      width: Math.round(width),
      height: Math.round(height),
    };
  };
}

/** Text kept one pixel large, or left of the page, is for screen readers alone. Scrolled-in boxes never reach there. */
export function isOutOfSight(rect: Rect | null): boolean {
  if (!rect) return false;
  return (rect.width <= 1 && rect.height <= 1 && rect.width + rect.height > 0) || rect.x + rect.width < 0;
}

/** What veils the text in an element, by the element's own computed style. */
export function findVeils(view: Window, element: Element): readonly Veil[] {
  const style = view.getComputedStyle(element);
  const veils: Veil[] = [];
  if (style.filter.includes('blur(')) veils.push('blur');
  if (style.maskImage && style.maskImage !== 'none') veils.push('mask');
  if (style.overflowY === 'hidden' && element.scrollHeight > element.clientHeight + CUT_OFF)
    veils.push('clip');
  if (style.userSelect === 'none') veils.push('no-select');
  return veils;
}
