import { type ElementAttributes, NO_ATTRIBUTES, readAttributes } from './element-attributes';
import { INLINE_TAGS, STRUCK_TAGS } from './element-kinds';
import { type Hint, NO_HINT } from './hints';
import { findLandmark } from './landmarks';
import type { Landmark } from './page';
import { MAX_DEPTH } from './page-bounds';
import type { PaperElement } from './paper/paper-element';
import type { PaperNode } from './paper/paper-node';
import { enterPlace, NO_PLACE, type Place } from './place';
import { isNamedByline, isPrunable, type PruneClues } from './prune';
import type { Looks } from './read-looks';
import { type SiblingCount, startCount } from './sibling-count';
import { closeLast, openControl, openStrike, startRun, type TextRun } from './text-run';

/** One open element of the walk, or an open shadow root. */
export interface Frame {
  readonly parent: Frame | null;
  readonly element: PaperElement;
  /** Lower case; '#shadow' for a shadow root. */
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
  /** Readability drops it at once, with all in it. */
  readonly prunable: boolean;
  /** It stands in one that is dropped. */
  readonly inPrunable: boolean;
  readonly inByline: boolean;
  /** The frame whose line its text goes on in; null where it has its own. */
  readonly holder: Frame | null;
  /** The deepest ancestor that may have a box, where this one may not. */
  readonly owner: Frame | null;
  readonly run: TextRun;
  /** Index in the page's boxes once a block stands in it. */
  box: number | null;
  /** The next child to visit. */
  next: PaperNode | null;
  /** The children as far as they were counted. */
  count: SiblingCount | null;
  /** Boxes of children that were the first of their tag, to be told at the end whether they were the only one. */
  firsts: { readonly box: number; readonly tag: string }[] | null;
}

export interface FrameMaker {
  readonly looks: Looks;
  readonly readHint: (id: string, classes: string) => Hint;
  /** Where a link leads. */
  readonly resolve: (link: PaperElement) => string | null;
}

export function openRoot({ readHint }: FrameMaker, element: PaperElement): Frame {
  const attributes = readAttributes(element);
  return {
    parent: null,
    element,
    tag: element.localName.toLowerCase(),
    depth: 0,
    attributes,
    landmark: findLandmark(attributes.role, ''),
    inAside: false,
    hint: readHint(attributes.id, attributes.classes),
    inline: false,
    hidden: false,
    place: NO_PLACE,
    prunable: false,
    inPrunable: false,
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

export interface Child {
  readonly element: PaperElement;
  /** Lower case. */
  readonly tag: string;
}

export function openFrame(maker: FrameMaker, parent: Frame, { element, tag }: Child): Frame {
  const attributes = readAttributes(element);
  const about = { element, tag, attributes, hint: maker.readHint(attributes.id, attributes.classes) };
  const landmark = findLandmark(attributes.role, tag);
  const inAside = parent.inAside || landmark === 'aside';
  const inline = isInline(tag, attributes);
  const hidden = parent.hidden || isHidden(maker.looks, about, inline);
  const sharesLine = inline && hidden === parent.hidden;
  const inPrunable = parent.inPrunable || parent.prunable;
  const inByline = parent.inByline || isNamedByline(about);
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
    prunable: !inByline && !inPrunable && isPrunable(about, parent),
    inPrunable,
    inByline,
    holder: sharesLine ? (parent.holder ?? parent) : null,
    owner: parent.depth >= MAX_DEPTH ? (parent.owner ?? parent) : null,
    run: sharesLine ? parent.run : startRun(parent.run),
    box: null,
    next: element.firstChild,
    count: null,
    firsts: null,
  };
  openSpans(frame, maker);
  return frame;
}

export function openShadow(host: Frame, element: PaperElement): Frame {
  return {
    ...host,
    parent: host,
    element,
    tag: element.localName,
    depth: host.depth + 1,
    attributes: NO_ATTRIBUTES,
    landmark: null,
    hint: NO_HINT,
    prunable: false,
    inPrunable: host.inPrunable || host.prunable,
    holder: host.holder ?? host,
    box: null,
    next: element.firstChild,
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
  frame.count ??= startCount(frame.element.firstElementChild);
  return frame.count;
}

/** Within a line style may hide a word; of blocks it is asked when text is found in them. */
function isHidden(looks: Looks, { element, hint }: PruneClues, inline: boolean): boolean {
  const { traits, place } = element;
  return traits.isHidden || hint.forScreenReaders || looks.isGone(place) || (inline && looks.isUnseen(place));
}

/** Elements of the page's own making flow like words, as they do where no style says otherwise. */
function isInline(tag: string, { role }: ElementAttributes): boolean {
  return (INLINE_TAGS.has(tag) || tag.includes('-')) && role !== 'button';
}

/** The cents of `$4<sup>99</sup>`: 4 99, not 499. */
function isRaisedPair({ firstChild }: PaperElement): boolean {
  return (
    firstChild?.nodeType === 3 &&
    firstChild.textContent.length < 8 &&
    /^\s*\d\d\s*$/.test(firstChild.textContent)
  );
}

function openSpans({ run, tag, element, attributes }: Frame, { resolve }: FrameMaker): void {
  if (run.seam === 'closed') run.seam = 'between';
  if (tag === 'sup' && /\d/.test(run.last) && isRaisedPair(element)) run.spaceDue = true;
  if (STRUCK_TAGS.has(tag)) openStrike(run);
  if (tag === 'a' && attributes.names.includes('href'))
    openControl(run, { kind: 'link', href: resolve(element) });
}
