import { type GatheredBlocks, gatherBlocks } from './gather-blocks';
import { MAX_DEPTH } from './page-bounds';
import type { PageDraft } from './page-draft';
import { growPaper } from './paper/grow-paper';
import { TooMuchWork } from './paper/paper-document';
import type { PrunedPaper } from './parse-article';

export interface Gathering {
  readonly gathered: GatheredBlocks;
  readonly pruned: PrunedPaper;
  /** False where gathering would not come to an end: then there are no blocks. */
  readonly isWhole: boolean;
}

/** A page deeper than Readability can stand is not pruned in passing: it is grown again, less deep. */
export function gatherPage(draft: PageDraft): Gathering {
  const { tree, looks, documentTitle, base } = draft;
  const { paper, depth } = growPaper({
    tree,
    maxDepth: Number.POSITIVE_INFINITY,
    title: documentTitle,
    base: base ?? '',
    keepsBody: false,
  });
  try {
    const gathered = gatherBlocks({ paper, looks, base });
    return { gathered, pruned: depth <= MAX_DEPTH ? paper : null, isWhole: true };
  } catch (error) {
    if (error instanceof TooMuchWork) return NOTHING;
    throw error;
  }
}

const NOTHING: Gathering = {
  gathered: { boxes: [], blocks: [], places: [], blockOfText: new Map() },
  pruned: null,
  isWhole: false,
};
