import { countWords } from '../text/count-words';
import { hasForeignHint } from './article-hints';
import type { WalkedBlock } from './block-list';
import { listAncestors, markSubtree, sumSubtrees } from './box-tree';
import { linkShare } from './link-share';
import type { Box } from './page';

const PROSE_KINDS: ReadonlySet<string> = new Set([
  'paragraph',
  'quote',
  'pull-quote',
  'list-item',
  'other',
  'cell',
]);
const OUTSIDE_LANDMARKS: ReadonlySet<string> = new Set([
  'nav',
  'aside',
  'footer',
  'form',
  'dialog',
  'search',
]);
const MIN_WORDS = 8;
const MAX_LINKED = 0.4;
const MAX_CLIMB = 3;
const WORTH_CLIMBING = 1.25;

/** Words of running text: what is short or mostly links is none. */
export function countProse(block: WalkedBlock): number {
  if (!block.visible || !PROSE_KINDS.has(block.kind) || linkShare(block) > MAX_LINKED) return 0;
  const words = countWords(block.text);
  return words >= MIN_WORDS ? words : 0;
}

/**
 * The blocks of the box with most running text in it, for pages whose article Readability misses: short ones,
 * and those in scripts that say much in few characters. Empty where no box has any.
 */
export function findDensestRegion(
  boxes: readonly Box[],
  blocks: readonly WalkedBlock[],
): ReadonlySet<number> {
  const prose = blocks.map((block) => (standsOutside(boxes, block) ? 0 : countProse(block)));
  const weights = new Map<number, number>();
  blocks.forEach((block, index) => {
    weights.set(block.box, (weights.get(block.box) ?? 0) + (prose[index] ?? 0));
  });
  const root = findRoot(boxes, weights);
  if (root === null) return new Set();
  const inside = markSubtree(boxes, root);
  const found = blocks.flatMap(({ box }, index) => (inside[box] && (prose[index] ?? 0) > 0 ? [index] : []));
  return withHeadings(blocks, found);
}

function standsOutside(boxes: readonly Box[], block: WalkedBlock): boolean {
  if (countProse(block) === 0) return true;
  return listAncestors(boxes, block.box, null).some(
    ({ box }) => box.tag !== 'body' && (hasForeignHint(box) || OUTSIDE_LANDMARKS.has(box.landmark ?? '')),
  );
}

/** The parent with most text among its children, and further up while that is worth it. */
function findRoot(boxes: readonly Box[], weights: ReadonlyMap<number, number>): number | null {
  const children = new Map<number, number>();
  for (const [box, words] of weights) {
    const parent = boxes[box]?.parent ?? box;
    children.set(parent, (children.get(parent) ?? 0) + words);
  }
  const sums = sumSubtrees(boxes, weights);
  let [root, most] = [...children].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [-1, 0]);
  if (root < 0) return null;
  for (let step = 0; step < MAX_CLIMB; step += 1) {
    const parent = boxes[root]?.parent ?? null;
    if (parent === null || boxes[parent]?.tag === 'html' || (sums[parent] ?? 0) < most * WORTH_CLIMBING)
      break;
    most = sums[parent] ?? 0;
    root = parent;
  }
  return root;
}

function withHeadings(blocks: readonly WalkedBlock[], found: readonly number[]): ReadonlySet<number> {
  const [first = 0, last = -1] = [found[0], found.at(-1)];
  const headings = blocks.flatMap(({ kind, visible }, index) =>
    index > first && index < last && visible && kind === 'heading' ? [index] : [],
  );
  return new Set([...found, ...headings]);
}
