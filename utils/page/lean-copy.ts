import { readAttributes } from './element-attributes';
import { type CopiedElement, copyAttributes } from './lean-attributes';
import { MAX_DEPTH } from './page-bounds';

/**
 * The copy Readability may eat: the page without scripts and styles, with the attributes it reads and no other.
 * What Readability drops by its looks alone stays in, marked `hidden`, because its surroundings are weighed with it.
 */
export interface LeanCopy {
  readonly document: Document;
  /** Appends the element without what is in it. The copy's one body takes the attributes of the live body. */
  addElement(parent: Element, source: CopiedElement): Element;
  addText(parent: Element, text: string): Text;
  /** Where a comment stands, running text is parted. */
  addComment(parent: Element, text: string): void;
  /** Appends the element with all in it, at most `room` elements, and tells how many it took. */
  addWhole(parent: Element, element: Element, room: number): number;
  /** The same without the element itself. */
  addContents(parent: Element, element: Element, room: number): number;
}

const MAX_HEAD = 2_000;

export function createLeanCopy(live: Document): LeanCopy {
  const document = live.implementation.createHTMLDocument('');
  const copy: LeanCopy = {
    document,
    addElement: (parent, source) => addElement(document, parent, source),
    addText: (parent, text) => parent.appendChild(document.createTextNode(squeeze(text))),
    addComment: (parent, text) => {
      parent.appendChild(document.createComment(HAS_WORD.test(text.slice(0, 1_000)) ? 'x' : ''));
    },
    addWhole: (parent, element, room) => {
      if (isLeftOut(element)) return 0;
      const child = copy.addElement(parent, describe(element));
      return 1 + copy.addContents(child, element, room);
    },
    addContents: (parent, element, room) => addContents(copy, { parent, element, room }),
  };
  const root = live.documentElement;
  if (root) copyAttributes(document.documentElement, describe(root));
  document.head.replaceChildren();
  for (const child of live.head?.children ?? []) {
    if (child.localName !== 'base' && child.localName !== 'link')
      copy.addWhole(document.head, child, MAX_HEAD);
  }
  return copy;
}

const HAS_WORD = /\S/;
const LONG_TEXT = 1_000;

/** Readability's time grows with the square of a run of white space. */
function squeeze(text: string): string {
  return text.length < LONG_TEXT ? text : text.replace(/\s{200,}/g, ' ');
}

function addElement(document: Document, parent: Element, source: CopiedElement): Element {
  const copy = source.tag === 'body' ? document.body : createElement(document, parent, source);
  copyAttributes(copy, source);
  return copy === document.body ? copy : parent.appendChild(copy);
}

/** What most elements are, without a look at each letter. */
const HTML_TAGS: ReadonlySet<string> = new Set(['div', 'span', 'a', 'li', 'ul', 'p', 'img']);
const PLAIN_TAG = /^[a-z][a-z0-9._-]{0,60}$/;
const NAMESPACES: ReadonlyMap<string, string> = new Map([
  ['svg', 'http://www.w3.org/2000/svg'],
  ['math', 'http://www.w3.org/1998/Math/MathML'],
]);

/** Drawings and formulas keep their namespace, and with it the case of their names. */
function createElement(document: Document, parent: Element, { element, tag }: CopiedElement): Element {
  const namespace = NAMESPACES.get(tag) ?? (parent.namespaceURI === HTML ? HTML : element.namespaceURI);
  if (!HTML_TAGS.has(tag) && !PLAIN_TAG.test(tag)) return document.createElement('span');
  return namespace === HTML
    ? document.createElement(tag)
    : document.createElementNS(namespace, element.localName);
}

const HTML = 'http://www.w3.org/1999/xhtml';

interface Contents {
  readonly parent: Element;
  readonly element: Element;
  readonly room: number;
}

function addContents(copy: LeanCopy, { parent, element, room }: Contents): number {
  let taken = 0;
  const open: { next: Node | null; readonly copy: Element }[] = [{ next: element.firstChild, copy: parent }];
  while (taken < room) {
    const frame = open.at(-1);
    if (!frame) break;
    const node = frame.next;
    if (!node) {
      open.pop();
      continue;
    }
    frame.next = node.nextSibling;
    if (node.nodeType === 3) copy.addText(frame.copy, node.nodeValue ?? '');
    if (!isElement(node) || isLeftOut(node)) continue;
    taken += 1;
    const child = copy.addElement(frame.copy, describe(node));
    if (open.length < MAX_DEPTH) open.push({ next: node.firstChild, copy: child });
  }
  return taken;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function describe(element: Element): CopiedElement {
  return { element, tag: element.localName.toLowerCase(), attributes: readAttributes(element) };
}

const MAX_DATA = 400_000;

/** Of scripts Readability reads structured data, of what stands in for scripts only pictures. */
function isLeftOut(element: Element): boolean {
  switch (element.localName) {
    case 'style':
    case 'newsgloss-gloss':
      return true;
    case 'noscript':
      return element.firstElementChild === null;
    case 'script':
      return (
        element.getAttribute('type') !== 'application/ld+json' ||
        (element.textContent ?? '').length > MAX_DATA
      );
    default:
      return false;
  }
}
