import type { FrameIndex } from './compile-frames';
import type { CompiledLexicon } from './compile-lexicon';
import type { Match, Stretch } from './match';
import { isFree, matchFrames } from './match-frames';
import { matchPhrases } from './match-phrases';
import { type Piece, splitIntoPieces } from './split-into-pieces';
import type { Token } from './tokenize';

/** One language's reading of a notice. */
export interface Reading {
  readonly lang: string;
  readonly match: Match;
  /** 0 to 1: how much of the notice's words this language knows. */
  readonly fit: number;
}

export interface ReadingInput {
  readonly tokens: readonly Token[];
  readonly lexicon: CompiledLexicon;
  readonly frames: FrameIndex;
}

/** The best reading of the whole, or of one of its sentences, whichever explains most; null where nothing fits. */
export function readInLanguage({ tokens, lexicon, frames }: ReadingInput): Reading | null {
  const pieces = splitIntoPieces(tokens, lexicon);
  const free = new Set<number>();
  for (const piece of pieces) {
    if (isFree(piece)) for (let at = piece.from; at < piece.to; at += 1) free.add(at);
  }
  const signs = tokens.flatMap((token, at) => (token.kind === 'sign' ? [at] : []));
  for (const at of signs)
    if (pieces.some((piece) => piece.from === at && piece.meanings.length === 0)) free.add(at);
  let best: Match | null = null;
  for (const stretch of stretchesOf(tokens)) {
    const within = pieces.filter((piece) => piece.from >= stretch.from && piece.to <= stretch.to);
    const said = within.filter((piece) => tokens[piece.from]?.kind !== 'sign' || piece.meanings.length > 0);
    const match =
      matchPhrases({ tokens, stretch, lexicon, isFree: (at) => free.has(at) }) ??
      matchFrames({ tokens, pieces: said, frames });
    if (match !== null && (best === null || match.rank > best.rank)) best = match;
  }
  return best === null ? null : { lang: lexicon.lang, match: best, fit: fitOf(tokens, pieces) };
}

/** The whole, then each sentence where there are several. */
function stretchesOf(tokens: readonly Token[]): readonly Stretch[] {
  const whole = { from: 0, to: tokens.length };
  const stretches: Stretch[] = [];
  let from = 0;
  tokens.forEach((token, at) => {
    if (at > 0 && token.sentence !== tokens[at - 1]?.sentence) {
      stretches.push({ from, to: at });
      from = at;
    }
  });
  return stretches.length === 0 ? [whole] : [whole, ...stretches, { from, to: tokens.length }];
}

function fitOf(tokens: readonly Token[], pieces: readonly Piece[]): number {
  let known = 0;
  let all = 0;
  for (const piece of pieces) {
    const token = tokens[piece.from];
    if (token === undefined || (token.kind !== 'word' && token.kind !== 'character')) continue;
    const weight = piece.to - piece.from;
    if (piece.meanings.length > 0) {
      known += weight;
      all += weight;
    } else all += token.capital && piece.from > 0 ? 0.3 : 1;
  }
  return all === 0 ? 0 : known / all;
}
