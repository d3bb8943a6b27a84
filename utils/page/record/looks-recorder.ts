import type { PageLooks } from '../lean-tree';
import { findVeiled } from './find-veiled';
import { isLikePlain, isSeen, markGone, measuresLayout } from './is-seen';
import type { OpenElement } from './open-element';

/** Asks the browser where texts stand and whether they are to be seen; each element once, and only those with a text. */
export interface LooksRecorder {
  /** A text of so many characters stands directly in the element. */
  noteText(open: OpenElement, length: number): void;
  /** The element has a text in an attribute. */
  noteLabel(open: OpenElement): void;
  finish(): PageLooks;
}

/** Pixels below which an element is too small to be plainly in sight. */
const LEAST = 2;
/** Characters from which a line is running text. */
const PROSE = 60;
const MOST_PROSE = 5_000;

/** Null where there are no styles, as in a DOM for Node. */
export function createLooksRecorder(document: Document): LooksRecorder | null {
  const view = document.defaultView;
  if (typeof view?.getComputedStyle !== 'function') return null;
  return recordLooks(view, measuresLayout(document));
}

function recordLooks(view: Window, hasLayout: boolean): LooksRecorder {
  const gone: number[] = [];
  const unseen: number[] = [];
  const rects: number[] = [];
  const prose: OpenElement[] = [];
  const { scrollX, scrollY } = view;

  function ask(open: OpenElement): void {
    if (!hasLayout || open.isAsked || open.isHidden || open.isGone) return;
    open.isAsked = true;
    if (isSeen(view, open)) return;
    const outermost = open.isFolded ? null : markGone(view, open);
    if (outermost) {
      gone.push(outermost.place);
      return;
    }
    open.isUnseen = true;
    unseen.push(open.place);
  }

  function measure(holder: OpenElement): void {
    if (!hasLayout || holder.isMeasured) return;
    holder.isMeasured = true;
    if (isLikePlain(holder)) return;
    const { left, top, width, height } = holder.face.getBoundingClientRect();
    rects.push(holder.place, Math.round(left + scrollX), Math.round(top + scrollY));
    rects.push(Math.round(width), Math.round(height));
    if (holder.parent && width >= LEAST && height >= LEAST && left + scrollX + width > 0)
      holder.parent.plain = holder.likeness;
  }

  return {
    noteText(open, length) {
      if (open.isHidden || open.isGone) return;
      const decider = findDecider(open);
      ask(decider);
      if (open.isGone || decider.isUnseen) return;
      const holder = findHolder(open);
      measure(holder);
      const before = holder.length;
      holder.length += length;
      if (before < PROSE && holder.length >= PROSE && prose.length < MOST_PROSE) prose.push(holder);
    },
    noteLabel: ask,
    finish: () => ({ gone, unseen, rects, veiled: findVeiled(view, prose) }),
  };
}

/** The innermost element around a text that style may hide for itself. */
function findDecider(open: OpenElement): OpenElement {
  let decider = open;
  while (decider.parent && !decider.mayDiffer) decider = decider.parent;
  return decider;
}

/** The element in whose line a text of `open` stands. */
function findHolder(open: OpenElement): OpenElement {
  let holder = open;
  while (holder.parent && holder.isInline) holder = holder.parent;
  return holder;
}
