import { type ElementAttributes, readAttributes } from './element-attributes';
import { INLINE_TAGS, STRUCK_TAGS } from './element-kinds';
import { type Hint, NO_HINT } from './hints';
import { findLandmark } from './landmarks';
import type { LeanCopy } from './lean-copy';
import type { Landmark } from './page';
import { MAX_DEPTH } from './page-bounds';
import { enterPlace, NO_PLACE, type Place } from './place';
import { isNamedByline, isPrunable, noteInStub, type PruneClues } from './prune';
import { type SiblingCount, startCount } from './sibling-count';
import { closeLast, openControl, openStrike, startRun, type TextRun } from './text-run';
import type { Looks, LooksClues } from './visibility';

/** One open element of the walk, or an open shadow root. */
export interface Frame {
  readonly parent: Frame | null;
  readonly element: Element;
  /** Lower case; '#shadow' for the shadow root of `element`. */
  readonly tag: string;
  readonly depth: number;
  readonly attributes: ElementAttributes;
  readonly landmark: Landmark | null;
  readonly inAside: boolean;
  readonly hint: Hint;
  /** Its text goes on in its parent's line. */
  readonly inline: boolean;
  readonly hidden: boolean;
  readonly place: Place;
  /** What its children are copied into; null where they are left out. */
  readonly copy: Element | null;
  /** In the copy: the empty element that stands for the place they are left out of. */
  readonly stub: Element | null;
  readonly inByline: boolean;
  /** The frame whose line its text goes on in; null where it has its own. */
  readonly holder: Frame | null;
  /** The deepest ancestor that may have a box, where this one may not. */
  readonly owner: Frame | null;
  readonly run: TextRun;
  /** Index in the page's boxes once a block stands in it. */
  box: number | null;
  /** The next child to visit. */
  next: Node | null;
  /** The children as far as they were counted. */
  count: SiblingCount | null;
  /** Boxes of children that were the first of their tag, to be told at the end whether they were the only one. */
  firsts: { readonly box: number; readonly tag: string }[] | null;
}

/** Whether the copy leaves out what Readability drops on its first attempt, which mostly is its last. */
export type CopyExtent = 'pruned' | 'whole';

export interface FrameMaker {
  readonly looks: Looks;
  readonly copy: LeanCopy;
  readonly extent: CopyExtent;
  readonly readHint: (id: string, classes: string) => Hint;
  /** Where a link leads. */
  readonly resolve: (link: Element) => string | null;
}

export function openRoot(maker: FrameMaker, element: Element): Frame {
  const attributes = readAttributes(element);
  return {
    parent: null,
    element,
    tag: element.localName.toLowerCase(),
    depth: 0,
    attributes,
    landmark: findLandmark(attributes.role, ''),
    inAside: false,
    hint: maker.readHint(attributes.id, attributes.classes),
    inline: false,
    hidden: false,
    place: NO_PLACE,
    copy: maker.copy.document.body,
    stub: null,
    inByline: false,
    holder: null,
    owner: null,
    run: startRun(null),
    box: null,
    next: element.firstChild,
    count: null,
    firsts: null,
  };
}

export function openFrame(maker: FrameMaker, parent: Frame, { element, tag }: Child): Frame {
  const attributes = readAttributes(element);
  const about = { element, tag, attributes, hint: maker.readHint(attributes.id, attributes.classes) };
  const landmark = findLandmark(attributes.role, tag);
  const inAside = parent.inAside || landmark === 'aside';
  const hidden = parent.hidden || isHidden(maker.looks, about, parent);
  const inline = isInline(tag, attributes);
  const sharesLine = inline && hidden === parent.hidden;
  const isDeep = parent.depth >= MAX_DEPTH;
  const { copy, stub, inByline } = copyInto(maker, parent, about);
  const frame: Frame = {
    parent,
    element,
    tag,
    depth: parent.depth + 1,
    attributes,
    landmark,
    inAside,
    hint: about.hint,
    inline,
    hidden,
    place: enterPlace(parent.place, about, inAside),
    copy,
    stub,
    inByline,
    holder: sharesLine ? (parent.holder ?? parent) : null,
    owner: isDeep ? (parent.owner ?? parent) : null,
    run: sharesLine ? parent.run : startRun(parent.run),
    box: null,
    next: element.firstChild,
    count: null,
    firsts: null,
  };
  openSpans(frame, maker);
  return frame;
}

function copyInto(
  { copy, extent }: FrameMaker,
  parent: Frame,
  about: PruneClues,
): Pick<Frame, 'copy' | 'stub' | 'inByline'> {
  const { stub } = parent;
  if (stub) noteInStub(stub, about);
  if (!parent.copy) return { copy: null, stub, inByline: false };
  const own = parent.depth < MAX_DEPTH ? copy.addElement(parent.copy, about) : parent.copy;
  const inByline = parent.inByline || isNamedByline(about);
  const isLeftOut = extent === 'pruned' && !inByline && own !== parent.copy && isPrunable(about, parent);
  return isLeftOut ? { copy: null, stub: own, inByline } : { copy: own, stub, inByline };
}

export interface Child {
  readonly element: Element;
  readonly tag: string;
}

export function openShadow(host: Frame, root: ShadowRoot): Frame {
  return {
    ...host,
    parent: host,
    tag: '#shadow',
    depth: host.depth + 1,
    landmark: null,
    hint: NO_HINT,
    holder: host.holder ?? host,
    owner: host.owner,
    box: null,
    next: root.firstChild,
    count: null,
    firsts: null,
  };
}

export function closeSpans({ run, tag }: Frame): void {
  if (run.seam !== 'between' || run.text !== '') run.seam = 'closed';
  if (STRUCK_TAGS.has(tag)) closeLast(run, 'strikes');
  if (tag === 'a') closeLast(run, 'controls');
}

/** Counts the element children of a frame, or goes on where it was left. */
export function countChildren(frame: Frame): SiblingCount {
  const first =
    frame.tag === '#shadow' ? frame.element.shadowRoot?.firstElementChild : frame.element.firstElementChild;
  frame.count ??= startCount(first ?? null);
  return frame.count;
}

/** Within a line style may hide a word; of blocks it is asked when text is found in them. */
function isHidden(looks: Looks, clues: LooksClues, parent: Frame): boolean {
  if (looks.isHidden(clues)) return true;
  const { element, tag, attributes } = clues;
  const mayBeHidden = attributes.names.length > 0 || tag === 'span';
  return mayBeHidden && isInline(tag, attributes) && looks.isUnseen(element, parent.place);
}

/** Elements of the page's own making flow like words, as they do where no style says otherwise. */
function isInline(tag: string, { role }: ElementAttributes): boolean {
  return (INLINE_TAGS.has(tag) || tag.includes('-')) && role !== 'button';
}

/** The cents of `$4<sup>99</sup>`: 4 99, not 499. */
function isRaisedPair(element: Element): boolean {
  const text = element.firstChild?.nodeValue ?? '';
  return text.length < 8 && /^\s*\d\d\s*$/.test(text);
}

function openSpans({ run, tag, element, attributes }: Frame, { resolve }: FrameMaker): void {
  if (run.seam === 'closed') run.seam = 'between';
  if (tag === 'sup' && /\d/.test(run.last) && isRaisedPair(element)) run.spaceDue = true;
  if (STRUCK_TAGS.has(tag)) openStrike(run);
  if (tag === 'a' && attributes.names.includes('href'))
    openControl(run, { kind: 'link', href: resolve(element) });
}
