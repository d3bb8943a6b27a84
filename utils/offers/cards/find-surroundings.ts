import type { Block, Page } from '../../page/page';
import type { Card } from './find-cards';
import { isWithin } from './find-cards';
import { isShown } from './measure-boxes';

const MOST_BEFORE = 6;
const MOST_AFTER = 3;
const LONGEST = 1200;

/**
 * Blocks around a card that speak of all plans: the rest of its container, what stands before it back to the nearest
 * heading, and a little after it. Blocks of other cards are none of them, nor is a dialog or an aside the card does not stand in, nor what is outside of its own.
 */
export function findSurroundings(page: Page, card: Card, inCards: ReadonlySet<number>): readonly number[] {
  const parent = page.boxes[card.container]?.parent ?? card.container;
  const inContainer = (index: number) => isWithin(page, page.blocks[index]?.box ?? -1, card.container);
  const inParent = (index: number) => isWithin(page, page.blocks[index]?.box ?? -1, parent);
  const own = placeApart(page, card.box);
  const isApart = (index: number) =>
    inCards.has(index) || placeApart(page, page.blocks[index]?.box ?? null) !== own;
  const first = card.blocks[0] ?? 0;
  const last = card.blocks.at(-1) ?? 0;
  const before: number[] = [];
  let outside = 0;
  let length = 0;
  for (let index = first - 1; index >= 0 && outside < MOST_BEFORE && length < LONGEST; index -= 1) {
    const block = page.blocks[index];
    if (!block || !isShown(block) || isApart(index)) continue;
    const inner = inContainer(index);
    if (!inner && !inParent(index)) break;
    if (!isMenu(block)) before.unshift(index);
    length += block.text.length;
    if (!inner) outside += 1;
    if (!inner && block.kind === 'heading') break;
  }
  return [...before, ...findAfter(page, last, { inContainer, inParent, isApart })];
}

/** The dialog or aside a box lies in. */
function placeApart(page: Page, start: number | null): number | null {
  for (let box = start; box !== null; box = page.boxes[box]?.parent ?? null) {
    const landmark = page.boxes[box]?.landmark;
    if (landmark === 'dialog' || landmark === 'aside') return box;
  }
  return null;
}

/** Little but links: a menu says nothing of the offer. */
function isMenu(block: Block): boolean {
  const linked = block.controls.reduce((sum, { span }) => sum + span.end - span.start, 0);
  return linked > block.text.length / 2;
}

interface Reach {
  readonly inContainer: (index: number) => boolean;
  readonly inParent: (index: number) => boolean;
  readonly isApart: (index: number) => boolean;
}

function findAfter(page: Page, last: number, { inContainer, inParent, isApart }: Reach): readonly number[] {
  const after: number[] = [];
  let outside = 0;
  let length = 0;
  for (
    let index = last + 1;
    index < page.blocks.length && outside < MOST_AFTER && length < LONGEST;
    index += 1
  ) {
    const block = page.blocks[index];
    if (!block || !isShown(block) || isApart(index)) continue;
    const inner = inContainer(index);
    if (!inner && (!inParent(index) || block.kind === 'heading')) break;
    if (!isMenu(block)) after.push(index);
    length += block.text.length;
    if (!inner) outside += 1;
  }
  return after;
}
