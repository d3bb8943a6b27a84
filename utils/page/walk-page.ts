import { type BlockList, createBlockList } from './block-list';
import { NO_ATTRIBUTES } from './element-attributes';
import { UNREAD_TAGS } from './element-kinds';
import {
  type Child,
  type CopyExtent,
  closeSpans,
  type Frame,
  type FrameMaker,
  openFrame,
  openRoot,
  openShadow,
} from './frame';
import { createHintReader } from './hints';
import { createLeanCopy } from './lean-copy';
import type { Box } from './page';
import {
  hasTooManyElements,
  MAX_ELEMENTS,
  MAX_HIDDEN_ELEMENTS,
  MAX_HIDDEN_TEXT,
  MAX_TEXT,
} from './page-bounds';
import type { DraftBlock } from './page-draft';
import { createHrefReader } from './read-href';
import { addBreak, addText } from './text-run';
import { createLooks } from './visibility';

/** All that one walk over the live page brings home. */
export interface WalkedPage {
  readonly boxes: readonly Box[];
  /** The live elements the boxes are of. */
  readonly elements: readonly Element[];
  readonly blocks: readonly DraftBlock[];
  /** A document of its own for Readability to eat. */
  readonly copy: Document;
  readonly extent: CopyExtent;
  /** From the copy's text nodes to the blocks they were gathered in. */
  readonly blockOfText: ReadonlyMap<Node, number>;
  /** The walk stopped at its bounds: what is here is not the whole page. */
  readonly tooLarge: boolean;
}

interface Walk extends FrameMaker {
  readonly list: BlockList;
  elements: number;
  textLength: number;
  hiddenElements: number;
  hiddenLength: number;
}

/** Nodes between two points at which the walk can pause: well under a millisecond. */
const STRIDE = 400;

/** Reads every element and text of the live page once, in document order, without changing it. Never recurses. */
export function* walkPage(document: Document, extent: CopyExtent): Generator<'walk', WalkedPage, void> {
  const looks = createLooks(document);
  const copy = createLeanCopy(document);
  const list = createBlockList(looks);
  const walk: Walk = {
    looks,
    copy,
    extent,
    list,
    readHint: createHintReader(),
    resolve: createHrefReader(document.baseURI ?? null, looks.readRect !== null),
    elements: 0,
    textLength: 0,
    hiddenElements: 0,
    hiddenLength: 0,
  };
  if (hasTooManyElements(document)) walk.elements = Number.POSITIVE_INFINITY;
  const root = document.documentElement;
  let frame = root ? openRoot(walk, root) : null;
  while (frame && !isTooLarge(walk)) {
    frame = takeStride(walk, frame);
    yield 'walk';
  }
  return { ...list.finish(), copy: copy.document, extent, tooLarge: isTooLarge(walk) };
}

function isTooLarge(walk: Walk): boolean {
  return walk.elements > MAX_ELEMENTS || walk.textLength > MAX_TEXT;
}

/** The frame to go on in, null at the end of the page. */
function takeStride(walk: Walk, from: Frame): Frame | null {
  let frame: Frame | null = from;
  for (let count = 0; frame && count < STRIDE; count += 1) {
    const node: Node | null = frame.next;
    if (node) {
      frame.next = node.nextSibling;
      frame = visit(walk, frame, node) ?? frame;
    } else {
      close(walk, frame);
      frame = frame.parent;
    }
  }
  return frame;
}

/** The frame to go down into, null where there is nothing below to read. */
function visit(walk: Walk, parent: Frame, node: Node): Frame | null {
  const type = node.nodeType;
  if (type === 3) takeText(walk, parent, node.nodeValue ?? '');
  else if (type === 8 && parent.copy && parent.parent)
    walk.copy.addComment(parent.copy, node.nodeValue ?? '');
  return isElement(node) ? open(walk, parent, node) : null;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function takeText(walk: Walk, frame: Frame, text: string): void {
  if (frame.hidden) walk.hiddenLength += text.length;
  else walk.textLength += text.length;
  if (frame.hidden && walk.hiddenLength > MAX_HIDDEN_TEXT) return;
  if (!frame.hidden && walk.textLength > MAX_TEXT) return;
  const isWord = addText(frame.run, text);
  if (!frame.copy || (!isWord && !frame.parent)) return;
  const copy = walk.copy.addText(frame.copy, text);
  if (isWord) (frame.run.sources ??= []).push(copy);
}

function open(walk: Walk, parent: Frame, element: Element): Frame | null {
  const child: Child = { element, tag: element.localName.toLowerCase() };
  if (parent.hidden) walk.hiddenElements += 1;
  else walk.elements += 1;
  if (parent.hidden && walk.hiddenElements > MAX_HIDDEN_ELEMENTS) return null;
  if (UNREAD_TAGS.has(child.tag)) return passBy(walk, parent, child);
  if (child.tag === 'br') return takeBreak(walk, parent, child);
  const frame = openFrame(walk, parent, child);
  if (!frame.inline && frame.hidden === parent.hidden) walk.list.flush(parent);
  if (frame.attributes.speaks) walk.list.addAttributes(frame);
  if (child.tag === 'textarea' || child.tag === 'select') return passContents(walk, frame);
  return element.shadowRoot ? openShadow(frame, element.shadowRoot) : frame;
}

/** No text of the page's, but something Readability weighs. The head is copied already. */
function passBy(walk: Walk, parent: Frame, { element, tag }: Child): null {
  if (tag === 'head' || !parent.copy) return null;
  walk.elements += walk.copy.addWhole(parent.copy, element, MAX_ELEMENTS - walk.elements);
  return null;
}

function passContents(walk: Walk, { copy, element }: Frame): null {
  if (copy) walk.elements += walk.copy.addContents(copy, element, MAX_ELEMENTS - walk.elements);
  return null;
}

function takeBreak(walk: Walk, parent: Frame, child: Child): null {
  addBreak(parent.run);
  if (parent.copy) walk.copy.addElement(parent.copy, { ...child, attributes: NO_ATTRIBUTES });
  if (parent.run.breaks === 2) walk.list.flush(parent);
  return null;
}

function close(walk: Walk, frame: Frame): void {
  closeSpans(frame);
  if (!frame.holder) walk.list.flush(frame);
  walk.list.closeBox(frame);
}
