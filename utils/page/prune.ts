import type { ElementAttributes } from './element-attributes';
import type { Frame } from './frame';
import type { Hint } from './hints';
import type { PaperElement } from './paper/paper-element';

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

/** Empties an element but for what it still tells: that there is a block in it, and the headings that Readability holds against the title. */
export function pruneContents(element: PaperElement): void {
  const inside = element.getElementsByTagName('*');
  const headings = inside.filter(({ localName }) => localName === 'h1' || localName === 'h2');
  const hasBlock = inside.some(({ localName }) => BLOCKS.has(localName));
  element.replaceChildren();
  if (hasBlock) element.appendChild(element.ownerDocument.createElement('div'));
  for (const { localName, textContent } of headings) {
    const heading = element.ownerDocument.createElement(localName);
    heading.appendChild(element.ownerDocument.createTextNode(textContent));
    element.appendChild(heading);
  }
}

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
