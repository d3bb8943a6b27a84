import type { Page } from '../../page/page';
import { shiftSpan } from '../../text/span';
import type { CompiledLexicon } from '../phrases/compile-lexicon';
import { type Passage, readPassage } from '../reading/passage';

/** Blocks read as one passage, joined by line feeds, with the place where each begins in it. */
export interface BlocksPassage {
  readonly passage: Passage;
  readonly blocks: readonly { readonly block: number; readonly start: number }[];
}

export function readBlocks(
  page: Page,
  blocks: readonly number[],
  lexicons: readonly CompiledLexicon[],
): BlocksPassage {
  const places: { block: number; start: number }[] = [];
  const texts: string[] = [];
  const strikes: { start: number; end: number }[] = [];
  let start = 0;
  for (const index of blocks) {
    const block = page.blocks[index];
    if (!block) continue;
    places.push({ block: index, start });
    texts.push(block.text);
    strikes.push(...block.strikes.map((strike) => shiftSpan(strike, start)));
    start += block.text.length + 1;
  }
  return { passage: readPassage({ text: texts.join('\n'), strikes, lexicons }), blocks: places };
}

/** The block in which `at` of the passage's text lies, and where in it. */
export function locate(
  read: BlocksPassage,
  at: number,
): { readonly block: number; readonly at: number } | null {
  const place = read.blocks.findLast(({ start }) => start <= at);
  return place ? { block: place.block, at: at - place.start } : null;
}
