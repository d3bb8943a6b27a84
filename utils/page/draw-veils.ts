import type { GatheredBlocks } from './gather-blocks';
import type { PageLooks } from './lean-tree';
import type { Box } from './page';
import type { KeptBlock } from './page-ground';

/** Of the article's blocks, how many of the last may be veiled: where a text is cut off, it is its last lines. */
const LAST = 8;

/** The boxes with what veils the end of the article, in its elements and those around them. */
export function drawVeils(
  { boxes, blocks, places }: GatheredBlocks,
  veiled: PageLooks['veiled'],
  kept: readonly KeptBlock[],
): readonly Box[] {
  if (veiled.length === 0) return boxes;
  const veilsAt = new Map(veiled.map(({ place, veils }): [number | null, Box['veils']] => [place, veils]));
  const last = new Set<number>();
  for (const { block } of kept.slice(-LAST)) {
    let box: number | null = blocks[block]?.box ?? null;
    while (box !== null && !last.has(box)) {
      last.add(box);
      box = boxes[box]?.parent ?? null;
    }
  }
  return boxes.map((box, index) => {
    const veils = last.has(index) ? veilsAt.get(places[index] ?? null) : undefined;
    return veils ? { ...box, veils } : box;
  });
}
