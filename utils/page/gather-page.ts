import { type GatheredBlocks, gatherBlocks } from './gather-blocks';
import { MAX_DEPTH } from './page-bounds';
import type { PageDraft } from './page-draft';
import { growPaper } from './paper/grow-paper';
import type { PrunedPaper } from './parse-article';

/** A page deeper than Readability can stand is not pruned in passing: it is grown again, less deep. */
export function gatherPage(draft: PageDraft): {
  readonly gathered: GatheredBlocks;
  readonly pruned: PrunedPaper;
} {
  const { tree, looks, documentTitle, base } = draft;
  const { paper, depth } = growPaper({
    tree,
    maxDepth: Number.POSITIVE_INFINITY,
    title: documentTitle,
    base: base ?? '',
    keepsBody: false,
  });
  return { gathered: gatherBlocks({ paper, looks, base }), pruned: depth <= MAX_DEPTH ? paper : null };
}
