import { listAncestors } from './box-tree';
import type { ArticlePages, Block, Box, Control } from './page';
import { type PageStep, stepBetween } from './page-address';
import { parsePageCount } from './page-count';

export interface PagesClues {
  readonly boxes: readonly Box[];
  readonly blocks: readonly Block[];
  /** The page's address, null where it is unknown. */
  readonly url: string | null;
  /** Where the page says that what comes next stands: on its own next page, or the next article. */
  readonly nextUrls: readonly string[];
}

/** Blocks behind the article's last in which its pages may be counted. */
const REACH = 12;
const COMMENTS = /(?:^|[\s_-])(?:comments?|commentlist|disqus|discussion|respond|replies)(?:[\s_-]|$)/i;
const OUTSIDE: ReadonlySet<string> = new Set(['aside', 'footer', 'dialog', 'form', 'search']);
const PAGE_NUMBER = /^\d{1,2}$/;

/**
 * Which page of the article this is, where it goes on over several: by "Page 1 of 3", by numbered links to more pages of
 * the same address, or by where the page says that it goes on. Null where the article stands on one page, as far as it is
 * told; pages of comments, of lists and the next article are no pages of it.
 */
export function findArticlePages(clues: PagesClues): ArticlePages | null {
  const around = listAround(clues);
  const steps = listSteps(clues.url, around);
  const [step] = steps;
  const said = findCount(around);
  if (said) return said;
  if (step) return { at: step.from, of: Math.max(step.from, ...steps.map(({ to }) => to)) };
  return findNext(clues);
}

/** The blocks in which the article's pages may be counted: its own, between them, and some behind. */
function listAround({ boxes, blocks }: PagesClues): readonly Block[] {
  const first = blocks.findIndex(({ inArticle }) => inArticle);
  const last = blocks.findLastIndex(({ inArticle }) => inArticle);
  if (first < 0) return [];
  return blocks
    .slice(Math.max(0, first - REACH), last + 1 + REACH)
    .filter((block) => block.visible && block.kind !== 'comment' && !standsOutside(boxes, block));
}

function standsOutside(boxes: readonly Box[], { box }: Block): boolean {
  return listAncestors(boxes, box, null).some(
    (around) =>
      OUTSIDE.has(around.box.landmark ?? '') || (around.box.tag !== 'body' && COMMENTS.test(around.box.hint)),
  );
}

function findCount(blocks: readonly Block[]): ArticlePages | null {
  for (const { text } of blocks) {
    const count = parsePageCount(text);
    if (count) return count;
  }
  return null;
}

/** From this page to others of the article, by links whose words are their numbers; none where they may be numbers of something else. */
function listSteps(url: string | null, blocks: readonly Block[]): readonly PageStep[] {
  if (url === null) return [];
  const steps = blocks.flatMap((block) =>
    block.controls.flatMap((control) => readStep(url, block, control) ?? []),
  );
  const isCounted = steps.some(({ isSure, to }) => isSure || to === 1);
  return isCounted && steps.some(({ from, to }) => from !== to) ? steps : [];
}

function readStep(url: string, { text }: Block, { span, href }: Control): PageStep | null {
  const words = text.slice(span.start, span.end).trim();
  if (href === null || !PAGE_NUMBER.test(words)) return null;
  const step = stepBetween(url, href);
  return step?.to === Number(words) ? step : null;
}

function findNext({ url, nextUrls }: PagesClues): ArticlePages | null {
  if (url === null) return null;
  for (const next of nextUrls) {
    const step = stepBetween(url, next);
    if (step?.isSure && step.to === step.from + 1) return { at: step.from, of: null };
  }
  return null;
}
