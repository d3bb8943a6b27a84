import { hasLeadHint } from './article-hints';
import type { ArticleScope } from './article-scope';
import { listAncestors } from './box-tree';
import { linkShare } from './link-share';
import type { Box } from './page';
import type { DraftBlock, PageGround } from './page-ground';

/** Most of an article is never a box of something else, whatever that box is called. */
const FOREIGN_SHARE = 0.25;
const LEAD_LENGTH = 40;
const LEAD_REACH = 12;
const DROPPED_LENGTH = 25;
const ENDS_SENTENCE = /[.!?…。！？]["'”’»」』)]?$/;
const OUTSIDE_LANDMARKS: ReadonlySet<string> = new Set([
  'nav',
  'aside',
  'footer',
  'form',
  'dialog',
  'search',
]);
const PROSE_KINDS: ReadonlySet<string> = new Set([
  'paragraph',
  'quote',
  'pull-quote',
  'list-item',
  'heading',
  'other',
]);

export interface ArticleBlockClues extends PageGround {
  readonly survivors: ReadonlySet<number>;
  readonly scope: ArticleScope;
}

/** The indexes of the article's blocks: what Readability kept without what is foreign, and what it dropped without reason. */
export function selectArticleBlocks(clues: ArticleBlockClues): ReadonlySet<number> {
  const selected = new Set([...clues.survivors].filter((index) => isOwn(clues, index)));
  const order = [...selected].sort((a, b) => a - b);
  const first = order.find((index) => isProse(clues.blocks[index])) ?? order[0];
  const last = order.at(-1);
  if (first === undefined || last === undefined) return selected;
  for (let index = first + 1; index < last; index += 1) {
    if (!clues.survivors.has(index) && isDroppedProse(clues, index)) selected.add(index);
  }
  for (const index of findLead(clues, first)) selected.add(index);
  return selected;
}

function isOwn(clues: ArticleBlockClues, index: number): boolean {
  const block = clues.blocks[index];
  if (!block || (!PROSE_KINDS.has(block.kind) && block.kind !== 'code' && block.kind !== 'cell'))
    return false;
  if (block.kind !== 'heading' && linkShare(block) > 0.9) return false;
  if (block.kind === 'other' && block.text.length < DROPPED_LENGTH && !ENDS_SENTENCE.test(block.text))
    return false;
  return !standsInForeignBox(clues, block);
}

function isProse(block: DraftBlock | undefined): boolean {
  return block !== undefined && block.kind !== 'heading' && block.text.length >= LEAD_LENGTH;
}

/** A box below the article's root with a telling name or landmark, and little of the article in it. */
function standsInForeignBox({ boxes, foreign, scope }: ArticleBlockClues, block: DraftBlock): boolean {
  return listAncestors(boxes, block.box, scope.root).some(
    ({ index, box }) =>
      (scope.kept[index] ?? 0) < scope.keptInAll * FOREIGN_SHARE && (foreign[index] || isOutside(box, block)),
  );
}

/** A quotation pulled out of the text stands in an aside; nothing else there is the article's. */
function isOutside(box: Box, block: DraftBlock): boolean {
  if (box.landmark === 'aside' && (block.kind === 'quote' || block.kind === 'pull-quote')) return false;
  return box.landmark !== null && OUTSIDE_LANDMARKS.has(box.landmark);
}

function isDroppedProse(clues: ArticleBlockClues, index: number): boolean {
  const block = clues.blocks[index];
  if (!block?.visible || !clues.scope.inRoot[block.box] || !PROSE_KINDS.has(block.kind)) return false;
  if (block.kind === 'other' || linkShare(block) > 0.5) return false;
  if (block.text.length < DROPPED_LENGTH && block.kind !== 'quote') return false;
  return !standsInForeignBox(clues, block);
}

/** What stands between the headline and the text and reads like a standfirst. */
function findLead(clues: ArticleBlockClues, first: number): readonly number[] {
  const { blocks, boxes, scope } = clues;
  const head = blocks.findLastIndex(
    (block, index) => index < first && block.kind === 'heading' && isHeadline(boxes, block),
  );
  if (head < 0 || first - head > LEAD_REACH * 3) return [];
  const known = new Set(blocks.slice(first, first + LEAD_REACH).map((block) => block.text));
  return blocks.flatMap((block, index) => {
    if (index <= head || index >= first || !block.visible || known.has(block.text)) return [];
    return scope.inScope[block.box] && looksLikeLead(clues, block) ? [index] : [];
  });
}

function isHeadline(boxes: readonly Box[], block: DraftBlock): boolean {
  return listAncestors(boxes, block.box, null).some(({ box }) => box.tag === 'h1');
}

function looksLikeLead({ boxes, foreign, scope }: ArticleBlockClues, block: DraftBlock): boolean {
  if (!PROSE_KINDS.has(block.kind) || block.text.length < LEAD_LENGTH || linkShare(block) > 0.3) return false;
  const chain = listAncestors(boxes, block.box, scope.scope);
  if (chain.some(({ index, box }) => foreign[index] || isOutside(box, block))) return false;
  return chain.slice(0, 3).some(({ box }) => hasLeadHint(box)) || ENDS_SENTENCE.test(block.text);
}
