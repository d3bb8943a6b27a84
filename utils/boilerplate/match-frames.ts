import type { Concept } from '../lexicon/notices/concepts';
import { type Frame, type FrameIndex, WEIGHT } from './compile-frames';
import { fillFrameSlots } from './fill-frame-slots';
import { LIGHT_CONCEPTS } from './light-concepts';
import type { Match, Stretch } from './match';
import type { Piece } from './split-into-pieces';
import type { Token } from './tokenize';
import { FILLER } from './word-sequence';

const COST = { concept: 0.25, word: 0.25, character: 0.06, negation: 1.5 } as const;
/** Of what a sentence says, the part its frame has to explain. */
const MIN_EXPLAINED = 0.5;
const MIN_SENTENCE_TERMS = 2;
const CHARACTER_OF_WORD = 0.3;
const CAPITAL_OF_WORD = 0.5;

export interface FrameInput {
  readonly tokens: readonly Token[];
  readonly pieces: readonly Piece[];
  /** Where the pieces stand. */
  readonly stretch: Stretch;
  readonly frames: FrameIndex;
}

/** The frame that explains most of the pieces; null where none explains enough. */
export function matchFrames(input: FrameInput): Match | null {
  const places = placeConcepts(input.pieces);
  const tried = new Set<Frame>();
  let best: Match | null = null;
  for (const concept of places.keys()) {
    for (const frame of input.frames.get(concept) ?? NO_FRAMES) {
      if (best !== null && frame.ceiling <= best.rank) continue;
      if (!hasTerms(frame, places) || tried.has(frame)) continue;
      tried.add(frame);
      const match = matchFrame(input, places, frame);
      if (match !== null && (best === null || match.rank > best.rank)) best = match;
    }
  }
  return best;
}

const NO_FRAMES: readonly Frame[] = [];

function hasTerms({ required }: Frame, places: Places): boolean {
  for (const term of required) if (!hasOneOf(term, places)) return false;
  return true;
}

function hasOneOf(term: readonly Concept[], places: Places): boolean {
  for (const concept of term) if (places.has(concept)) return true;
  return false;
}

type Places = ReadonlyMap<Concept, readonly number[]>;

function placeConcepts(pieces: readonly Piece[]): Places {
  const places = new Map<Concept, number[]>();
  pieces.forEach((piece, index) => {
    for (const meaning of piece.meanings) {
      if (meaning === FILLER) continue;
      const found = places.get(meaning);
      if (found === undefined) places.set(meaning, [index]);
      else found.push(index);
    }
  });
  return places;
}

function matchFrame(input: FrameInput, places: Places, frame: Frame): Match | null {
  const chosen = assignTerms(frame.required, places);
  if (chosen === null) return null;
  const { leftover, optional } = sortOut(input.pieces, frame, chosen);
  if (frame.whole && frame.slots.length === 0 && leftover.length > 0) return null;
  const filled = fillFrameSlots({ ...input, slots: frame.slots, leftover, explained: chosen });
  if (filled === null) return null;
  const cost = costOf(input, filled.left);
  const said = optional + frame.required.length;
  if (frame.whole ? filled.left.length > 0 : !explainsEnough(frame, said, cost)) return null;
  if (!frame.loose && countUnknown(input, filled.left) >= said) return null;
  const rank =
    frame.weight +
    Math.min(optional, frame.optional.size) * WEIGHT.optional +
    filled.slots.size * WEIGHT.slot -
    cost;
  return {
    intent: frame.intent,
    slots: filled.slots,
    rank,
    stretch: input.stretch,
    left: filled.left.length,
  };
}

/** What the frame neither asks for nor allows, and how much it allows is there. */
function sortOut(
  pieces: readonly Piece[],
  frame: Frame,
  chosen: readonly number[],
): { readonly leftover: readonly number[]; readonly optional: number } {
  const leftover: number[] = [];
  let optional = 0;
  pieces.forEach((piece, index) => {
    if (chosen.includes(index)) return;
    const role = roleOf(piece, frame);
    if (role === 'optional') optional += 1;
    else if (role === 'leftover') leftover.push(index);
  });
  return { leftover, optional };
}

function roleOf(piece: Piece, frame: Frame): 'repeated' | 'optional' | 'leftover' | 'free' {
  let role: 'optional' | 'leftover' | 'free' = 'leftover';
  for (const meaning of piece.meanings) {
    if (meaning === FILLER || LIGHT_CONCEPTS.has(meaning)) role = role === 'optional' ? role : 'free';
    if (meaning === FILLER) continue;
    if (frame.named.has(meaning)) return 'repeated';
    if (frame.optional.has(meaning)) role = 'optional';
  }
  return role;
}

function explainsEnough(frame: Frame, said: number, cost: number): boolean {
  if (cost === 0) return true;
  if (frame.required.length < MIN_SENTENCE_TERMS && !frame.loose) return false;
  return said / (said + 2 * cost) >= MIN_EXPLAINED;
}

/** What carries no weight where it is left over. */
export function isFree(piece: Piece): boolean {
  return piece.meanings.some((meaning) => meaning === FILLER || LIGHT_CONCEPTS.has(meaning));
}

/** Each term a piece of its own, by term: a small bipartite matching. Null where one finds none. */
function assignTerms(terms: Frame['required'], places: Places): readonly number[] | null {
  const chosen: number[] = terms.map(() => -1);
  for (let term = 0; term < terms.length; term += 1) {
    if (!placeTerm({ terms, places, chosen, seen: [] }, term)) return null;
  }
  return chosen;
}

interface Assignment {
  readonly terms: Frame['required'];
  readonly places: Places;
  readonly chosen: number[];
  readonly seen: number[];
}

function placeTerm(state: Assignment, term: number): boolean {
  for (const concept of state.terms[term] ?? []) {
    for (const piece of state.places.get(concept) ?? []) {
      if (state.seen.includes(piece)) continue;
      state.seen.push(piece);
      const holder = state.chosen.indexOf(piece);
      if (holder >= 0 && !placeTerm(state, holder)) continue;
      state.chosen[term] = piece;
      return true;
    }
  }
  return false;
}

/** Words the language does not know: with as many as it has notions, a sentence is about something else. */
function countUnknown({ tokens, pieces }: FrameInput, left: readonly number[]): number {
  let unknown = 0;
  for (const index of left) {
    const piece = pieces[index];
    if (piece === undefined || piece.meanings.length > 0) continue;
    const token = tokens[piece.from];
    unknown +=
      token?.kind === 'character' ? CHARACTER_OF_WORD : token?.capital && index > 0 ? CAPITAL_OF_WORD : 1;
  }
  return unknown;
}

function costOf({ tokens, pieces }: FrameInput, left: readonly number[]): number {
  let cost = 0;
  for (const index of left) {
    const piece = pieces[index];
    if (piece === undefined) continue;
    if (piece.meanings.includes('not')) cost += COST.negation;
    else if (piece.meanings.length > 0) cost += COST.concept;
    else cost += tokens[piece.from]?.kind === 'character' ? COST.character : COST.word;
  }
  return cost;
}
