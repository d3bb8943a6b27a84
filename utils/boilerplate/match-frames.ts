import type { Concept } from '../lexicon/notices/concepts';
import type { Frame, FrameIndex } from './compile-frames';
import { FILLER } from './compile-lexicon';
import { fillFrameSlots } from './fill-frame-slots';
import { LIGHT_CONCEPTS } from './light-concepts';
import type { Match } from './match';
import type { Piece } from './split-into-pieces';
import type { Token } from './tokenize';

const WEIGHT = { required: 1, light: 0.4, optional: 0.5, slot: 0.4 } as const;
const COST = { concept: 0.25, word: 0.25, character: 0.06, negation: 1.5 } as const;
/** Of what a sentence says, the part its frame has to explain. */
const MIN_EXPLAINED = 0.5;
const MIN_SENTENCE_TERMS = 2;

export interface FrameInput {
  readonly tokens: readonly Token[];
  readonly pieces: readonly Piece[];
  readonly frames: FrameIndex;
}

/** The frame that explains most of the pieces; null where none explains enough. */
export function matchFrames(input: FrameInput): Match | null {
  const places = placeConcepts(input.pieces);
  const tried = new Set<Frame>();
  let best: Match | null = null;
  for (const concept of places.keys()) {
    for (const frame of input.frames.get(concept) ?? []) {
      if (tried.has(frame)) continue;
      tried.add(frame);
      const match = matchFrame(input, places, frame);
      if (match !== null && (best === null || match.rank > best.rank)) best = match;
    }
  }
  return best;
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
  const explained = new Set<number>(chosen.values());
  let rank = 0;
  for (const term of frame.required) rank += isLightTerm(term) ? WEIGHT.light : WEIGHT.required;
  const leftover: number[] = [];
  let optional = 0;
  input.pieces.forEach((piece, index) => {
    if (explained.has(index) || isRepeated(piece, frame)) return;
    if (piece.meanings.some((meaning) => meaning !== FILLER && frame.optional.has(meaning))) optional += 1;
    else if (!isFree(piece)) leftover.push(index);
  });
  const filled = fillFrameSlots({ ...input, slots: frame.slots, leftover, explained });
  if (filled === null) return null;
  const cost = costOf(input, filled.left);
  if (frame.whole ? filled.left.length > 0 : !explainsEnough(frame, optional + frame.required.length, cost))
    return null;
  rank += optional * WEIGHT.optional + filled.slots.size * WEIGHT.slot - cost;
  return { intent: frame.intent, slots: filled.slots, rank, left: filled.left.length };
}

function explainsEnough(frame: Frame, said: number, cost: number): boolean {
  if (cost === 0) return true;
  if (frame.required.length < MIN_SENTENCE_TERMS) return false;
  return said / (said + 2 * cost) >= MIN_EXPLAINED;
}

function isLightTerm(term: ReadonlySet<Concept>): boolean {
  for (const concept of term) if (!LIGHT_CONCEPTS.has(concept)) return false;
  return true;
}

/** What carries no weight where it is left over. */
export function isFree(piece: Piece): boolean {
  return piece.meanings.some((meaning) => meaning === FILLER || LIGHT_CONCEPTS.has(meaning));
}

function isRepeated(piece: Piece, frame: Frame): boolean {
  return piece.meanings.some(
    (meaning) => meaning !== FILLER && frame.required.some((term) => term.has(meaning)),
  );
}

/** Each term a piece of its own: a small bipartite matching. */
function assignTerms(terms: Frame['required'], places: Places): ReadonlyMap<number, number> | null {
  const termOfPiece = new Map<number, number>();
  for (let term = 0; term < terms.length; term += 1) {
    if (!placeTerm({ terms, places, termOfPiece, seen: new Set() }, term)) return null;
  }
  return new Map([...termOfPiece].map(([piece, term]) => [term, piece]));
}

interface Assignment {
  readonly terms: Frame['required'];
  readonly places: Places;
  readonly termOfPiece: Map<number, number>;
  readonly seen: Set<number>;
}

function placeTerm(state: Assignment, term: number): boolean {
  for (const concept of state.terms[term] ?? []) {
    for (const piece of state.places.get(concept) ?? []) {
      if (state.seen.has(piece)) continue;
      state.seen.add(piece);
      const holder = state.termOfPiece.get(piece);
      if (holder === undefined || placeTerm(state, holder)) {
        state.termOfPiece.set(piece, term);
        return true;
      }
    }
  }
  return false;
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
