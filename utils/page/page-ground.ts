import { countWords } from '../text/count-words';
import { hasForeignHint } from './article-hints';
import type { Block, Box } from './page';

/** A block of a page of which it is not known yet what its article is. */
export type DraftBlock = Omit<Block, 'inArticle'>;

export interface KeptBlock {
  /** Index in the page's blocks. */
  readonly block: number;
  /** How much of its text was kept, above 0, at most 1. */
  readonly share: number;
}

/** The walked page with what is asked of its parts many times, found out once. */
export interface PageGround {
  readonly boxes: readonly Box[];
  readonly blocks: readonly DraftBlock[];
  /** By block; 0 where it is hidden. */
  readonly words: readonly number[];
  /** By box: whether its own names say that it holds nothing of an article. */
  readonly foreign: readonly boolean[];
}

export function surveyGround({ boxes, blocks }: Pick<PageGround, 'boxes' | 'blocks'>): PageGround {
  return {
    boxes,
    blocks,
    words: blocks.map((block) => (block.visible ? countWords(block.text) : 0)),
    foreign: markForeign(boxes),
  };
}

function markForeign(boxes: readonly Box[]): readonly boolean[] {
  const known = new Map<string, boolean>([['', false]]);
  return boxes.map((box) => {
    const found = known.get(box.hint);
    if (found !== undefined) return found;
    const foreign = hasForeignHint(box);
    known.set(box.hint, foreign);
    return foreign;
  });
}
