import { markSubtree, sumSubtrees } from './box-tree';
import type { Box } from './page';
import type { DraftBlock } from './page-ground';

/** Where on the page the article stands. */
export interface ArticleScope {
  /** For each box whether the body of the article is around it. */
  readonly inRoot: readonly boolean[];
  /** The box below which everything is the article's body. */
  readonly root: number;
  /** The article with its head: the nearest `article` or `main` around the root, or the root's parent. */
  readonly scope: number;
  readonly inScope: readonly boolean[];
  /** Units of kept text in and below each box. */
  readonly kept: readonly number[];
  readonly keptInAll: number;
}

const ROOT_SHARE = 0.85;
const MAX_CLIMB = 15;

/** `survivors`: block indexes. Null where none survived. */
export function findArticleScope(
  boxes: readonly Box[],
  blocks: readonly DraftBlock[],
  survivors: ReadonlySet<number>,
): ArticleScope | null {
  const weights = new Map<number, number>();
  for (const index of survivors) {
    const block = blocks[index];
    if (block) weights.set(block.box, (weights.get(block.box) ?? 0) + block.text.length);
  }
  const kept = sumSubtrees(boxes, weights);
  const keptInAll = kept[0] ?? 0;
  if (keptInAll === 0) return null;
  const root = findDeepest(boxes, kept, keptInAll * ROOT_SHARE);
  const scope = climb(boxes, root);
  return {
    root,
    inRoot: markSubtree(boxes, root),
    scope,
    inScope: markSubtree(boxes, scope),
    kept,
    keptInAll,
  };
}

/** Children stand after their parents: the last box that holds enough is the deepest. */
function findDeepest(boxes: readonly Box[], kept: readonly number[], enough: number): number {
  return boxes.findLastIndex((_, index) => (kept[index] ?? 0) >= enough);
}

function climb(boxes: readonly Box[], root: number): number {
  let index = root;
  for (let step = 0; step < MAX_CLIMB; step += 1) {
    const box = boxes[index];
    if (!box || box.parent === null || box.tag === 'body') break;
    if (box.landmark === 'article' || box.landmark === 'main') return index;
    index = box.parent;
  }
  return boxes[index]?.landmark ? index : (boxes[root]?.parent ?? root);
}
