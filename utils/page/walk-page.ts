import { type BlockList, createBlockList, type WalkedBlock } from './block-list';
import { UNREAD_TAGS, WEIGHED_TAGS } from './element-kinds';
import { closeSpans, type Frame, openFrame, openRoot, openShadow } from './frame';
import { createLeanCopy, type LeanCopy } from './lean-copy';
import type { Box } from './page';
import { addBreak, addText } from './text-run';
import { createLooks, type Looks } from './visibility';

/** All that one walk over the live page brings home. */
export interface WalkedPage {
  readonly boxes: readonly Box[];
  readonly blocks: readonly WalkedBlock[];
  /** A document of its own for Readability to eat. */
  readonly copy: Document;
  /** From the copy's text nodes to the blocks they were gathered in. */
  readonly blockOfText: ReadonlyMap<Node, number>;
  /** The walk stopped at its bounds: what is here is not the whole page. */
  readonly tooLarge: boolean;
}

/** Pages beyond these are not read: the walk and Readability stay short of what a reader would notice. */
const MAX_ELEMENTS = 50_000;
const MAX_TEXT = 1_500_000;
/** More than this of what is hidden is passed by; the page is no larger for it. */
const MAX_HIDDEN_ELEMENTS = 10_000;
const MAX_HIDDEN_TEXT = 300_000;
interface Walk {
  readonly looks: Looks;
  readonly copy: LeanCopy;
  readonly list: BlockList;
  /** What addresses are relative to. */
  readonly base: string | null;
  elements: number;
  textLength: number;
  hiddenElements: number;
  hiddenLength: number;
}

/** Reads every element and text of the live page once, in document order, without changing it. Never recurses. */
export function walkPage(document: Document): WalkedPage {
  const looks = createLooks(document);
  const copy = createLeanCopy(document);
  const list = createBlockList(looks.hasLayout ? document.defaultView : null);
  const walk: Walk = {
    looks,
    copy,
    list,
    base: document.baseURI ?? null,
    elements: 0,
    textLength: 0,
    hiddenElements: 0,
    hiddenLength: 0,
  };
  const root = document.documentElement;
  if (root) walkTree(walk, openRoot(root, copy));
  return { ...list.finish(), copy: copy.document, tooLarge: isTooLarge(walk) };
}

function isTooLarge(walk: Walk): boolean {
  return walk.elements > MAX_ELEMENTS || walk.textLength > MAX_TEXT;
}

function walkTree(walk: Walk, root: Frame): void {
  let frame: Frame | null = root;
  while (frame) {
    const node: Node | null = isTooLarge(walk) ? null : frame.next;
    if (!node) {
      close(walk, frame);
      frame = frame.parent;
      continue;
    }
    frame.next = node.nextSibling;
    frame = visit(walk, frame, node) ?? frame;
  }
}

/** The frame to go down into, null where there is nothing below to read. */
function visit(walk: Walk, parent: Frame, node: Node): Frame | null {
  if (node.nodeType === 3) {
    takeText(walk, parent, node.nodeValue ?? '');
    return null;
  }
  return isElement(node) ? open(walk, parent, node) : null;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function takeText(walk: Walk, frame: Frame, text: string): void {
  if (frame.hidden) walk.hiddenLength += text.length;
  else walk.textLength += text.length;
  if (frame.hidden && walk.hiddenLength > MAX_HIDDEN_TEXT) return;
  addText(frame.run, text);
  if (frame.copy) frame.run.sources.push(walk.copy.appendText(frame.copy, text));
}

function open(walk: Walk, parent: Frame, element: Element): Frame | null {
  const tag = element.localName.toLowerCase();
  parent.counts ??= new Map();
  const nth = (parent.counts.get(tag) ?? 0) + 1;
  parent.counts.set(tag, nth);
  if (parent.hidden) walk.hiddenElements += 1;
  else walk.elements += 1;
  if (parent.hidden && walk.hiddenElements > MAX_HIDDEN_ELEMENTS) return null;
  if (UNREAD_TAGS.has(tag)) return passBy(walk, parent, { element, tag });
  if (tag === 'br') return takeBreak(walk, parent, element);
  const frame = openFrame(walk, parent, { element, tag, nth });
  if (!frame.inline && frame.hidden === parent.hidden) walk.list.flush(parent);
  walk.list.addAttributes(frame);
  if (tag === 'textarea' || tag === 'select') return null;
  return element.shadowRoot ? openShadow(frame, element.shadowRoot) : frame;
}

function passBy(walk: Walk, parent: Frame, { element, tag }: { element: Element; tag: string }): null {
  if (WEIGHED_TAGS.has(tag) && parent.copy) walk.copy.appendElement(parent.copy, element, tag);
  return null;
}

function takeBreak(walk: Walk, parent: Frame, element: Element): null {
  addBreak(parent.run);
  if (parent.copy) walk.copy.appendElement(parent.copy, element, 'br');
  if (parent.run.breaks === 2) walk.list.flush(parent);
  return null;
}

function close(walk: Walk, frame: Frame): void {
  closeSpans(frame);
  if (!frame.holder) walk.list.flush(frame);
  walk.list.closeBox(frame);
}
