import type { SlotName } from '../lexicon/notices/notice-lexicon';
import type { FrameSlot } from './compile-frames';
import { NO_SLOTS, type Slots, type Stretch } from './match';
import { acceptsRun } from './slot-values';
import type { Piece } from './split-into-pieces';
import type { Token } from './tokenize';

export interface FrameSlotsInput {
  readonly tokens: readonly Token[];
  readonly pieces: readonly Piece[];
  readonly slots: readonly FrameSlot[];
  /** Pieces the frame's terms do not explain, in order. */
  readonly leftover: readonly number[];
  /** Pieces they do. */
  readonly explained: readonly number[];
}

export interface FilledSlots {
  readonly slots: Slots;
  /** Pieces no slot took. */
  readonly left: readonly number[];
}

const MAX_RUN = 8;

/** Gives each slot of a frame a run of what is left over; null where one that must be filled is not. */
export function fillFrameSlots(input: FrameSlotsInput): FilledSlots | null {
  if (input.slots.length === 0) return { slots: NO_SLOTS, left: input.leftover };
  const runs = joinRuns(input);
  const slots = new Map<SlotName, Stretch>();
  for (const slot of input.slots) {
    const index = runs.findIndex((run) => accepts(input, slot.name, run));
    const run = runs[index];
    if (run === undefined) {
      if (slot.required) return null;
      continue;
    }
    runs.splice(index, 1);
    if (!slots.has(slot.name)) slots.set(slot.name, toStretch(input, run));
  }
  return { slots, left: runs.flat() };
}

/** Leftover pieces that stand together; a number or count is a run of its own. */
function joinRuns({ tokens, pieces, leftover, slots, explained }: FrameSlotsInput): number[][] {
  const counts = slots.some((slot) => slot.name === 'count');
  const runs: number[][] = [];
  let previous = -1;
  for (const index of leftover) {
    const alone = counts && isCount(tokens[pieces[index]?.from ?? -1]);
    const last = runs.at(-1);
    if (last === undefined || alone || isCut({ from: previous, to: index }, explained)) runs.push([index]);
    else last.push(index);
    previous = alone ? -1 : index;
  }
  return runs;
}

function isCut({ from, to }: Stretch, explained: readonly number[]): boolean {
  if (from < 0) return true;
  for (let index = from + 1; index < to; index += 1) if (explained.includes(index)) return true;
  return false;
}

function isCount(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'number' || token.kind === 'count');
}

function accepts(input: FrameSlotsInput, name: SlotName, run: readonly number[]): boolean {
  const { from, to } = toStretch(input, run);
  if (run.every((index) => (input.pieces[index]?.meanings.length ?? 0) > 0)) return false;
  return to - from <= MAX_RUN && acceptsRun(name, input.tokens.slice(from, to));
}

/** With the small words written with a capital before it, "De Nieuwswinkel", but none that another run has. */
function toStretch(
  { tokens, pieces, leftover, explained }: FrameSlotsInput,
  run: readonly number[],
): Stretch {
  let first = run[0] ?? 0;
  while (
    first > 1 &&
    !explained.includes(first - 1) &&
    !leftover.includes(first - 1) &&
    tokens[pieces[first - 1]?.from ?? 0]?.capital === true
  )
    first -= 1;
  return { from: pieces[first]?.from ?? 0, to: pieces[run.at(-1) ?? 0]?.to ?? 0 };
}
