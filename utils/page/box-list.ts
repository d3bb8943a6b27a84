import type { Frame } from './frame';
import { readLayout } from './layout';
import type { Box } from './page';

/** The boxes made so far; an element gets one when the first block stands in it, its ancestors before it. */
export interface BoxList {
  ensure(frame: Frame): number;
  /** Tells the children's boxes whether they were the only ones of their tag. */
  close(frame: Frame): void;
  readonly boxes: readonly Box[];
}

type MutableBox = { -readonly [Key in keyof Box]: Box[Key] };

const LANG_LIMIT = 35;

/** `view` is null where there is no layout. */
export function createBoxList(view: Window | null): BoxList {
  const boxes: MutableBox[] = [];
  return {
    boxes,
    ensure: (frame) => ensureBox(boxes, view, frame.owner ?? frame),
    close: (frame) => {
      for (const { box, tag } of frame.firsts ?? []) {
        const first = boxes[box];
        if (first && frame.counts?.get(tag) === 1) first.nth = 0;
      }
    },
  };
}

function ensureBox(boxes: MutableBox[], view: Window | null, frame: Frame): number {
  const missing: Frame[] = [];
  for (let open: Frame | null = frame; open && open.box === null; open = open.parent) missing.push(open);
  for (const open of missing.reverse()) {
    open.box = boxes.length;
    if (open.nth === 1 && open.parent) (open.parent.firsts ??= []).push({ box: open.box, tag: open.tag });
    boxes.push(buildBox(open, view));
  }
  return frame.box ?? 0;
}

function buildBox(frame: Frame, view: Window | null): MutableBox {
  const { element, tag } = frame;
  const lang = tag === '#shadow' ? null : element.getAttribute('lang');
  return {
    parent: frame.parent?.box ?? null,
    tag,
    nth: frame.nth,
    landmark: frame.landmark,
    hint: frame.hint,
    lang: lang ? lang.slice(0, LANG_LIMIT) : null,
    noTranslate: tag !== '#shadow' && isNotTranslated(element, frame.hint),
    ...readLayout(view, element),
  };
}

function isNotTranslated(element: Element, hint: string): boolean {
  return (
    element.getAttribute('translate') === 'no' || (hint !== '' && hint.split(' ').includes('notranslate'))
  );
}
