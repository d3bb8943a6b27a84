import type { Rect, Veil } from './page';

/** How many lines' height may be cut off before that counts as keeping text from the reader. */
const CUT_OFF = 60;

/** Where an element is and what veils it; `view` null: there is no layout to ask. */
export function readLayout(
  view: Window | null,
  element: Element,
): { readonly rect: Rect | null; readonly veils: readonly Veil[] } {
  if (!view) return { rect: null, veils: [] };
  const { left, top, width, height } = element.getBoundingClientRect();
  const rect = {
    x: Math.round(left + view.scrollX),
    y: Math.round(top + view.scrollY),
    width: Math.round(width),
    height: Math.round(height),
  };
  return { rect, veils: findVeils(view.getComputedStyle(element), element) };
}

/** Text kept one pixel large, or left of the page, is for screen readers alone. Scrolled-in boxes never reach there. */
export function isOutOfSight(rect: Rect | null): boolean {
  if (!rect) return false;
  return (rect.width <= 1 && rect.height <= 1 && rect.width + rect.height > 0) || rect.x + rect.width < 0;
}

function findVeils(style: CSSStyleDeclaration, element: Element): readonly Veil[] {
  const veils: Veil[] = [];
  if (style.filter.includes('blur(')) veils.push('blur');
  if (style.maskImage && style.maskImage !== 'none') veils.push('mask');
  if (style.overflowY === 'hidden' && element.scrollHeight > element.clientHeight + CUT_OFF)
    veils.push('clip');
  if (style.userSelect === 'none') veils.push('no-select');
  return veils;
}
