import { selectArticleBlocks } from './article-blocks';
import { findArticleScope } from './article-scope';
import { classifyPage } from './classify-page';
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
}

const KEPT = 0.5;

/** Whether there is an article, and which blocks are its. Without one no block is. */
export function findArticle(clues: ArticleClues): {
  readonly article: ArticleFinding;
  readonly blocks: readonly Block[];
} {
  const { walked, metadata, url } = clues;
  const selected = selectBlocks(clues);
  const article: ArticleFinding = walked.tooLarge
    ? { kind: 'none', reason: 'too-large' }
    : classifyPage({ blocks: walked.blocks, selected, metadata, url });
  const found = article.kind === 'found';
  return {
    article,
    blocks: walked.blocks.map((block, index) => ({ ...block, inArticle: found && selected.has(index) })),
  };
}

function selectBlocks({ walked, content }: ArticleClues): ReadonlySet<number> {
  if (!content) return new Set();
  const { boxes, blocks, blockOfText } = walked;
  const shares = [...findSurvivors(content.content, blockOfText)];
  const survivors = new Set(shares.filter(([, share]) => share >= KEPT).map(([index]) => index));
  const scope = findArticleScope(boxes, blocks, survivors);
  return scope ? selectArticleBlocks({ boxes, blocks, survivors, scope }) : survivors;
}
