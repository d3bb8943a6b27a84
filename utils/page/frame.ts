import { INLINE_TAGS, STRUCK_TAGS } from './element-kinds';
import { readHint } from './hints';
import { findLandmark } from './landmarks';
import type { LeanCopy } from './lean-copy';
import type { Landmark } from './page';
import { enterPlace, NO_PLACE, type Place } from './place';
import { readHref } from './read-href';
import { closeLast, openControl, openStrike, startRun, type TextRun } from './text-run';
import type { Looks } from './visibility';

/** One open element of the walk, or an open shadow root. */
export interface Frame {
  readonly parent: Frame | null;
  readonly element: Element;
  /** Lower case; '#shadow' for the shadow root of `element`. */
  readonly tag: string;
  readonly nth: number;
  readonly depth: number;
  readonly landmark: Landmark | null;
  readonly inAside: boolean;
  readonly hint: string;
  /** Its text goes on in its parent's line. */
  readonly inline: boolean;
  readonly hidden: boolean;
  readonly place: Place;
  /** Its element in the lean copy; null where it is left out. */
  readonly copy: Element | null;
  /** The frame whose line its text goes on in; null where it has its own. */
  readonly holder: Frame | null;
  /** The deepest ancestor that may have a box, where this one may not. */
  readonly owner: Frame | null;
  readonly run: TextRun;
  /** Index in the page's boxes once a block stands in it. */
  box: number | null;
  /** The next child to visit. */
  next: Node | null;
  /** How many children of each tag there were up to here. */
  counts: Map<string, number> | null;
  /** Boxes of children that were the first of their tag, to be told at the end whether they were the only one. */
  firsts: { readonly box: number; readonly tag: string }[] | null;
}

/** Deeper elements are read, but have no box and no copy of their own. */
const MAX_DEPTH = 150;

interface Child {
  readonly element: Element;
  readonly tag: string;
  readonly nth: number;
}

export function openRoot(element: Element, copy: LeanCopy): Frame {
  return settle({
    ...describe({ element, tag: element.localName.toLowerCase(), nth: 0 }),
    parent: null,
    depth: 0,
    inAside: false,
    inline: false,
    hidden: false,
    place: NO_PLACE,
    copy: copy.document.body,
    run: startRun(null),
  });
}

export function openFrame(
  walk: { readonly looks: Looks; readonly copy: LeanCopy; readonly base: string | null },
  parent: Frame,
  child: Child,
): Frame {
  const { element, tag } = child;
  const about = describe(child);
  const inAside = parent.inAside || about.landmark === 'aside';
  const hidden = parent.hidden || walk.looks.isHidden(element, tag, parent.place.inDetails);
  const inline = isInline(element, tag);
  const frame = settle({
    ...about,
    parent,
    depth: parent.depth + 1,
    inAside,
    inline,
    hidden,
    place: enterPlace(parent.place, { element, tag, hint: about.hint, inAside }),
    copy: hidden ? null : copyInto(walk.copy, parent, child),
    run: inline && hidden === parent.hidden ? parent.run : startRun(parent.run),
  });
  openSpans(frame, walk.base);
  return frame;
}

export function openShadow(host: Frame, root: ShadowRoot): Frame {
  return settle({
    ...host,
    parent: host,
    tag: '#shadow',
    nth: 0,
    landmark: null,
    hint: '',
    next: root.firstChild,
  });
}

export function closeSpans({ run, tag }: Frame): void {
  if (run.seam !== 'between' || run.text !== '') run.seam = 'closed';
  if (STRUCK_TAGS.has(tag)) closeLast(run, 'strikes');
  if (tag === 'a') closeLast(run, 'controls');
}

function describe(child: Child): Child & Pick<Frame, 'landmark' | 'hint' | 'next'> {
  const { element, tag } = child;
  return {
    ...child,
    landmark: findLandmark(element, tag),
    hint: readHint(element),
    next: element.firstChild,
  };
}

/** Elements of the page's own making flow like words, as they do where no style says otherwise. */
function isInline(element: Element, tag: string): boolean {
  return (INLINE_TAGS.has(tag) || tag.includes('-')) && element.getAttribute('role') !== 'button';
}

function settle(draft: Omit<Frame, 'holder' | 'owner' | 'box' | 'counts' | 'firsts'>): Frame {
  const { parent } = draft;
  const sharing = parent !== null && parent.run === draft.run ? parent : null;
  const tooDeep = draft.depth > MAX_DEPTH ? parent : null;
  return {
    ...draft,
    holder: sharing && (sharing.holder ?? sharing),
    owner: tooDeep && (tooDeep.owner ?? tooDeep),
    box: null,
    counts: null,
    firsts: null,
  };
}

function copyInto(copy: LeanCopy, parent: Frame, { element, tag }: Child): Element | null {
  if (!parent.copy || parent.depth >= MAX_DEPTH) return parent.copy;
  return copy.appendElement(parent.copy, element, tag);
}

/** The cents of `$4<sup>99</sup>`: 4 99, not 499. */
function isRaisedPair(element: Element): boolean {
  const text = element.firstChild?.nodeValue ?? '';
  return text.length < 8 && /^\s*\d\d\s*$/.test(text);
}

function openSpans({ run, tag, element }: Frame, base: string | null): void {
  if (run.seam === 'closed') run.seam = 'between';
  if (tag === 'sup' && /\d/.test(run.last) && isRaisedPair(element)) run.spaceDue = true;
  if (STRUCK_TAGS.has(tag)) openStrike(run);
  if (tag === 'a' && element.hasAttribute('href'))
    openControl(run, { kind: 'link', href: readHref(element, base) });
}
