import { type LeanTree, NO_LOOKS, NOTHING_READ, type PageLooks } from '../lean-tree';
import { MAX_ELEMENTS, MAX_HIDDEN_TEXT, MAX_TEXT } from '../page-bounds';
import { createAttributeRecorder } from './attribute-recorder';
import { countShown } from './count-shown';
import { enterElement } from './enter-element';
import { isElement } from './form-face';
import { createLooksRecorder } from './looks-recorder';
import type { OpenElement } from './open-element';
import type { RecordWalk } from './record-walk';
import { createTreeWriter } from './tree-writer';

/** All that one walk over the live page brings home. */
export interface RecordedPage {
  readonly tree: LeanTree;
  readonly looks: PageLooks;
  /** The walk stopped at its bounds, and what it had is thrown away. */
  readonly tooLarge: boolean;
}

/** Nodes between two points at which the walk can pause: well under a millisecond. */
const STRIDE = 400;

/** Writes down every element and text of the live page once, in document order, without changing it. Never recurses. */
export function* recordPage(document: Document): Generator<'walk', RecordedPage, void> {
  if (hasTooManyElements(document)) return TOO_LARGE;
  const writer = createTreeWriter();
  const walk: RecordWalk = {
    writer,
    attributes: createAttributeRecorder(writer),
    looks: createLooksRecorder(document),
    tags: new Map(),
    elements: 0,
    textLength: 0,
    hiddenElements: 0,
    hiddenLength: 0,
    drawnElements: 0,
  };
  const root = document.documentElement;
  let open = root ? enterElement(walk, null, root) : null;
  while (open) {
    open = takeStride(walk, open);
    yield 'walk';
    if (isTooLarge(walk)) return TOO_LARGE;
  }
  return { tree: writer.finish(), looks: walk.looks?.finish() ?? NO_LOOKS, tooLarge: false };
}

/** By a count the browser has at hand; only where that is too large by what is not hidden. */
function hasTooManyElements(document: Document): boolean {
  return (
    document.getElementsByTagName('*').length > MAX_ELEMENTS &&
    countShown(document, MAX_ELEMENTS) > MAX_ELEMENTS
  );
}

const TOO_LARGE: RecordedPage = { tree: NOTHING_READ, looks: NO_LOOKS, tooLarge: true };

function isTooLarge(walk: RecordWalk): boolean {
  return walk.elements > MAX_ELEMENTS || walk.textLength > MAX_TEXT;
}

/** What to go on in, null at the end of the page. */
function takeStride(walk: RecordWalk, from: OpenElement): OpenElement | null {
  let open: OpenElement | null = from;
  for (let count = 0; open && count < STRIDE; count += 1) {
    const node: Node | null = open.next;
    if (!node) {
      walk.writer.close();
      open = open.parent;
    } else if (isElement(node)) {
      open = enterElement(walk, open, node) ?? open;
    } else {
      open.next = node.nextSibling;
      takeWords(walk, open, node);
    }
  }
  return open;
}

function takeWords(walk: RecordWalk, open: OpenElement, node: Node): void {
  const { nodeType } = node;
  if (nodeType === 3) takeText(walk, open, node.nodeValue ?? '');
  else if (nodeType === 8 && open.parent) walk.writer.addRemark(node.nodeValue ?? '');
}

function takeText(walk: RecordWalk, open: OpenElement, text: string): void {
  if (!HAS_WORD.test(text)) {
    if (open.parent && text !== '') walk.writer.addBlank(text.length > MAX_BLANK ? ' ' : text);
    return;
  }
  if (open.isHidden) walk.hiddenLength += text.length;
  else walk.textLength += text.length;
  if (open.isHidden && walk.hiddenLength > MAX_HIDDEN_TEXT) return;
  if (!open.isHidden && walk.textLength > MAX_TEXT) return;
  walk.writer.addText(text);
  if (!open.isUnread) walk.looks?.noteText(open, text.length);
}

const MAX_BLANK = 1_000;

/** Anything but the white space that collapses. */
const HAS_WORD = /[^\t\n\f\r ]/;
