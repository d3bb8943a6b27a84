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

/** Which blocks are the article's, and whether there is one. */
export function findArticle({ walked, content }: ArticleClues): {
  readonly article: ArticleFinding;
  readonly blocks: readonly Block[];
} {
  const survivors = content ? findSurvivors(content.content, walked.blockOfText) : new Map<number, number>();
  const blocks = walked.blocks.map((block, index) => ({
    ...block,
    inArticle: (survivors.get(index) ?? 0) >= 0.5 && block.kind !== 'caption' && block.kind !== 'comment',
  }));
  if (walked.tooLarge) return { article: { kind: 'none', reason: 'too-large' }, blocks };
  return { article: content ? { kind: 'found' } : { kind: 'none', reason: 'empty' }, blocks };
}
