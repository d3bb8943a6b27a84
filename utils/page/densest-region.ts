import { markSubtree, sumSubtrees } from './box-tree';
import { linkShare } from './link-share';
import type { Box } from './page';
import type { DraftBlock, PageGround } from './page-ground';

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

/** Words of running text, by block: what is short or mostly links is none. */
export function countProse({ blocks, words }: PageGround): readonly number[] {
  return blocks.map((block, index) => {
    const count = words[index] ?? 0;
    return count >= MIN_WORDS && PROSE_KINDS.has(block.kind) && linkShare(block) <= MAX_LINKED ? count : 0;
  });
}

/**
 * The blocks of the box with most running text in it, for pages whose article Readability misses: short ones,
 * and those in scripts that say much in few characters. Empty where no box has any.
 */
export function findDensestRegion(ground: PageGround, proseByBlock: readonly number[]): ReadonlySet<number> {
  const { boxes, blocks } = ground;
  const outside = markOutside(ground);
  const prose = proseByBlock.map((words, index) => (outside[blocks[index]?.box ?? 0] ? 0 : words));
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

/** For each box whether it or one around it is no place for an article. Parents stand before their children. */
function markOutside({ boxes, foreign }: PageGround): readonly boolean[] {
  const outside: boolean[] = [];
  boxes.forEach((box, index) => {
    const own = box.tag !== 'body' && (foreign[index] || OUTSIDE_LANDMARKS.has(box.landmark ?? ''));
    outside.push(own || (box.parent !== null && outside[box.parent] === true));
  });
  return outside;
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

function withHeadings(blocks: readonly DraftBlock[], found: readonly number[]): ReadonlySet<number> {
  const [first = 0, last = -1] = [found[0], found.at(-1)];
  const headings = blocks.flatMap(({ kind, visible }, index) =>
    index > first && index < last && visible && kind === 'heading' ? [index] : [],
  );
  return new Set([...found, ...headings]);
}
