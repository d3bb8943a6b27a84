import { sliceSpan } from '../text/span';
import { readAttributeTexts } from './attribute-texts';
import { findBlockKind } from './block-kind';
import { createBoxList } from './box-list';
import type { Frame } from './frame';
import { isOutOfSight } from './layout';
import type { Block, Box, Control } from './page';
import type { QuotePlace } from './place';
import { type FinishedRun, finishRun } from './text-run';

export type WalkedBlock = Omit<Block, 'inArticle'>;

/** The blocks made so far, in the order their text ends. */
export interface BlockList {
  /** Ends the line `frame` stands in and makes a block of it. */
  flush(frame: Frame): void;
  addAttributes(frame: Frame): void;
  closeBox(frame: Frame): void;
  finish(): {
    readonly boxes: readonly Box[];
    readonly blocks: readonly WalkedBlock[];
    readonly blockOfText: ReadonlyMap<Node, number>;
  };
}

type MutableBlock = { -readonly [Key in keyof WalkedBlock]: WalkedBlock[Key] };

/** `view` is null where there is no layout. */
export function createBlockList(view: Window | null): BlockList {
  const list = createBoxList(view);
  const blocks: MutableBlock[] = [];
  const blockOfText = new Map<Node, number>();
  const quotes = new Set<QuotePlace>();
  return {
    flush: (frame) => {
      const sources = frame.run.sources.splice(0);
      const finished = finishRun(frame.run);
      if (!finished) return;
      const holder = frame.holder ?? frame;
      for (const source of sources) blockOfText.set(source, blocks.length);
      if (holder.place.quote) quotes.add(holder.place.quote);
      holder.place.quote?.blocks.push(blocks.length);
      const box = list.ensure(holder);
      const seen = !holder.hidden && !isOutOfSight(list.boxes[box]?.rect ?? null);
      blocks.push({ ...buildBlock(holder, finished), box, visible: seen });
    },
    addAttributes: (frame) => {
      for (const { kind, text, control } of readAttributeTexts(frame.element, frame.tag)) {
        const controls: Control[] = control
          ? [{ kind: 'input', span: { start: 0, end: text.length }, href: null }]
          : [];
        const box = list.ensure(frame);
        blocks.push({ box, kind, text, visible: !frame.hidden, strikes: [], controls, cite: null });
      }
    },
    closeBox: list.close,
    finish: () => {
      for (const { cite, blocks: quoted } of quotes) {
        for (const block of quoted) setCite(blocks[block], cite);
      }
      return { boxes: list.boxes, ...dropRepeated(blocks, blockOfText) };
    },
  };
}

function buildBlock(
  { place, tag }: Frame,
  { text, strikes, controls }: FinishedRun,
): Omit<WalkedBlock, 'box' | 'visible'> {
  const kind = findBlockKind(place, tag, text);
  const pressed: Control = { kind: 'button', span: { start: 0, end: text.length }, href: null };
  return {
    kind,
    text,
    strikes,
    controls: kind === 'button' && controls.length === 0 ? [pressed] : controls,
    cite: null,
  };
}

function setCite(block: MutableBlock | undefined, cite: string | null): void {
  if (block && (block.kind === 'quote' || block.kind === 'pull-quote')) block.cite = cite;
}

const ATTRIBUTE_KINDS: ReadonlySet<string> = new Set(['aria-label', 'title', 'alt']);

/** A label that says what stands on the page anyway is no text of its own: a link's title, a picture's alt. */
function dropRepeated(blocks: readonly WalkedBlock[], blockOfText: ReadonlyMap<Node, number>) {
  const said = new Set<string>();
  for (const { kind, text, controls } of blocks) {
    if (ATTRIBUTE_KINDS.has(kind)) continue;
    said.add(text);
    for (const { span } of controls) said.add(sliceSpan(text, span));
  }
  const places: number[] = [];
  const kept: WalkedBlock[] = [];
  for (const block of blocks) {
    places.push(kept.length);
    const repeats = ATTRIBUTE_KINDS.has(block.kind) && said.has(block.text);
    said.add(block.text);
    if (!repeats) kept.push(block);
  }
  const moved = [...blockOfText].map(([node, index]): [Node, number] => [node, places[index] ?? index]);
  return { blocks: kept, blockOfText: new Map(moved) };
}
