import { selectArticleBlocks } from './article-blocks';
import { findArticleOfAddress, listBlocksWithin } from './article-of-address';
import { findArticleScope } from './article-scope';
import { classifyPage } from './classify-page';
import { countProse, findDensestRegion } from './densest-region';
import type { ArticleFinding, Block, Metadata } from './page';
import { type PageGround, surveyGround } from './page-ground';
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
  if (walked.tooLarge) return { article: { kind: 'none', reason: 'too-large' }, blocks: [] };
  const ground = surveyGround(walked);
  const selected = selectBlocks(clues, ground);
  const article = classifyPage({ ...clues, ground, selected });
  const found = article.kind === 'found';
  return {
    article,
    blocks: walked.blocks.map((block, index) => ({ ...block, inArticle: found && selected.has(index) })),
  };
}

function selectBlocks(clues: ArticleClues, ground: PageGround): ReadonlySet<number> {
  const prose = countProse(ground);
  const selected = selectInPage(clues, ground, prose);
  const named = findArticleOfAddress({ ...clues, ...ground });
  if (named === null) return selected;
  const within = listBlocksWithin(clues.walked, named);
  const kept = new Set([...selected].filter((index) => within.has(index)));
  const missed = sumProse(prose, within) > sumProse(prose, kept) * MUCH_MORE;
  return missed ? completeArticle(ground, within) : kept;
}

function selectInPage(
  { walked, content }: ArticleClues,
  ground: PageGround,
  prose: readonly number[],
): ReadonlySet<number> {
  const kept = content ? findSurvivors(content.content, walked.blockOfText) : new Map<number, number>();
  const survivors = new Set([...kept].filter(([, share]) => share >= KEPT).map(([index]) => index));
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
