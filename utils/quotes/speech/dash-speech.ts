import { trimSpan } from '../../text/span';
import type { CompiledLexicon } from '../lexicon/compiled-lexicon';
import type { MarkedRun } from '../marks/marked-run';
import { parseNounPhrase } from '../phrases/parse-noun-phrase';
import { classifyWords } from '../words/classify-words';
import { hasClass, isKind, type Token, tokenAt } from '../words/token';
import { tokenizePlain } from '../words/tokenize';
import { WordClass } from '../words/word-class';
import { findInvertedEnd, findVerb } from './inverted-attribution';

/**
 * Speech that a dash opens at the start of a paragraph or of a sentence in it, in languages that open it anew
 * behind each attribution: "– Nej, svarar Lind. – Aldrig." · "– Nie – mówi Dudek. Urząd milczy."
 */
export function scanDashSpeech(text: string, lexicon: CompiledLexicon): readonly MarkedRun[] {
  const openers = findOpeners(text);
  const runs: MarkedRun[] = [];
  let speaking = false;
  openers.forEach((opener, index) => {
    const segment = { opener, end: openers[index + 1]?.at ?? text.length };
    const insert = findAttribution(text, segment, lexicon);
    speaking ||= insert !== null || opener.at === 0;
    if (!speaking) return;
    runs.push(...toRuns(text, segment, insert));
  });
  return runs;
}

interface Opener {
  /** Where its dash stands. */
  readonly at: number;
  /** Where the speech begins. */
  readonly from: number;
}

interface Segment {
  readonly opener: Opener;
  readonly end: number;
}

function findOpeners(text: string): readonly Opener[] {
  const openers: Opener[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!isDash(text.charCodeAt(at)) || !standsAtStart(text, at)) continue;
    const from = text.charAt(at + 1) === ' ' || text.charAt(at + 1) === '\u00a0' ? at + 2 : at + 1;
    if (opensSpeech(text, at, from)) openers.push({ at, from });
  }
  return openers;
}

function isDash(code: number): boolean {
  return code === 0x2d || (code >= 0x2012 && code <= 0x2015);
}

function standsAtStart(text: string, at: number): boolean {
  return at === 0 || /^[.!?…:][ \u00a0]$/.test(text.slice(Math.max(0, at - 2), at));
}

/** A capital behind the dash; behind a hyphen a space too: "-30 grader" is none. */
function opensSpeech(text: string, at: number, from: number): boolean {
  const first = text.charAt(from);
  if (text.charAt(at) === '-' && from === at + 1) return false;
  return first !== first.toLowerCase() || /[«»”“"„]/.test(first);
}

interface Insert {
  readonly start: number;
  readonly end: number;
  /** True where the speech goes on behind it without a dash of its own: ", säger hon, och …". */
  readonly goesOn: boolean;
}

function findAttribution(text: string, { opener, end }: Segment, lexicon: CompiledLexicon): Insert | null {
  const tokens = tokenizePlain(text.slice(opener.from, end), opener.from, lexicon);
  classifyWords(tokens, lexicon);
  for (let at = 1; at < tokens.length; at += 1) {
    const sign = tokenAt(tokens, at);
    const to = endOfAttribution(tokens, at, lexicon);
    const last = to === null ? undefined : tokens[to - 1];
    if (!last) continue;
    const goesOn = last.kind === 'comma' || last.kind === 'dash';
    return { start: sign.kind === 'dash' ? sign.start : sign.end, end: last.end, goesOn };
  }
  return null;
}

function endOfAttribution(tokens: readonly Token[], at: number, lexicon: CompiledLexicon): number | null {
  const sign = tokenAt(tokens, at);
  if (isKind(sign, 'dash')) return findDashedEnd(tokens, at, lexicon);
  const parts = isKind(sign, 'comma') || (isKind(sign, 'stop') && sign.lower !== '.');
  if (!parts) return null;
  const upright = findUprightEnd(tokens, at + 1, lexicon);
  return upright ?? skipGoBetween(tokens, findInvertedEnd(tokens, at + 1, lexicon));
}

/** ", liiton puheenjohtaja Hannu Nord sanoo.": subject, verb and the end, where the word order is free. */
function findUprightEnd(tokens: readonly Token[], from: number, lexicon: CompiledLexicon): number | null {
  if (lexicon.grammar.inversion !== 'free') return null;
  const subject = parseNounPhrase(tokens, { from, to: tokens.length }, lexicon);
  if (!subject || subject.kind === 'other' || lexicon.firstPerson.has(subject.head)) return null;
  const verb = findVerb(tokens, subject.range.to, lexicon);
  if (verb === null || verb.at !== subject.range.to) return null;
  let to = verb.to;
  while (to - verb.to < 5 && tokenAt(tokens, to).kind === 'word') to += 1;
  if (to >= tokens.length) return to;
  return isKind(tokens[to], 'stop') ? to + 1 : null;
}

/** ", säger Lars Nord, ordförande i Kundförbundet, till TT.": a preposition behind the comma goes on with the attribution. */
function skipGoBetween(tokens: readonly Token[], end: number | null): number | null {
  if (end === null || !isKind(tokens[end - 1], 'comma') || !hasClass(tokens[end], WordClass.preposition))
    return end;
  let to = end;
  while (tokenAt(tokens, to).kind === 'word') to += 1;
  return to - end <= 6 ? Math.min(tokens.length, to + 1) : end;
}

const LONGEST_ATTRIBUTION = 40;

/** "– powiedział X.": to the stop that ends the sentence, or to the dash that takes up the speech again. */
function findDashedEnd(tokens: readonly Token[], dash: number, lexicon: CompiledLexicon): number | null {
  if (findVerb(tokens, dash + 1, lexicon) === null) return null;
  const limit = Math.min(tokens.length, dash + LONGEST_ATTRIBUTION);
  for (let at = dash + 2; at < limit; at += 1)
    if (isKind(tokens[at], 'dash') || isKind(tokens[at], 'stop')) return at + 1;
  return limit === tokens.length ? limit : null;
}

function toRuns(text: string, { opener, end }: Segment, insert: Insert | null): readonly MarkedRun[] {
  const first = toRun(text, { outerFrom: opener.at, from: opener.from, to: insert?.start ?? end });
  const second = insert?.goesOn ? toRun(text, { outerFrom: insert.end, from: insert.end, to: end }) : null;
  return [first, second].filter((run) => run !== null);
}

interface Piece {
  readonly outerFrom: number;
  readonly from: number;
  readonly to: number;
}

function toRun(text: string, { outerFrom, from, to }: Piece): MarkedRun | null {
  const piece = trimSpan(text, { start: from, end: to });
  if (piece === null || !/[\p{L}\p{N}]/u.test(text.slice(piece.start, piece.end))) return null;
  const end = text.charAt(piece.end - 1) === ',' ? piece.end - 1 : piece.end;
  return {
    outer: { start: Math.max(outerFrom, outerFrom === from ? piece.start : outerFrom), end: piece.end },
    inner: { start: piece.start, end },
    closed: true,
    last: text.charAt(piece.end - 1),
  };
}
