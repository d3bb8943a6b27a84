import { type BlockList, createBlockList } from './block-list';
import { UNREAD_TAGS } from './element-kinds';
import {
  type Child,
  closeSpans,
  type Frame,
  type FrameMaker,
  openFrame,
  openRoot,
  openShadow,
} from './frame';
import { createHintReader } from './hints';
import { type PageLooks, SHADOW_TAG } from './lean-tree';
import type { Box } from './page';
import type { DraftBlock } from './page-ground';
import type { PaperDocument } from './paper/paper-document';
import type { PaperElement } from './paper/paper-element';
import { isPaperElement, type PaperNode } from './paper/paper-node';
import { isPaperText, type PaperText } from './paper/paper-text';
import { pruneContents } from './prune';
import { readHref } from './read-href';
import { readLooks } from './read-looks';
import { addBreak, addText } from './text-run';

/** The page's runs of text, and the elements they stand in. */
export interface GatheredBlocks {
  readonly boxes: readonly Box[];
  readonly blocks: readonly DraftBlock[];
  /** By the page's texts: the block each was gathered in. */
  readonly blockOfText: ReadonlyMap<number, number>;
  /** By box: its element's place. */
  readonly places: readonly (number | null)[];
}

export interface GatherOptions {
  readonly paper: PaperDocument;
  readonly looks: PageLooks;
  /** What links start from. */
  readonly base: string | null;
}

interface Walk extends FrameMaker {
  readonly list: BlockList;
  readonly shadows: PaperElement[];
}

/**
 * Reads every element and text once, in document order. On its way out it empties what Readability would drop the moment
 * it comes to it, and takes shadow roots for part of their hosts: the paper is Readability's then.
 */
export function gatherBlocks({ paper, looks: said, base }: GatherOptions): GatheredBlocks {
  const looks = readLooks(said);
  const list = createBlockList(looks);
  const walk: Walk = {
    looks,
    list,
    shadows: [],
    readHint: createHintReader(),
    resolve: (link) => readHref(link, base),
  };
  const root = paper.documentElement;
  let frame = root ? openRoot(walk, root) : null;
  while (frame) {
    const node: PaperNode | null = frame.next;
    if (node) {
      frame.next = node.nextSibling;
      frame = visit(walk, frame, node) ?? frame;
    } else {
      close(walk, frame);
      frame = frame.parent;
    }
  }
  for (const shadow of walk.shadows) unwrap(shadow);
  return list.finish();
}

/** The frame to go down into, null where there is nothing below to read. */
function visit(walk: Walk, parent: Frame, node: PaperNode): Frame | null {
  if (isPaperElement(node)) return open(walk, parent, node);
  if (isPaperText(node)) takeText(parent, node);
  return null;
}

function takeText({ run }: Frame, { nodeValue, place }: PaperText): void {
  const isWord = addText(run, nodeValue);
  if (isWord && place !== null) (run.sources ??= []).push(place);
}

function open(walk: Walk, parent: Frame, element: PaperElement): Frame | null {
  const child: Child = { element, tag: element.localName.toLowerCase() };
  if (child.tag === SHADOW_TAG) {
    walk.shadows.push(element);
    return openShadow(parent, element);
  }
  if (UNREAD_TAGS.has(child.tag)) return null;
  if (child.tag === 'br') return takeBreak(walk, parent);
  const frame = openFrame(walk, parent, child);
  if (!frame.inline && frame.hidden === parent.hidden) walk.list.flush(parent);
  walk.list.addAttributes(frame);
  return child.tag === 'textarea' || child.tag === 'select' ? null : frame;
}

function takeBreak(walk: Walk, parent: Frame): null {
  addBreak(parent.run);
  if (parent.run.breaks === 2) walk.list.flush(parent);
  return null;
}

function close(walk: Walk, frame: Frame): void {
  closeSpans(frame);
  if (!frame.holder) walk.list.flush(frame);
  walk.list.closeBox(frame);
  if (frame.prunable) pruneContents(frame.element);
}

function unwrap(element: PaperElement): void {
  while (element.firstChild) element.parentNode?.insertBefore(element.firstChild, element);
  element.remove();
}
