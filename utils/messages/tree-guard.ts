import type { LeanTree, PageLooks, Veil } from '../page/lean-tree';
import { type Guard, isCount, isListOf, isMemberOf, isRecord, isText } from './guard';

const MAX_STEPS = 4_000_000;
const MAX_WORDS = 1_000_000;
const MAX_NODES = 400_000;
/** Pages may be wide, and stand far outside the window. */
const FARTHEST = 100_000_000;

const isStep = isCount(MAX_STEPS);
const isPlace = isCount(MAX_NODES);

/** What makes no sense in a tree is left out when it is grown; here it is seen to that it ends. */
export const isLeanTree: Guard<LeanTree> = isRecord<LeanTree>({
  steps: isListOf(isStep, MAX_STEPS),
  words: isListOf(isText(20_000), MAX_WORDS),
  texts: isListOf(isText(16_000_000), MAX_NODES),
});

export const isPageLooks: Guard<PageLooks> = isRecord<PageLooks>({
  gone: isListOf(isPlace, MAX_NODES),
  unseen: isListOf(isPlace, MAX_NODES),
  rects: isListOf(isPixels, 5 * MAX_NODES),
  veiled: isListOf(
    isRecord<PageLooks['veiled'][number]>({
      place: isPlace,
      veils: isListOf(isMemberOf<Veil>({ blur: true, mask: true, clip: true, 'no-select': true }), 8),
    }),
    MAX_NODES,
  ),
});

function isPixels(value: unknown): value is number {
  return typeof value === 'number' && value >= -FARTHEST && value <= FARTHEST;
}
