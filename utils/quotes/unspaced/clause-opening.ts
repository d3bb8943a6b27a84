import type { Span } from '../../text/span';
import { type CompiledUnspaced, findEnding, matchRun } from './compile-unspaced';
import { dateLength } from './phrase-extent';
import { MASK } from './script-characters';

/** What stands between a subject and what it says: 18日の記者会見で、 · ロイターの取材に対し、 */
export interface Opening {
  /** Where what was said begins. */
  readonly end: number;
  /** The go-between, as written. */
  readonly via: Span | null;
}

/** Reads the openings from `start`, comma by comma, up to where the clause itself begins. */
export function readOpenings(
  masked: string,
  { start, end: limit }: Span,
  lexicon: CompiledUnspaced,
): Opening {
  let at = start;
  let via: Span | null = null;
  for (let rounds = 0; rounds < 6 && at < limit; rounds += 1) {
    if (masked.charAt(at) === '、' || masked.charAt(at) === ' ') {
      at += 1;
      continue;
    }
    const next = readOpening(masked, { start: at, end: limit }, lexicon);
    if (next === null) break;
    via ??= next.via;
    at = next.end;
  }
  while (at < limit && masked.charAt(at) === '、') at += 1;
  return { end: at, via };
}

function readOpening(masked: string, { start, end: limit }: Span, lexicon: CompiledUnspaced): Opening | null {
  const adverb = matchRun(masked, start, lexicon.adverbs);
  if (adverb !== null && start + adverb.length <= limit) return { end: start + adverb.length, via: null };
  const comma = findChunkEnd(masked, start, limit);
  if (isShortOpening(masked, { start, end: comma }, lexicon)) return { end: comma + 1, via: null };
  const date = dateLength(masked, start);
  if (date > 0) return { end: start + date + (masked.charAt(start + date) === 'の' ? 1 : 0), via: null };
  return readVia(masked, { start, end: comma }, lexicon);
}

const LONGEST_SHORT_OPENING = 8;

/** 閣議後、 · 12日夜、 */
function isShortOpening(masked: string, { start, end }: Span, lexicon: CompiledUnspaced): boolean {
  if (masked.charAt(end) !== '、' || end - start > LONGEST_SHORT_OPENING) return false;
  return findEnding(masked, { from: start, end }, lexicon.openingEnds) !== '';
}

function findChunkEnd(masked: string, start: number, limit: number): number {
  for (let at = start; at < limit; at += 1)
    if ('、。'.includes(masked.charAt(at)) || masked.charAt(at) === MASK) return at;
  return limit;
}

/** The first で or に of a chunk that closes an occasion, a medium or an outlet. */
function readVia(masked: string, chunk: Span, lexicon: CompiledUnspaced): Opening | null {
  for (let at = chunk.start + 1; at < Math.min(chunk.end, chunk.start + 40); at += 1) {
    if (masked.charAt(at) === 'を') return null;
    const asked = matchRun(masked, at, lexicon.via);
    if (asked !== null && asked.length > 1 && at + asked.length <= chunk.end)
      return { end: at + asked.length, via: outletBefore(masked, { start: chunk.start, end: at }, lexicon) };
    if (masked.charAt(at) !== 'で' && masked.charAt(at) !== 'に') continue;
    const window = { from: chunk.start, end: bracketStart(masked, at) };
    const end = skipFinal(masked, at + 1);
    if (findEnding(masked, window, lexicon.settings) !== '') return { end, via: null };
    if (findEnding(masked, window, lexicon.media) !== '')
      return { end, via: { start: chunk.start, end: at } };
  }
  return null;
}

/** X（旧ツイッター）で: the medium stands before its brackets. */
function bracketStart(masked: string, at: number): number {
  if (!'）)'.includes(masked.charAt(at - 1)) || masked.charAt(at - 1) === '') return at;
  const open = Math.max(masked.lastIndexOf('（', at), masked.lastIndexOf('(', at));
  return open < 0 || at - open > 20 ? at : open;
}

/** で、 · では · でも before the clause. */
function skipFinal(masked: string, at: number): number {
  return masked.charAt(at) === 'は' ? at + 1 : at;
}

/** Listeners are no go-between: 記者団に対し, 従業員に. */
function outletBefore(masked: string, { start, end }: Span, lexicon: CompiledUnspaced): Span | null {
  const word = masked.slice(start, end);
  const isListener = lexicon.unnamed.has(word) || /(?:団|員|陣|ら|主|者|たち|判官)$/.test(word);
  return isListener ? null : { start, end };
}
