import type { Page } from '../../page/page';

const DEEPEST = 30;

/** The box of the blockquote a block stands in, so that its lines are known to belong together; null outside one. */
export function findPassage({ boxes, blocks }: Page, block: number): number | null {
  let box = blocks[block]?.box ?? null;
  for (let depth = 0; depth < DEEPEST && box !== null; depth += 1) {
    if (boxes[box]?.tag === 'blockquote') return box;
    box = boxes[box]?.parent ?? null;
  }
  return null;
}

/** Lines that stand in one blockquote, one behind another; a line outside of any stands for itself. */
export function groupPassages<Line extends { readonly block: number }>(
  page: Page,
  lines: readonly Line[],
): readonly (readonly Line[])[] {
  const passages: Line[][] = [];
  let last: number | null = null;
  for (const line of lines) {
    const passage = findPassage(page, line.block);
    if (passage !== null && passage === last) passages[passages.length - 1]?.push(line);
    else passages.push([line]);
    last = passage;
  }
  return passages;
}
