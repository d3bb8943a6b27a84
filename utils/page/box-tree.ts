import type { Box } from './page';

export interface Ancestor {
  readonly index: number;
  readonly box: Box;
}

/** The boxes from a block's own up to, and without, the one at `stop`; up to the root where `stop` is not among them. */
export function listAncestors(boxes: readonly Box[], box: number, stop: number | null): readonly Ancestor[] {
  const chain: Ancestor[] = [];
  let index: number | null = box;
  while (index !== null && index !== stop) {
    const found: Box | undefined = boxes[index];
    if (!found) break;
    chain.push({ index, box: found });
    index = found.parent;
  }
  return chain;
}

/** For each box the sum of `weights` (by box index) in it and below it. Parents stand before their children. */
export function sumSubtrees(boxes: readonly Box[], weights: ReadonlyMap<number, number>): readonly number[] {
  const sums = boxes.map((_, index) => weights.get(index) ?? 0);
  for (let index = boxes.length - 1; index > 0; index -= 1) {
    const parent = boxes[index]?.parent;
    if (parent !== null && parent !== undefined) sums[parent] = (sums[parent] ?? 0) + (sums[index] ?? 0);
  }
  return sums;
}

/** For each box whether it stands in the tree below `root`, `root` itself included. */
export function markSubtree(boxes: readonly Box[], root: number): readonly boolean[] {
  const inside: boolean[] = [];
  boxes.forEach((box, index) => {
    inside.push(index === root || (box.parent !== null && inside[box.parent] === true));
  });
  return inside;
}
