import { buildAnchor } from '../../page/anchor';
import type { ArticleText } from '../../page/article-text';
import type { Page } from '../../page/page';
import { countWords } from '../../text/count-words';
import { isJsonObject, type Json, readNumber } from '../../text/json';
import type { Evidence } from '../access';

const FEW_PARAGRAPHS = 4;
const FAR_BELOW = 0.4;
const SHORTEST_DECLARED = 150;

/** Signs that the text is cut off. Named clues: none is a verdict by itself. */
export interface Truncation {
  readonly evidence: readonly Evidence[];
  /** Blurred, masked or clipped, or far shorter than declared and ending in the middle. */
  readonly certain: boolean;
  /** Ends in an ellipsis or in mid-sentence after a few paragraphs. */
  readonly likely: boolean;
}

export function findTruncation(page: Page, text: ArticleText): Truncation {
  const veil = findVeil(page, text);
  const open = findOpenEnd(page, text);
  const short = findShortfall(page, text);
  const evidence = [veil, open, short].filter((one): one is Evidence => one !== null);
  return { evidence, certain: veil !== null || (open !== null && short !== null), likely: open !== null };
}

/** Part of the article's own text that a reader cannot make out, by computed style. */
function findVeil(page: Page, text: ArticleText): Evidence | null {
  for (const { block: index } of text.lines.slice(-FEW_PARAGRAPHS)) {
    const block = page.blocks[index];
    const veil = block && findVeilAround(page, block.box);
    if (block && veil) {
      return {
        rule: `text.${veil}`,
        says: 'restricted',
        excerpt: veil,
        anchor: buildAnchor(page, index, { start: 0, end: block.text.length }),
      };
    }
  }
  return null;
}

/** On the block's own element or on one around it. */
function findVeilAround({ boxes }: Page, from: number): 'blur' | 'mask' | null {
  for (let box = boxes[from]; box; box = box.parent === null ? undefined : boxes[box.parent]) {
    const veil = box.veils.find((one) => one === 'blur' || one === 'mask');
    if (veil === 'blur' || veil === 'mask') return veil;
  }
  return null;
}

function findOpenEnd(page: Page, text: ArticleText): Evidence | null {
  const last = text.lines.at(-1);
  const block = last && page.blocks[last.block];
  if (!last || !block || text.lines.length > FEW_PARAGRAPHS + 2) return null;
  const ending = block.text.trimEnd().slice(-40);
  const ellipsis = /(?:…|\.\.\.|\[…\])$/.test(ending);
  const open =
    ellipsis || (block.kind === 'paragraph' && block.text.length > 60 && /[\p{L},;–—-]$/u.test(ending));
  if (!open) return null;
  const rule = ellipsis ? 'text.ellipsis' : 'text.mid-sentence';
  return {
    rule,
    says: 'nothing',
    excerpt: ending,
    anchor: buildAnchor(page, last.block, { start: 0, end: block.text.length }),
  };
}

function findShortfall(page: Page, text: ArticleText): Evidence | null {
  const declared = findWordCount(page.metadata.jsonLd);
  if (declared === null || declared < SHORTEST_DECLARED) return null;
  if (countWords(text.text) >= declared * FAR_BELOW) return null;
  return { rule: 'text.word-count', says: 'nothing', excerpt: `wordCount: ${declared}` };
}

function findWordCount(roots: readonly Json[]): number | null {
  const nodes = roots
    .flatMap((root) => (Array.isArray(root) ? root : [root]))
    .flatMap((root) => {
      if (!isJsonObject(root)) return [];
      const graph = Object.hasOwn(root, '@graph') ? root['@graph'] : null;
      return [root, ...(Array.isArray(graph) ? graph : [])];
    });
  for (const node of nodes) {
    const count =
      isJsonObject(node) && Object.hasOwn(node, 'wordCount') ? readNumber(node.wordCount) : Number.NaN;
    if (Number.isFinite(count)) return count;
  }
  return null;
}
