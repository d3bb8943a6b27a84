import type { WordReading } from './lexicon-index';
import type { Token } from './tokenize';
import type { WordPart } from './word-grammar';
import type { Meaning } from './word-sequence';
import { WHOLE } from './word-sequence';

/** One or more tokens of a notice as one language reads them. */
export interface Piece {
  /** Tokens [from, to). Two pieces stand on one token where it is a compound. */
  readonly from: number;
  readonly to: number;
  /** Empty where the language does not know the word; FILLER where it means nothing here. */
  readonly meanings: readonly Meaning[];
  /** By a word written down, not by its beginning, end or halves. */
  readonly exact: boolean;
}

/** Up to this many words may stand between the parts of a parted verb. */
const GAP = 8;
const NONE: readonly Meaning[] = [];

/** A notice as one language knows its words. */
export interface LookedUp {
  readonly tokens: readonly Token[];
  /** By token; undefined where the language does not know the word. */
  readonly readings: readonly (WordReading | undefined)[];
}

/** Reads tokens left to right, the longest known sequence first; a known whole word before a known beginning or end. */
export function splitIntoPieces({ tokens, readings }: LookedUp): readonly Piece[] {
  const pieces: Piece[] = [];
  const taken: boolean[] = [];
  let at = 0;
  while (at < tokens.length) {
    if (taken[at] === true) {
      at += 1;
      continue;
    }
    const reading = readings[at];
    const to = reading === undefined ? 0 : takeLongest({ tokens, reading, at, taken }, pieces);
    if (to === 0) pieces.push({ from: at, to: at + 1, meanings: NONE, exact: false });
    at = Math.max(to, at + 1);
  }
  return pieces;
}

interface Taking {
  readonly tokens: readonly Token[];
  readonly reading: WordReading;
  readonly at: number;
  readonly taken: boolean[];
}

/** Adds what begins here to the pieces; where to go on, 0 where nothing begins here. */
function takeLongest({ tokens, reading, at, taken }: Taking, pieces: Piece[]): number {
  const { sequences, halves } = reading;
  for (const [i, sequence] of sequences.entries()) {
    if (halves !== null && sequence.length === 1 && sequence.sureness < WHOLE) break;
    const match = matchSequence(tokens, at, sequence.parts);
    if (match === null) continue;
    for (const index of match.beyond) taken[index] = true;
    const meanings =
      sequence.parts.length === 1 ? reading.alone : meaningsLike({ tokens, reading, at, taken }, i);
    pieces.push({ from: at, to: match.end, meanings, exact: isExact(sequence.parts) });
    return match.end;
  }
  for (const meanings of halves ?? []) pieces.push({ from: at, to: at + 1, meanings, exact: false });
  return halves === null ? 0 : at + 1;
}

function isExact(parts: readonly WordPart[]): boolean {
  return parts.every((part) => part.kind !== 'stem' && part.kind !== 'tail');
}

/** The meanings of this sequence and of those as long and as sure that match as well. */
function meaningsLike({ tokens, at, reading: { sequences } }: Taking, from: number): readonly Meaning[] {
  const model = sequences[from];
  return sequences.slice(from).flatMap(({ length, sureness, parts, meaning }) => {
    const alike = length === model?.length && sureness === model.sureness;
    return alike && matchSequence(tokens, at, parts) !== null ? [meaning] : [];
  });
}

interface SequenceMatch {
  /** Where the run of words it begins with ends. */
  readonly end: number;
  /** Its words beyond a gap. */
  readonly beyond: readonly number[];
}

const NOTHING_BEYOND: readonly number[] = [];

/** The words of a sequence from `start` on, all in one sentence; null where it does not match. */
function matchSequence(
  tokens: readonly Token[],
  start: number,
  parts: readonly WordPart[],
): SequenceMatch | null {
  if (parts.length === 1) return { end: start + 1, beyond: NOTHING_BEYOND };
  const second = parts[1];
  if (second?.kind === 'word' && second.key !== tokens[start + 1]?.key) return null;
  const beyond: number[] = [];
  let at = start;
  let reach = 0;
  let end = 0;
  for (const part of parts) {
    if (part.kind === 'gap') {
      if (end === 0) end = at;
      reach = GAP;
      continue;
    }
    const last = Math.min(tokens.length - 1, at + reach);
    while (at <= last && !matchesPart(tokens[at], part)) at += 1;
    if (at > last || tokens[at]?.sentence !== tokens[start]?.sentence) return null;
    if (end > 0) beyond.push(at);
    at += 1;
    reach = 0;
  }
  return { end: end === 0 ? at : end, beyond };
}

export function matchesPart(token: Token | undefined, part: WordPart): boolean {
  switch (part.kind) {
    case 'word':
      return token?.key === part.key;
    case 'stem':
      return token?.key.startsWith(part.key) ?? false;
    case 'tail':
      return token?.key.endsWith(part.key) ?? false;
    default:
      return false;
  }
}
