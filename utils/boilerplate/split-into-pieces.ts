import type { CompiledLexicon, FirstWordIndex, Meaning, WordSequence } from './compile-lexicon';
import { FILLER } from './compile-lexicon';
import type { Token } from './tokenize';
import type { WordPart } from './word-grammar';

/** One or more tokens of a notice as one language reads them. */
export interface Piece {
  /** Tokens [from, to). Two pieces stand on one token where it is a compound. */
  readonly from: number;
  readonly to: number;
  /** Empty where the language does not know the word; FILLER where it means nothing here. */
  readonly meanings: readonly Meaning[];
}

const GAP = 5;
const MIN_HALF = 3;
const LINKS: readonly string[] = ['', 's', 'n', 'e', 'es', 'en', 'er'];

/** Reads tokens left to right, the longest known sequence first; a known whole word before a known beginning or end. */
export function splitIntoPieces(tokens: readonly Token[], lexicon: CompiledLexicon): readonly Piece[] {
  const pieces: Piece[] = [];
  const taken = new Set<number>();
  let at = 0;
  while (at < tokens.length) {
    if (taken.has(at)) {
      at += 1;
      continue;
    }
    const found = findLongest(tokens, at, lexicon);
    if (found === null) {
      pieces.push(...splitUnknown(tokens[at], at, lexicon));
      at += 1;
      continue;
    }
    for (const index of found.tokens) taken.add(index);
    const to = lengthOfRun(found.tokens);
    pieces.push({ from: at, to: at + to, meanings: found.meanings });
    at += to;
  }
  return pieces;
}

interface Found {
  readonly tokens: readonly number[];
  readonly sureness: number;
  readonly meanings: readonly Meaning[];
}

function findLongest(tokens: readonly Token[], at: number, lexicon: CompiledLexicon): Found | null {
  const key = tokens[at]?.key ?? '';
  if (key === '') return null;
  let best: Found | null = null;
  for (const sequence of candidatesFor(key, lexicon.words)) {
    const matched = matchSequence(tokens, at, sequence.parts);
    if (matched !== null)
      best = better(best, { tokens: matched, sureness: surenessOf(sequence), meanings: [sequence.meaning] });
  }
  return best !== null &&
    best.sureness < WHOLE &&
    best.tokens.length === 1 &&
    splitCompound(key, lexicon) !== null
    ? null
    : best;
}

function better(best: Found | null, next: Found): Found {
  if (best === null) return next;
  const lead = next.tokens.length - best.tokens.length || next.sureness - best.sureness;
  if (lead > 0) return next;
  return lead < 0 ? best : { ...best, meanings: [...best.meanings, ...next.meanings] };
}

/** Every sequence that may begin with this word. */
export function* candidatesFor<Sequence>(key: string, index: FirstWordIndex<Sequence>): Generator<Sequence> {
  yield* index.words.get(key) ?? [];
  for (let length = MIN_HALF - 1; length <= key.length; length += 1) {
    yield* index.stems.get(key.slice(0, length)) ?? [];
    yield* index.tails.get(key.slice(-length)) ?? [];
  }
}

/** The tokens a sequence stands on, or null. */
function matchSequence(
  tokens: readonly Token[],
  start: number,
  parts: readonly WordPart[],
): readonly number[] | null {
  const matched: number[] = [];
  let at = start;
  let reach = 0;
  for (const part of parts) {
    if (part.kind === 'gap') {
      reach = GAP;
      continue;
    }
    const last = Math.min(tokens.length - 1, at + reach);
    while (at <= last && !matchesPart(tokens[at], part)) at += 1;
    if (at > last || tokens[at]?.sentence !== tokens[start]?.sentence) return null;
    matched.push(at);
    at += 1;
    reach = 0;
  }
  return matched;
}

export function matchesPart(token: Token | undefined, part: WordPart): boolean {
  if (token === undefined) return false;
  if (part.kind === 'word') return token.key === part.key;
  if (part.kind === 'stem') return token.key.startsWith(part.key);
  return part.kind === 'tail' && token.key.endsWith(part.key);
}

const WHOLE = 1000;

/** A whole word is surer than any beginning or end; of those the longer is. */
function surenessOf(sequence: WordSequence): number {
  let shortest = WHOLE;
  for (const part of sequence.parts) {
    if (part.kind === 'stem' || part.kind === 'tail') shortest = Math.min(shortest, part.key.length);
  }
  return shortest;
}

function lengthOfRun(indices: readonly number[]): number {
  let length = 1;
  while (length < indices.length && indices[length] === (indices[0] ?? 0) + length) length += 1;
  return length;
}

function splitUnknown(token: Token | undefined, at: number, lexicon: CompiledLexicon): readonly Piece[] {
  const halves = token === undefined ? null : splitCompound(token.key, lexicon);
  if (halves === null) return [{ from: at, to: at + 1, meanings: [] }];
  return halves.map((meanings) => ({ from: at, to: at + 1, meanings }));
}

/** Two known words written as one, with or without a linking sound; the longest first half. */
function splitCompound(key: string, lexicon: CompiledLexicon): readonly (readonly Meaning[])[] | null {
  if (!lexicon.compounds || key.length < 2 * MIN_HALF + 1) return null;
  for (let cut = key.length - MIN_HALF; cut >= MIN_HALF; cut -= 1) {
    const second = wholeWord(key.slice(cut), lexicon);
    if (second.length === 0) continue;
    for (const link of LINKS) {
      const head = key.slice(0, cut);
      if (!head.endsWith(link)) continue;
      const first = wholeWord(head.slice(0, head.length - link.length), lexicon);
      if (first.length > 0) return [first, second];
    }
  }
  return null;
}

function wholeWord(key: string, lexicon: CompiledLexicon): readonly Meaning[] {
  if (key.length < MIN_HALF) return [];
  return (lexicon.words.words.get(key) ?? [])
    .filter((sequence) => sequence.parts.length === 1 && sequence.meaning !== FILLER)
    .map((sequence) => sequence.meaning);
}
