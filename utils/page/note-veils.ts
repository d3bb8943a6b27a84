import { findVeils } from './layout';
import type { Box } from './page';
import type { KeptBlock } from './page-draft';
import type { WalkedPage } from './walk-page';

/** Of the article's blocks, how many of the last are asked: where a text is cut off, its last lines are the veiled ones. */
const LAST_ASKED = 8;
/** Elements of the blocks and around them. */
const MOST_ASKED = 60;

/** The boxes with what veils the end of the article, by computed style, in its elements and those around them. */
export function noteVeils(
  view: Window | null,
  { boxes, elements, blocks }: WalkedPage,
  kept: readonly KeptBlock[],
): readonly Box[] {
  if (typeof view?.getComputedStyle !== 'function') return boxes;
  const asked = new Set<number>();
  for (const { block } of kept.slice(-LAST_ASKED)) {
    let box: number | null = blocks[block]?.box ?? null;
    while (box !== null && !asked.has(box) && asked.size < MOST_ASKED) {
      asked.add(box);
      box = boxes[box]?.parent ?? null;
    }
  }
  return boxes.map((box, index) => {
    const element = asked.has(index) ? elements[index] : undefined;
    return element ? { ...box, veils: findVeils(view, element) } : box;
  });
}
