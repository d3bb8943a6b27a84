import type { BlockKind, Page } from '../../page/page';

/** What lies inside each box: the blocks from `first` to `last`, and how much they say. */
export interface BoxMeasure {
  readonly first: number;
  readonly last: number;
  readonly blocks: number;
  readonly characters: number;
  readonly priced: number;
  /** Characters of the story itself. */
  readonly story: number;
}

/** One measure a box, by its index; boxes without a visible block have none. */
export function measureBoxes(page: Page, priced: ReadonlySet<number>): readonly (BoxMeasure | null)[] {
  const measures: (BoxMeasure | null)[] = page.boxes.map(() => null);
  page.blocks.forEach((block, index) => {
    if (!isShown(block)) return;
    const own = {
      first: index,
      last: index,
      blocks: 1,
      characters: block.text.length,
      priced: priced.has(index) ? 1 : 0,
      story: block.inArticle ? block.text.length : 0,
    };
    measures[block.box] = join(measures[block.box] ?? null, own);
  });
  for (let index = page.boxes.length - 1; index >= 0; index -= 1) {
    const parent = page.boxes[index]?.parent;
    const measure = measures[index];
    if (measure && parent !== null && parent !== undefined)
      measures[parent] = join(measures[parent] ?? null, measure);
  }
  return measures;
}

/** Text a reader sees; words in attributes are none. */
export function isShown(block: { readonly visible: boolean; readonly kind: BlockKind }): boolean {
  return block.visible && !UNSEEN.has(block.kind);
}

const UNSEEN: ReadonlySet<BlockKind> = new Set(['placeholder', 'aria-label', 'title', 'alt']);

function join(a: BoxMeasure | null, b: BoxMeasure): BoxMeasure {
  if (!a) return b;
  return {
    first: Math.min(a.first, b.first),
    last: Math.max(a.last, b.last),
    blocks: a.blocks + b.blocks,
    characters: a.characters + b.characters,
    priced: a.priced + b.priced,
    story: a.story + b.story,
  };
}
