import type { Concept } from '../lexicon/notices/concepts';
import { INTENTS, type Intent } from '../lexicon/notices/intents';
import type { SlotName } from '../lexicon/notices/notice-lexicon';
import { CONCEPT_NAMES, INTENT_NAMES } from './lexicon-names';
import { LIGHT_CONCEPTS } from './light-concepts';

/** What an intent can be made of, compiled from one line of `intents.ts`. */
export interface Frame {
  readonly intent: Intent;
  /** Other words may stand beside its one concept. */
  readonly loose: boolean;
  /** A label is said whole: no word may be left over. */
  readonly whole: boolean;
  /** Each must be there, in any order, each by a word of its own. */
  readonly required: readonly (readonly Concept[])[];
  /** Every concept of the required terms. */
  readonly named: ReadonlySet<Concept>;
  /** What its required terms count for. */
  readonly weight: number;
  /** The most it can come to. */
  readonly ceiling: number;
  readonly optional: ReadonlySet<Concept>;
  readonly slots: readonly FrameSlot[];
}

export interface FrameSlot {
  readonly name: SlotName;
  readonly required: boolean;
}

/** What a term, an optional word and a value add to a match's rank. */
export const WEIGHT = { light: 0.4, optional: 0.5, slot: 0.4 } as const;

/** Frames by the rarest of their required terms: only frames whose rare word occurs are tried. */
export type FrameIndex = ReadonlyMap<Concept, readonly Frame[]>;

export function compileFrames(): FrameIndex {
  const frames = INTENT_NAMES.flatMap((intent) =>
    INTENTS[intent].frames.map((line) => compileFrame(intent, line)),
  );
  const uses = countUses(frames);
  frames.sort((a, b) => b.weight - a.weight);
  const index = new Map<Concept, Frame[]>();
  for (const frame of frames) {
    for (const concept of rarestTerm(frame, uses)) {
      const found = index.get(concept);
      if (found === undefined) index.set(concept, [frame]);
      else found.push(frame);
    }
  }
  return index;
}

/** Throws where a line names no concept or slot: a mistake in `intents.ts`, held by its test. */
export function compileFrame(intent: Intent, line: string): Frame {
  const required: (readonly Concept[])[] = [];
  const optional = new Set<Concept>();
  const slots: FrameSlot[] = [];
  const loose = line.startsWith('~ ');
  for (const term of (loose ? line.slice(2) : line).split(' ')) {
    const maybe = term.endsWith('?');
    const raw = maybe ? term.slice(0, -1) : term;
    if (raw.startsWith('{')) {
      slots.push({ name: toSlotName(raw.slice(1, -1)), required: !maybe });
    } else if (maybe) {
      for (const name of raw.split('|')) optional.add(toConcept(name));
    } else {
      required.push(raw.split('|').map(toConcept));
    }
  }
  const whole = INTENTS[intent].form === 'label';
  const weight = weigh(required);
  const ceiling = weight + optional.size * WEIGHT.optional + slots.length * WEIGHT.slot;
  return {
    intent,
    loose,
    whole,
    required,
    named: new Set(required.flat()),
    weight,
    ceiling,
    optional,
    slots,
  };
}

function weigh(terms: Frame['required']): number {
  return terms.reduce(
    (sum, term) => sum + (term.every((name) => LIGHT_CONCEPTS.has(name)) ? WEIGHT.light : 1),
    0,
  );
}

const CONCEPT_BY_NAME: ReadonlyMap<string, Concept> = new Map(CONCEPT_NAMES.map((name) => [name, name]));

function toConcept(name: string): Concept {
  const found = CONCEPT_BY_NAME.get(name);
  if (found === undefined) throw new Error(`no concept: ${name}`);
  return found;
}

function toSlotName(name: string): SlotName {
  switch (name) {
    case 'count':
    case 'name':
    case 'brand':
    case 'date':
    case 'title':
    case 'message':
      return name;
    default:
      throw new Error(`no slot: ${name}`);
  }
}

function countUses(frames: readonly Frame[]): ReadonlyMap<Concept, number> {
  const uses = new Map<Concept, number>();
  for (const frame of frames) {
    for (const term of frame.required) {
      for (const concept of term) uses.set(concept, (uses.get(concept) ?? 0) + 1);
    }
  }
  return uses;
}

function rarestTerm(frame: Frame, uses: ReadonlyMap<Concept, number>): readonly Concept[] {
  let best: readonly Concept[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (const term of frame.required) {
    let sum = 0;
    for (const concept of term) sum += uses.get(concept) ?? 0;
    if (sum < least) {
      least = sum;
      best = term;
    }
  }
  return best;
}
