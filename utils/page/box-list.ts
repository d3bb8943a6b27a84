import { countChildren, type Frame } from './frame';
import type { Box } from './page';
import { countUpTo, isOnlyOne } from './sibling-count';

/** The boxes made so far; an element gets one when the first block stands in it, its ancestors before it. */
export interface BoxList {
  ensure(frame: Frame): number;
  /** Tells the children's boxes whether they were the only ones of their tag. */
  close(frame: Frame): void;
  readonly boxes: readonly MutableBox[];
  /** By box: its element's place. */
  readonly places: readonly (number | null)[];
}

export type MutableBox = { -readonly [Key in keyof Box]: Box[Key] };

const LANG_LIMIT = 35;

export function createBoxList(): BoxList {
  const boxes: MutableBox[] = [];
  const places: (number | null)[] = [];
  return {
    boxes,
    places,
    ensure: (frame) => {
      const owner = frame.owner ?? frame;
      if (owner.box === null) addBoxes(boxes, places, owner);
      return owner.box ?? 0;
    },
    close: (frame) => {
      for (const { box, tag } of frame.firsts ?? []) {
        const first = boxes[box];
        if (first && isOnlyOne(countChildren(frame), tag)) first.nth = 0;
      }
    },
  };
}

function addBoxes(boxes: MutableBox[], places: (number | null)[], frame: Frame): void {
  const missing: Frame[] = [];
  for (let open: Frame | null = frame; open && open.box === null; open = open.parent) missing.push(open);
  for (const open of missing.reverse()) {
    open.box = boxes.length;
    const nth = findPlace(open);
    if (nth === 1 && open.parent) (open.parent.firsts ??= []).push({ box: open.box, tag: open.tag });
    boxes.push(buildBox(open, nth));
    places.push(open.element.place);
  }
}

/** 0 for the root and for shadow roots. */
function findPlace({ parent, tag, element }: Frame): number {
  return parent === null || tag === '#shadow' ? 0 : countUpTo(countChildren(parent), element);
}

function buildBox({ parent, element, tag, landmark, hint, attributes }: Frame, nth: number): MutableBox {
  const isShadow = tag === '#shadow';
  const lang = !isShadow && attributes.names.includes('lang') ? element.getAttribute('lang') : null;
  return {
    parent: parent?.box ?? null,
    tag,
    nth,
    landmark,
    hint: hint.text,
    lang: lang ? lang.slice(0, LANG_LIMIT) : null,
    noTranslate: !isShadow && (hint.noTranslate || element.getAttribute('translate') === 'no'),
    rect: null,
    veils: [],
  };
}
