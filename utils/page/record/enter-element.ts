import { HIDDEN } from '../lean-tree';
import { MAX_DRAWN_ELEMENTS, MAX_HIDDEN_ELEMENTS } from '../page-bounds';
import type { TakenAttributes } from './attribute-recorder';
import { faceOf } from './form-face';
import { describeTag, type KnownTag } from './known-tags';
import type { OpenElement } from './open-element';
import type { RecordWalk } from './record-walk';

/**
 * Writes the element down, moves the one around it on to what comes behind it, and tells what to go down into; null
 * where there is nothing below.
 */
export function enterElement(
  walk: RecordWalk,
  parent: OpenElement | null,
  element: Element,
): OpenElement | null {
  const face = faceOf(element);
  if (parent) parent.next = face.nextSibling;
  const { localName } = face;
  const tag = walk.tags.get(localName) ?? learnTag(walk, localName);
  if (tag.isLeftOut || (tag.isUnread && isNothing(parent, face, tag.name))) return null;
  if (!hasRoom(walk, parent, tag)) return null;
  const taken = walk.attributes.take(face, tag);
  const place = walk.writer.open(tag.word, taken.traits, taken.pairs);
  const shadowRoot = tag.isHost ? face.shadowRoot : null;
  const firstChild = taken.isEditable || tag.name === 'template' ? null : face.firstChild;
  if (!firstChild && !shadowRoot && !taken.speaks) {
    walk.writer.close();
    return null;
  }
  const open = openElement({ parent, element, face, tag, taken, place, next: firstChild });
  if (taken.speaks && !parent?.isUnread && !tag.isUnread) walk.looks?.noteLabel(open);
  return shadowRoot ? enterShadow(walk, open, shadowRoot) : open;
}

function learnTag({ tags, writer }: RecordWalk, localName: string): KnownTag {
  const tag = describeTag(localName, writer.word(localName));
  tags.set(localName, tag);
  return tag;
}

/** Of a head the metadata are read elsewhere; what stands in for scripts matters where it holds pictures. */
function isNothing(parent: OpenElement | null, face: Element, tag: string): boolean {
  if (tag === 'noscript') return face.firstElementChild === null;
  return tag !== 'meta' && parent?.face.localName === 'head';
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
  readonly face: Element;
  readonly tag: KnownTag;
  readonly taken: Readonly<TakenAttributes>;
  readonly place: number;
  readonly next: Node | null;
}

function openElement({ parent, element, face, tag, taken, place, next }: Opening): OpenElement {
  const isInline = tag.isInline && !taken.isButton;
  return {
    parent,
    element,
    face,
    place,
    isInline,
    isHidden: parent?.isHidden === true || (taken.traits & HIDDEN) > 0,
    isFolded: parent?.isFolded === true || (tag.name === 'details' && !face.hasAttribute('open')),
    isUnread: parent?.isUnread === true || tag.isUnread || tag.isField,
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

/** What stands in it directly goes on in its host's line. */
function enterShadow({ writer }: RecordWalk, host: OpenElement, root: ShadowRoot): OpenElement {
  writer.openShadow();
  return { ...host, parent: host, isInline: true, mayDiffer: false, next: root.firstChild };
}
