import { sliceSpan } from '../text/span';
import { readAttributeTexts } from './attribute-texts';
import { findBlockKind } from './block-kind';
import { createBoxList, type MutableBox } from './box-list';
import type { Frame } from './frame';
import type { Box, Control } from './page';
import type { DraftBlock } from './page-ground';
import type { QuotePlace } from './place';
import { isOutOfSight, type Looks } from './read-looks';
import { LABEL_LIMIT } from './record/is-spoken';
import { type FinishedRun, finishRun } from './text-run';

/** The blocks made so far, in the order their text ends. */
export interface BlockList {
  /** Ends the line `frame` stands in and makes a block of it. */
  flush(frame: Frame): void;
  addAttributes(frame: Frame): void;
  closeBox(frame: Frame): void;
  finish(): {
    readonly boxes: readonly Box[];
    /** By box: its element's place. */
    readonly places: readonly (number | null)[];
    readonly blocks: readonly DraftBlock[];
    readonly blockOfText: ReadonlyMap<number, number>;
  };
}

type MutableBlock = { -readonly [Key in keyof DraftBlock]: DraftBlock[Key] };

export function createBlockList(looks: Looks): BlockList {
  const list = createBoxList();
  const blocks: MutableBlock[] = [];
  const blockOfText = new Map<number, number>();
  const quotes = new Set<QuotePlace>();
  return {
    flush: (frame) => {
      const finished = finishRun(frame.run);
      if (finished) for (const source of frame.run.sources ?? []) blockOfText.set(source, blocks.length);
      frame.run.sources = null;
      if (!finished) return;
      const holder = frame.holder ?? frame;
      if (holder.place.quote) quotes.add(holder.place.quote);
      holder.place.quote?.blocks.push(blocks.length);
      const box = list.ensure(holder);
      blocks.push({ ...buildBlock(holder, finished), box, visible: isSeen(looks, holder, list.boxes[box]) });
    },
    addAttributes: (frame) => {
      if (frame.attributes.names.length === 0) return;
      for (const { kind, text, control } of readAttributeTexts(frame.element, frame.tag, frame.attributes)) {
        const controls: Control[] = control
          ? [{ kind: 'input', span: { start: 0, end: text.length }, href: null }]
          : [];
        const box = list.ensure(frame);
        const visible = !frame.hidden && !looks.isUnseen(frame.element.place);
        blocks.push({ box, kind, text, visible, strikes: [], controls, cite: null });
      }
    },
    closeBox: list.close,
    finish: () => {
      for (const { cite, blocks: quoted } of quotes) {
        for (const block of quoted) setCite(blocks[block], cite);
      }
      return { boxes: list.boxes, places: list.places, ...dropRepeated(blocks, blockOfText) };
    },
  };
}

function isSeen(looks: Looks, holder: Frame, box: MutableBox | undefined): boolean {
  if (holder.hidden) return false;
  const { place } = holder.element;
  if (box) box.rect ??= looks.findRect(place);
  return !looks.isUnseen(place) && !isOutOfSight(box?.rect ?? null);
}

function buildBlock(
  { place, tag }: Frame,
  { text, strikes, controls }: FinishedRun,
): Omit<DraftBlock, 'box' | 'visible'> {
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

/** A label that says what stands on the page anyway is no text of its own: a link's title, a picture's alt. */
function dropRepeated(blocks: readonly DraftBlock[], blockOfText: Map<number, number>) {
  if (!blocks.some(isLabel)) return { blocks, blockOfText };
  const said = collectSaid(blocks);
  const places: number[] = [];
  const kept: DraftBlock[] = [];
  for (const block of blocks) {
    places.push(kept.length);
    if (isLabel(block)) {
      if (said.has(block.text)) continue;
      said.add(block.text);
    }
    kept.push(block);
  }
  for (const [node, index] of blockOfText) blockOfText.set(node, places[index] ?? index);
  return { blocks: kept, blockOfText };
}

function isLabel({ kind }: DraftBlock): boolean {
  return kind === 'aria-label' || kind === 'title' || kind === 'alt';
}

/** What the page says elsewhere, as far as it is as short as a label. */
function collectSaid(blocks: readonly DraftBlock[]): Set<string> {
  const said = new Set<string>();
  for (const block of blocks) {
    if (isLabel(block)) continue;
    if (block.text.length <= LABEL_LIMIT) said.add(block.text);
    for (const { span } of block.controls) {
      if (span.end - span.start <= LABEL_LIMIT) said.add(sliceSpan(block.text, span));
    }
  }
  return said;
}
