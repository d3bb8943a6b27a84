import type { Block, Box, Control, Page } from '../page/page';
import type { Anchor, Report } from '../report/report';
import { leanMetadata } from './lean-metadata';
import { maskPersonal, maskText, stripAddress } from './mask-text';

/** left-out: only what the report was made from · kept: all words a reader sees on the page. */
export type Surroundings = 'left-out' | 'kept';

interface LeanRequest {
  readonly page: Page;
  /** The report that was made from the page. */
  readonly report: Report;
  readonly around: Surroundings;
}

/**
 * The page as its report was made from it, without anything that could say who read it: the words of the article and of
 * what was found around it; of all else on the page the shape alone, each letter an x.
 */
export function leanPage({ page, report, around }: LeanRequest): Page {
  const shown = chooseBlocks(page, report, around);
  return {
    url: stripAddress(page.url),
    title: mask(page.title),
    description: mask(page.description),
    byline: mask(page.byline),
    siteName: mask(page.siteName),
    publishedTime: page.publishedTime,
    declaredLang: page.declaredLang,
    article: page.article,
    pages: page.pages,
    boxes: page.boxes.map((box) => ({ ...box, hint: maskPersonal(box.hint) })),
    blocks: page.blocks.map((block, index) => (shown.has(index) ? leanBlock(block) : shapeOf(block))),
    metadata: leanMetadata(page.metadata, page.url),
  };
}

/** The blocks whose words are kept, by their places. */
function chooseBlocks(page: Page, report: Report, around: Surroundings): ReadonlySet<number> {
  const found = listAnchors(report).map(({ block }) => block);
  const frame = around === 'kept' ? new Set<number>() : findFrame(page.boxes);
  const seen = page.blocks.flatMap(({ visible, kind, box, inArticle }, index) =>
    visible && kind !== 'value' && (inArticle || !frame.has(box)) ? [index] : [],
  );
  return new Set([...seen, ...found]);
}

function listAnchors({ quotes, offers, access, boilerplate }: Report): readonly Anchor[] {
  return [
    ...quotes.map(({ anchor }) => anchor),
    ...offers.flatMap(({ anchor, otherAnchors }) => [anchor, ...otherAnchors]),
    ...access.evidence.flatMap(({ anchor }) => anchor ?? []),
    ...boilerplate.map(({ anchor }) => anchor),
  ];
}

/** The boxes of menus, heads, feet and readers' comments: what names readers, and what no report is made of but for what was found there. */
function findFrame(boxes: readonly Box[]): ReadonlySet<number> {
  const frame = new Set<number>();
  boxes.forEach((box, index) => {
    if ((box.parent !== null && frame.has(box.parent)) || isFrame(box)) frame.add(index);
  });
  return frame;
}

const FRAME_LANDMARKS: ReadonlySet<Box['landmark']> = new Set(['nav', 'header', 'footer', 'search']);
const FRAME_WORDS = /\b(?:comments?|kommentare?|reacties|commentaires|account|profile|user|login)\b/i;

function isFrame({ landmark, hint }: Box): boolean {
  return FRAME_LANDMARKS.has(landmark) || FRAME_WORDS.test(hint);
}

function leanBlock(block: Block): Block {
  return {
    ...block,
    text: maskPersonal(block.text),
    cite: mask(block.cite),
    controls: block.controls.map(leanControl),
  };
}

function shapeOf(block: Block): Block {
  return {
    ...block,
    text: maskText(block.text),
    cite: block.cite === null ? null : maskText(block.cite),
    controls: block.controls.map(({ kind, span, href }) => ({ kind, span, href: originOf(href) })),
  };
}

function originOf(href: string | null): string | null {
  const address = stripAddress(href);
  return address === null ? null : `${new URL(address).origin}/`;
}

function leanControl({ kind, span, href }: Control): Control {
  return { kind, span, href: stripAddress(href) };
}

function mask(text: string | null): string | null {
  return text === null ? null : maskPersonal(text);
}
