import type { ElementAttributes } from './element-attributes';
import type { Frame } from './frame';
import type { Hint } from './hints';
import type { PaperElement } from './paper/paper-element';
import { isPaperElement, nextOutside, nextWithin, type PaperNode } from './paper/paper-node';
import type { PaperParent } from './paper/paper-parent';
import { isPaperText } from './paper/paper-text';

/**
 * What Readability drops the moment it comes to it, on its first attempt: hidden elements and those whose names or
 * roles say that they are no part of an article. Half of a page's elements stand in such places. The element itself
 * stays, because its surroundings are judged with it; what is in it does not.
 */
export function isPrunable({ element, tag, attributes, hint }: PruneClues, parent: Frame): boolean {
  if (KEPT_TAGS.has(tag)) return false;
  if (element.traits.isShunned) return true;
  if (attributes.role !== '' && UNLIKELY_ROLES.has(element.getAttribute('role') ?? '')) return true;
  return hint.unlikely && !standsNear(parent, 'table') && !standsNear(parent, 'code');
}

export interface PruneClues {
  readonly element: PaperElement;
  readonly tag: string;
  readonly attributes: ElementAttributes;
  readonly hint: Hint;
}

/** Readability looks at these together with what is in them before it asks for names. */
const KEPT_TAGS: ReadonlySet<string> = new Set(['html', 'body', 'a', 'p', 'h1', 'h2', 'ins', 'del']);
const UNLIKELY_ROLES: ReadonlySet<string> = new Set([
  'menu',
  'menubar',
  'complementary',
  'navigation',
  'alert',
  'alertdialog',
  'dialog',
]);
const NEAR = 4;

function standsNear(parent: Frame, tag: string): boolean {
  let frame: Frame | null = parent;
  for (let step = 0; frame && step < NEAR; step += 1) {
    if (frame.tag === tag) return true;
    frame = frame.parent;
  }
  return false;
}

/** Whether the text below an element may be taken for the author's name, and so must stay whole. */
export function isNamedByline({ element, tag, attributes, hint }: PruneClues): boolean {
  if (tag === 'body') return false;
  if (hint.byline) return true;
  return (
    (attributes.names.includes('rel') && element.getAttribute('rel') === 'author') ||
    (attributes.names.includes('itemprop') && (element.getAttribute('itemprop') ?? '').includes('author'))
  );
}

/**
 * Empties an element but for what it still tells: that there is a block in it, the headings that Readability holds
 * against the title, metadata, and how much of its text stands in links, by which what is around it is judged.
 */
export function pruneContents(element: PaperElement): void {
  const { rest, hasBlock } = flatten(element);
  element.replaceChildren(...rest);
  if (hasBlock) element.appendChild(element.ownerDocument.createElement('div'));
}

function flatten(element: PaperElement): {
  readonly rest: readonly PaperNode[];
  readonly hasBlock: boolean;
} {
  const { ownerDocument } = element;
  const shell = ownerDocument.createElement('div');
  const standsIn = new Map<PaperNode | null, PaperParent>();
  let count = 0;
  let hasBlock = false;
  let node = element.firstChild;
  while (node) {
    count += 1;
    const place = standsIn.get(node.parentNode) ?? shell;
    if (isPaperText(node)) place.appendChild(node.copy());
    else if (isPaperElement(node)) {
      hasBlock ||= BLOCKS.has(node.localName);
      standsIn.set(node, TELLING.has(node.localName) ? place.appendChild(node.copy()) : place);
    }
    node = SILENT.has(node.nodeName) ? nextOutside(node, element) : nextWithin(node, element);
  }
  ownerDocument.spend(count);
  return { rest: shell.childNodes, hasBlock };
}

const TELLING: ReadonlySet<string> = new Set(['a', 'h1', 'h2', 'meta', 'br', 'hr']);
/** Readability takes them out before all else. */
const SILENT: ReadonlySet<string> = new Set(['NOSCRIPT', 'SCRIPT', 'STYLE']);

const BLOCKS: ReadonlySet<string> = new Set([
  'blockquote',
  'dl',
  'div',
  'img',
  'ol',
  'p',
  'pre',
  'table',
  'ul',
]);
