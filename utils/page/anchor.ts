import { type Span, sliceSpan } from '../text/span';
import type { Block, Box, Page } from './page';

/** Where a finding is in the live page: its element, and the W3C TextQuoteSelector to find it again without. */
export interface Anchor {
  /** Index in the page's blocks. */
  readonly block: number;
  /** CSS path of the block's element; '' where there is no page. */
  readonly path: string;
  /** In the block's text. */
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  /** Up to 32 code units before and after, within the block. */
  readonly prefix: string;
  readonly suffix: string;
}

const CONTEXT = 32;

/** `span` counts in the text of block `block`, and must lie inside it. */
export function buildAnchor(page: Page, block: number, span: Span): Anchor {
  const found = page.blocks[block];
  const text = found?.text ?? '';
  return {
    block,
    path: found ? buildPath(page.boxes, found) : '',
    start: span.start,
    end: span.end,
    exact: sliceSpan(text, span),
    prefix: text.slice(Math.max(0, span.start - CONTEXT), span.start),
    suffix: text.slice(span.end, span.end + CONTEXT),
  };
}

/** CSS path from the root, one step an element: `html > body > article > p:nth-of-type(3)`. */
function buildPath(boxes: readonly Box[], block: Block): string {
  const steps: string[] = [];
  for (let box = boxes[block.box]; box; box = box.parent === null ? undefined : boxes[box.parent]) {
    steps.push(box.nth > 0 ? `${box.tag}:nth-of-type(${box.nth})` : box.tag);
  }
  return steps.reverse().join(' > ');
}
