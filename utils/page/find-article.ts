import { selectArticleBlocks } from './article-blocks';
import { findArticleOfAddress, listBlocksWithin } from './article-of-address';
import { findArticleScope } from './article-scope';
import { classifyPage } from './classify-page';
import { countProse, findDensestRegion } from './densest-region';
import type { ArticleFinding, Block, Metadata } from './page';
import type { ParsedArticle } from './parse-article';
import { findSurvivors } from './surviving-blocks';
import type { WalkedPage } from './walk-page';

export interface ArticleClues {
  readonly walked: WalkedPage;
  readonly metadata: Metadata;
  /** Null where Readability found none or was not asked. */
  readonly content: ParsedArticle | null;
  readonly url: string | null;
  readonly publishedTime: string | null;
  readonly scripts: number;
  readonly documentTitle: string;
}

const KEPT = 0.5;
/** Where this many times as much running text stands together elsewhere, Readability took the wrong place. */
const MUCH_MORE = 1.8;

/** Whether there is an article, and which blocks are its. Without one no block is. */
export function findArticle(clues: ArticleClues): {
  readonly article: ArticleFinding;
  readonly blocks: readonly Block[];
} {
  const { walked } = clues;
  const selected = selectBlocks(clues);
  const article: ArticleFinding = walked.tooLarge
    ? { kind: 'none', reason: 'too-large' }
    : classifyPage({ ...clues, blocks: walked.blocks, selected });
  const found = article.kind === 'found';
  return {
    article,
    blocks: walked.blocks.map((block, index) => ({ ...block, inArticle: found && selected.has(index) })),
  };
}

function selectBlocks(clues: ArticleClues): ReadonlySet<number> {
  const { walked } = clues;
  const selected = selectInPage(clues);
  const named = findArticleOfAddress({ ...clues, ...walked });
  if (named === null) return selected;
  const within = listBlocksWithin(walked, named);
  const kept = new Set([...selected].filter((index) => within.has(index)));
  const missed = sumProse(walked, within) > sumProse(walked, kept) * MUCH_MORE;
  return missed ? completeArticle(walked, within) : kept;
}

function selectInPage({ walked, content }: ArticleClues): ReadonlySet<number> {
  const kept = content ? findSurvivors(content.content, walked.blockOfText) : new Map<number, number>();
  const survivors = new Set([...kept].filter(([, share]) => share >= KEPT).map(([index]) => index));
  const selected = completeArticle(walked, survivors);
  const densest = findDensestRegion(walked.boxes, walked.blocks);
  const missed = sumProse(walked, densest) > sumProse(walked, selected) * MUCH_MORE;
  return missed ? completeArticle(walked, densest) : selected;
}

function completeArticle({ boxes, blocks }: WalkedPage, survivors: ReadonlySet<number>): ReadonlySet<number> {
  const scope = findArticleScope(boxes, blocks, survivors);
  return scope ? selectArticleBlocks({ boxes, blocks, survivors, scope }) : survivors;
}

function sumProse({ blocks }: WalkedPage, selected: ReadonlySet<number>): number {
  return blocks.reduce((sum, block, index) => sum + (selected.has(index) ? countProse(block) : 0), 0);
}
