import type { KeptBlock } from './page-ground';
import type { PaperElement } from './paper/paper-element';
import { nextWithin } from './paper/paper-node';
import { isPaperText } from './paper/paper-text';

export interface SurvivalClues {
  /** What Readability kept. */
  readonly content: PaperElement;
  /** The page's texts, and by their places the blocks they were gathered in. */
  readonly texts: readonly string[];
  readonly blockOfText: ReadonlyMap<number, number>;
}

/** The share of each block's text that Readability kept, in reading order; blocks it dropped are absent. */
export function findSurvivors({ content, texts, blockOfText }: SurvivalClues): readonly KeptBlock[] {
  const kept = listPlaces(content);
  const lengths = new Map<number, number>();
  for (const place of kept) addLength(lengths, blockOfText.get(place), texts[place]);
  const totals = new Map<number, number>();
  for (const [place, block] of blockOfText) addLength(totals, block, texts[place]);
  return [...lengths].map(([block, length]) => ({ block, share: length / (totals.get(block) ?? length) }));
}

function addLength(lengths: Map<number, number>, block: number | undefined, text: string | undefined): void {
  const length = text?.trim().length ?? 0;
  if (block !== undefined && length > 0) lengths.set(block, (lengths.get(block) ?? 0) + length);
}

function listPlaces(root: PaperElement): ReadonlySet<number> {
  const places = new Set<number>();
  for (let node = root.firstChild; node; node = nextWithin(node, root)) {
    if (isPaperText(node) && node.place !== null) places.add(node.place);
  }
  return places;
}
