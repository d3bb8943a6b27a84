import type { FrameIndex } from './compile-frames';
import type { Match, Stretch } from './match';
import { isFree, matchFrames } from './match-frames';
import { matchPhrases } from './match-phrases';
import { type LookedUp, type Piece, splitIntoPieces } from './split-into-pieces';
import type { Token } from './tokenize';

/** One language's reading of a notice. */
export interface Reading {
  /** The language's place in the vocabulary. */
  readonly lang: number;
  readonly match: Match;
  /** 0 to 1: how much of the notice's words this language knows. */
  readonly fit: number;
}

/** The best reading of the whole, or of one of its sentences, whichever explains most; null where nothing fits. */
export function readInLanguage(notice: LookedUp, frames: FrameIndex): Omit<Reading, 'lang'> | null {
  const { tokens } = notice;
  const pieces = splitIntoPieces(notice);
  const free = markFree(tokens, pieces);
  let best: Match | null = null;
  const said = pieces.every((piece) => isSaid(tokens, piece))
    ? pieces
    : pieces.filter((piece) => isSaid(tokens, piece));
  const stretches = stretchesOf(tokens);
  const saidBefore = stretches.length > 1 ? countSaidBefore(tokens, free) : NOTHING_SAID;
  for (const stretch of stretches) {
    const match =
      matchPhrases({ ...notice, stretch, free }) ??
      matchFrames({ tokens, pieces: piecesIn(stretch, said), stretch, frames });
    if (match === null) continue;
    const outside = countOutside(stretch, saidBefore);
    const rank = match.rank + (outside === 0 ? WHOLE_BONUS : -OUTSIDE_COST * Math.min(MAX_OUTSIDE, outside));
    if (best === null || rank > best.rank) best = { ...match, rank };
  }
  return best === null ? null : { match: best, fit: fitOf(tokens, pieces) };
}

const NOTHING_SAID: readonly number[] = [];

/** Pieces stand in order, so those of a stretch stand together. */
function piecesIn({ from, to }: Stretch, pieces: readonly Piece[]): readonly Piece[] {
  if (from === 0 && (pieces.at(-1)?.to ?? 0) <= to) return pieces;
  let first = 0;
  while (first < pieces.length && (pieces[first]?.from ?? 0) < from) first += 1;
  let end = first;
  while (end < pieces.length && (pieces[end]?.to ?? 0) <= to) end += 1;
  return pieces.slice(first, end);
}

/** Words of the other sentences that a match in one sentence leaves unexplained. */
function countOutside({ from, to }: Stretch, saidBefore: readonly number[]): number {
  return (saidBefore.at(-1) ?? 0) - ((saidBefore[to] ?? 0) - (saidBefore[from] ?? 0));
}

/** By token, and one more: how many before it carry meaning. */
function countSaidBefore(tokens: readonly Token[], free: readonly boolean[]): readonly number[] {
  const counts = [0];
  let count = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    if (free[at] !== true) count += 1;
    counts.push(count);
  }
  return counts;
}

/** A sign without a meaning ("*") is no word. */
function isSaid(tokens: readonly Token[], piece: Piece): boolean {
  return piece.meanings.length > 0 || tokens[piece.from]?.kind !== 'sign';
}

function markFree(tokens: readonly Token[], pieces: readonly Piece[]): readonly boolean[] {
  const free: boolean[] = [];
  for (const piece of pieces) {
    if (!isFree(piece) && isSaid(tokens, piece)) continue;
    for (let at = piece.from; at < piece.to; at += 1) free[at] = true;
  }
  return free;
}

/** The whole, then each sentence where there are several; of a long text the sentences alone. */
function stretchesOf(tokens: readonly Token[]): readonly Stretch[] {
  const whole = { from: 0, to: tokens.length };
  if (tokens.at(-1)?.sentence === tokens[0]?.sentence) return [whole];
  const stretches: Stretch[] = tokens.length > MAX_WHOLE ? [] : [whole];
  let from = 0;
  tokens.forEach((token, at) => {
    if (at === 0 || token.sentence === tokens[at - 1]?.sentence) return;
    stretches.push({ from, to: at });
    from = at;
  });
  return [...stretches, { from, to: tokens.length }];
}

/** Longer text says more than one thing. */
const MAX_WHOLE = 80;

/** A rule that holds for all sentences goes before one that holds for one of them. */
const WHOLE_BONUS = 1;
const OUTSIDE_COST = 0.2;
const MAX_OUTSIDE = 6;
const CAPITAL_WEIGHT = 0.3;
/** Of two languages, the one that has the very word goes first. */
const INEXACT_WEIGHT = 0.97;

function fitOf(tokens: readonly Token[], pieces: readonly Piece[]): number {
  let known = 0;
  let all = 0;
  for (const piece of pieces) {
    const token = tokens[piece.from];
    if (token === undefined || (token.kind !== 'word' && token.kind !== 'character')) continue;
    const weight = piece.to - piece.from;
    if (piece.meanings.length > 0) known += piece.exact ? weight : weight * INEXACT_WEIGHT;
    all += piece.meanings.length > 0 ? weight : token.capital && piece.from > 0 ? CAPITAL_WEIGHT : 1;
  }
  return all === 0 ? 0 : known / all;
}
