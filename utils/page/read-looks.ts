import type { PageLooks } from './lean-tree';
import type { Rect } from './page';

/** What the browser said of an element's looks, by its place in the tree. */
export interface Looks {
  /** Not rendered, with all in it. */
  isGone(place: number | null): boolean;
  /** Not to be seen itself. */
  isUnseen(place: number | null): boolean;
  /** Null where no text stands in it that is to be seen, or there was no layout. */
  findRect(place: number | null): Rect | null;
}

/** Numbers to a rectangle: its element's place, and what it measures. */
const NUMBERS = 5;

export function readLooks({ gone, unseen, rects }: PageLooks): Looks {
  const goneAt: ReadonlySet<number | null> = new Set(gone);
  const unseenAt: ReadonlySet<number | null> = new Set(unseen);
  const rectAt = new Map<number | null, Rect>();
  for (let index = 0; index + NUMBERS <= rects.length; index += NUMBERS) {
    const [place = 0, x = 0, y = 0, width = 0, height = 0] = rects.slice(index, index + NUMBERS);
    rectAt.set(place, { x, y, width, height });
  }
  return {
    isGone: (place) => goneAt.has(place),
    isUnseen: (place) => unseenAt.has(place),
    findRect: (place) => rectAt.get(place) ?? null,
  };
}

/** Text kept one pixel large, or left of the page, is for screen readers alone. Scrolled-in boxes never reach there. */
export function isOutOfSight(rect: Rect | null): boolean {
  if (!rect) return false;
  return (rect.width <= 1 && rect.height <= 1 && rect.width + rect.height > 0) || rect.x + rect.width < 0;
}
