import type { Page } from '../../page/page';
import type { CompiledLexicon } from '../phrases/compile-lexicon';
import { readDrafts } from '../reading/read-drafts';
import { type BoxMeasure, isShown, measureBoxes } from './measure-boxes';
import { readBlocks } from './read-blocks';

/** The smallest place that holds one group of prices and what is said of them. */
export interface Card {
  /** Box of the card; the blocks shown in it, in order. */
  readonly box: number;
  readonly blocks: readonly number[];
  /** The box around it that is still no more than a list of plans. */
  readonly container: number;
}

export interface CardSearch {
  readonly page: Page;
  readonly lexicons: readonly CompiledLexicon[];
  /** Blocks with a price in them. */
  readonly priced: readonly number[];
}

const LARGEST_CARD = { blocks: 16, characters: 900 } as const;
const LARGEST_CONTAINER = { blocks: 40, characters: 2000 } as const;
const MOST_PRICES_TO_JOIN = 5;
const MOST_STORY = 250;

/** The cards of a page in order; each priced block lies in exactly one. */
export function findCards(search: CardSearch): readonly Card[] {
  const measures = measureBoxes(search.page, new Set(search.priced));
  const cards = new Map<number, Card>();
  for (const index of search.priced) {
    const box = search.page.blocks[index]?.box;
    if (box === undefined) continue;
    const top = climbToCard(search, measures, box);
    if (cards.has(top)) continue;
    const container = climb(
      search.page,
      top,
      (next, from) => fits(measures[next], LARGEST_CONTAINER) && !takesInStory(measures, next, from),
    );
    cards.set(top, { box: top, blocks: blocksIn(search.page, top, measures[top]), container });
  }
  return [...cards.values()];
}

function climbToCard(search: CardSearch, measures: readonly (BoxMeasure | null)[], start: number): number {
  const priced = (box: number) => measures[box]?.priced ?? 0;
  const isCard = (next: number, from: number): boolean => {
    if (!fits(measures[next], LARGEST_CARD) || takesInStory(measures, next, from)) return false;
    if (priced(next) === priced(from)) return true;
    if (priced(next) > MOST_PRICES_TO_JOIN) return false;
    const blocks = blocksIn(search.page, next, measures[next]);
    return readDrafts(readBlocks(search.page, blocks, search.lexicons).passage).length === 1;
  };
  return climb(search.page, start, isCard);
}

function climb(page: Page, start: number, accepts: (next: number, from: number) => boolean): number {
  let box = start;
  for (let next = page.boxes[box]?.parent ?? null; next !== null; next = page.boxes[next]?.parent ?? null) {
    if (!accepts(next, box)) break;
    box = next;
  }
  return box;
}

/** A step that adds paragraphs of the story leaves the place that sells. */
function takesInStory(measures: readonly (BoxMeasure | null)[], next: number, from: number): boolean {
  return (measures[next]?.story ?? 0) - (measures[from]?.story ?? 0) > MOST_STORY;
}

function fits(
  measure: BoxMeasure | null | undefined,
  limit: { readonly blocks: number; readonly characters: number },
): boolean {
  return !!measure && measure.blocks <= limit.blocks && measure.characters <= limit.characters;
}

function blocksIn(page: Page, box: number, measure: BoxMeasure | null | undefined): readonly number[] {
  if (!measure) return [];
  const found: number[] = [];
  for (let index = measure.first; index <= measure.last; index += 1) {
    const block = page.blocks[index];
    if (block && isShown(block) && isWithin(page, block.box, box)) found.push(index);
  }
  return found;
}

/** Whether `inner` is `outer` or lies inside it. */
export function isWithin(page: Page, inner: number, outer: number): boolean {
  for (let box: number | null = inner; box !== null && box >= outer; box = page.boxes[box]?.parent ?? null) {
    if (box === outer) return true;
  }
  return false;
}
