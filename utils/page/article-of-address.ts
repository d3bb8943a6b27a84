import { countWords } from '../text/count-words';
import { markSubtree } from './box-tree';
import type { Box } from './page';
import type { DraftBlock } from './page-ground';

export interface AddressClues {
  readonly boxes: readonly Box[];
  readonly blocks: readonly DraftBlock[];
  readonly url: string | null;
  /** What the browser shows on the tab. */
  readonly documentTitle: string;
}

interface Candidate {
  readonly box: number;
  readonly heading: DraftBlock;
}

/** Fewer words make a teaser, not an article. */
const MIN_WORDS = 40;
/** Shorter headings stand in titles by chance. */
const MIN_HEADING = 15;

/**
 * Endless pages show one article below another and move the address along. The box of the one whose heading links to the
 * address, or is on the tab; null where one stands alone or nothing tells.
 */
export function findArticleOfAddress(clues: AddressClues): number | null {
  const candidates = listArticles(clues);
  if (candidates.length < 2) return null;
  return (
    onlyOne(candidates.filter(({ heading }) => linksTo(heading, clues.url))) ??
    onlyOne(candidates.filter(({ heading }) => isOnTab(heading, clues.documentTitle)))
  );
}

function listArticles({ boxes, blocks }: AddressClues): readonly Candidate[] {
  const articleOf = findOutermostArticles(boxes);
  const words = new Map<number, number>();
  const headings = new Map<number, DraftBlock>();
  for (const block of blocks) {
    const article = articleOf[block.box];
    if (article === null || article === undefined || !block.visible) continue;
    if (block.kind !== 'heading') words.set(article, (words.get(article) ?? 0) + countWords(block.text));
    else if (!headings.has(article)) headings.set(article, block);
  }
  return [...headings]
    .filter(([box]) => (words.get(box) ?? 0) >= MIN_WORDS)
    .map(([box, heading]) => ({ box, heading }));
}

/** For each box the outermost `article` around it. Parents stand before their children. */
function findOutermostArticles(boxes: readonly Box[]): readonly (number | null)[] {
  const articles: (number | null)[] = [];
  for (const [index, { parent, landmark }] of boxes.entries()) {
    const around = parent === null ? null : (articles[parent] ?? null);
    articles.push(around ?? (landmark === 'article' ? index : null));
  }
  return articles;
}

function linksTo({ controls }: DraftBlock, url: string | null): boolean {
  const here = url === null ? null : pathOf(url);
  return here !== null && controls.some(({ href }) => href !== null && pathOf(href) === here);
}

function pathOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).pathname.replace(/\/$/, '') : null;
}

function isOnTab({ text }: DraftBlock, documentTitle: string): boolean {
  return text.length >= MIN_HEADING && documentTitle.toLowerCase().includes(text.toLowerCase());
}

function onlyOne(candidates: readonly Candidate[]): number | null {
  const [first, second] = candidates;
  return first && !second ? first.box : null;
}

/** The blocks of a box and of all below it. */
export function listBlocksWithin(
  { boxes, blocks }: Pick<AddressClues, 'boxes' | 'blocks'>,
  box: number,
): ReadonlySet<number> {
  const within = markSubtree(boxes, box);
  return new Set(blocks.flatMap((block, index) => (within[block.box] ? [index] : [])));
}
