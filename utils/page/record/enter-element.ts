import { INLINE_TAGS, LEFT_OUT_TAGS, UNREAD_TAGS } from '../element-kinds';
import { HIDDEN } from '../lean-tree';
import { MAX_DRAWN_ELEMENTS, MAX_HIDDEN_ELEMENTS } from '../page-bounds';
import type { TakenAttributes } from './attribute-recorder';
import { MEDIA_TAGS } from './media-source';
import type { OpenElement } from './open-element';
import type { RecordWalk } from './record-walk';

/** A tag as it is called, with what it tells. */
export interface KnownTag {
  /** Lower case. */
  readonly name: string;
  /** Its index in the tree's words. */
  readonly word: number;
  readonly isInline: boolean;
  readonly isUnread: boolean;
  readonly isLeftOut: boolean;
  /** Where the picture or the film of it is matters. */
  readonly isMedia: boolean;
}

/** Writes the element down, and tells what to go down into; null where there is nothing below. */
export function enterElement(
  walk: RecordWalk,
  parent: OpenElement | null,
  element: Element,
): OpenElement | null {
  const tag = knowTag(walk, element.localName);
  if (tag.isLeftOut || (tag.isUnread && isNothing(parent, element, tag.name))) return null;
  if (!hasRoom(walk, parent, tag)) return null;
  const taken = walk.attributes.take(element, tag);
  const place = walk.writer.open(tag.word, taken.traits, taken.pairs);
  const { shadowRoot } = element;
  const isClosed = tag.name === 'template' || (taken.hasAny && isEditable(element));
  const firstChild = isClosed ? null : element.firstChild;
  if (!firstChild && !shadowRoot && !taken.speaks) {
    walk.writer.close();
    return null;
  }
  const open = openElement({ parent, element, tag, taken, place, next: firstChild });
  if (taken.speaks && !parent?.isUnread && !tag.isUnread) walk.looks?.noteLabel(open);
  return shadowRoot ? enterShadow(walk, open, shadowRoot) : open;
}

function knowTag({ tags, writer }: RecordWalk, localName: string): KnownTag {
  const found = tags.get(localName);
  if (found) return found;
  const name = localName.toLowerCase();
  const tag: KnownTag = {
    name,
    word: writer.word(localName),
    isInline: INLINE_TAGS.has(name) || name.includes('-'),
    isUnread: UNREAD_TAGS.has(name),
    isLeftOut: LEFT_OUT_TAGS.has(name),
    isMedia: MEDIA_TAGS.has(name),
  };
  tags.set(localName, tag);
  return tag;
}

/** Of a head the metadata are read elsewhere; what stands in for scripts matters where it holds pictures. */
function isNothing(parent: OpenElement | null, element: Element, tag: string): boolean {
  if (tag === 'noscript') return element.firstElementChild === null;
  return tag !== 'meta' && parent?.element.localName === 'head';
}

function hasRoom(walk: RecordWalk, parent: OpenElement | null, tag: KnownTag): boolean {
  if (parent?.isUnread) {
    walk.drawnElements += 1;
    return walk.drawnElements <= MAX_DRAWN_ELEMENTS;
  }
  if (parent?.isHidden) {
    walk.hiddenElements += 1;
    return walk.hiddenElements <= MAX_HIDDEN_ELEMENTS;
  }
  if (tag.name !== 'meta') walk.elements += 1;
  return true;
}

interface Opening {
  readonly parent: OpenElement | null;
  readonly element: Element;
  readonly tag: KnownTag;
  readonly taken: Readonly<TakenAttributes>;
  readonly place: number;
  readonly next: Node | null;
}

function openElement({ parent, element, tag, taken, place, next }: Opening): OpenElement {
  const isInline = tag.isInline && !taken.isButton;
  return {
    parent,
    element,
    place,
    isInline,
    isHidden: parent?.isHidden === true || (taken.traits & HIDDEN) > 0,
    isFolded: parent?.isFolded === true || (tag.name === 'details' && !element.hasAttribute('open')),
    isUnread: parent?.isUnread === true || tag.isUnread || FIELDS.has(tag.name),
    likeness: taken.hasStyle ? null : taken.classes * MOST_TAGS + tag.word,
    plain: null,
    mayDiffer: !isInline || taken.hasAny || tag.name === 'span',
    isGone: parent?.isGone === true,
    isUnseen: false,
    isAsked: false,
    isMeasured: false,
    length: 0,
    next,
  };
}

/** More words stand before the tags of no page. */
const MOST_TAGS = 1_000_000;

/** What they hold is what the reader may choose or has written. */
const FIELDS: ReadonlySet<string> = new Set(['textarea', 'select']);

/** What stands in it the reader has written, in a box for comments that is no form field. */
function isEditable(element: Element): boolean {
  const value = element.getAttribute('contenteditable');
  return value !== null && value !== 'false' && element.localName !== 'body';
}

/** What stands in it directly goes on in its host's line. */
function enterShadow({ writer }: RecordWalk, host: OpenElement, root: ShadowRoot): OpenElement {
  writer.openShadow();
  return { ...host, parent: host, isInline: true, mayDiffer: false, next: root.firstChild };
}
