import type { GlossManner } from '../mark/gloss';
import type { Block, Page } from '../page/page';
import type { Notice } from '../report/report';

/** How a notice's translation is shown in the page; none: the words are not to be seen there, or are not ours to change. */
export type NoticeManner = GlossManner | 'none';

/**
 * A label is replaced: a second line would burst a button or a row of links. A sentence keeps its original, with a line
 * below. In the article nothing is ever replaced.
 */
export function chooseManner(page: Page, { anchor, text }: Notice): NoticeManner {
  const block = page.blocks[anchor.block];
  if (!block) return 'none';
  const byKind = MANNER_BY_KIND.get(block.kind);
  if (byKind) return byKind;
  return !block.inArticle && (block.kind === 'button' || isLabel(text)) ? 'replace' : 'line';
}

const MANNER_BY_KIND: ReadonlyMap<Block['kind'], NoticeManner> = new Map([
  ['placeholder', 'placeholder'],
  ['value', 'button'],
  ['aria-label', 'none'],
  ['title', 'none'],
  ['alt', 'none'],
]);

const LONGEST_LABEL = 32;
const SENTENCE_END = /[.!?…。！？]$/u;

function isLabel(text: string): boolean {
  return text.length <= LONGEST_LABEL && !SENTENCE_END.test(text);
}
