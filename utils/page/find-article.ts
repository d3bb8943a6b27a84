import { selectArticleBlocks } from './article-blocks';
import { findArticleOfAddress, listBlocksWithin } from './article-of-address';
import { findArticleScope } from './article-scope';
import { classifyPage } from './classify-page';
import { countProse, findDensestRegion } from './densest-region';
import type { ArticleFinding, Block, Box, Metadata } from './page';
import type { PageDraft } from './page-draft';
import { type DraftBlock, type KeptBlock, type PageGround, surveyGround } from './page-ground';

const KEPT = 0.5;
/** Where this many times as much running text stands together elsewhere, Readability took the wrong place. */
const MUCH_MORE = 1.8;

export interface ArticleClues extends Pick<PageDraft, 'url' | 'documentTitle' | 'scripts' | 'tooLarge'> {
  readonly metadata: Metadata;
  readonly boxes: readonly Box[];
  readonly blocks: readonly DraftBlock[];
  /** The blocks whose text Readability kept, in part at least. */
  readonly kept: readonly KeptBlock[];
  readonly title: string | null;
  readonly publishedTime: string | null;
}

/** Whether there is an article, and which blocks are its. Without one no block is. */
export function findArticle(draft: ArticleClues): {
  readonly article: ArticleFinding;
  readonly blocks: readonly Block[];
} {
  if (draft.tooLarge) return { article: { kind: 'none', reason: 'too-large' }, blocks: [] };
  const ground = surveyGround(draft);
  const selected = selectBlocks(draft, ground);
  const article = classifyPage({ ...draft, ground, selected });
  const found = article.kind === 'found';
  return {
    article,
    blocks: draft.blocks.map((block, index) => ({ ...block, inArticle: found && selected.has(index) })),
  };
}

function selectBlocks(draft: ArticleClues, ground: PageGround): ReadonlySet<number> {
  const prose = countProse(ground);
  const selected = selectInPage(draft, ground, prose);
  const named = findArticleOfAddress(draft);
  if (named === null) return selected;
  const within = listBlocksWithin(draft, named);
  const kept = new Set([...selected].filter((index) => within.has(index)));
  const missed = sumProse(prose, within) > sumProse(prose, kept) * MUCH_MORE;
  return missed ? completeArticle(ground, within) : kept;
}

function selectInPage(
  { kept }: ArticleClues,
  ground: PageGround,
  prose: readonly number[],
): ReadonlySet<number> {
  const survivors = new Set(kept.filter(({ share }) => share >= KEPT).map(({ block }) => block));
  const selected = completeArticle(ground, survivors);
  const densest = findDensestRegion(ground, prose);
  const missed = sumProse(prose, densest) > sumProse(prose, selected) * MUCH_MORE;
  return missed ? completeArticle(ground, densest) : selected;
}

function completeArticle(ground: PageGround, survivors: ReadonlySet<number>): ReadonlySet<number> {
  const scope = findArticleScope(ground.boxes, ground.blocks, survivors);
  return scope ? selectArticleBlocks({ ...ground, survivors, scope }) : survivors;
}

function sumProse(prose: readonly number[], selected: ReadonlySet<number>): number {
  let sum = 0;
  for (const index of selected) sum += prose[index] ?? 0;
  return sum;
}
