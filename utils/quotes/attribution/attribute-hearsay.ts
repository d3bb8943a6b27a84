import type { Span } from '../../text/span';
import { findClauseEnd } from '../contents/clause-end';
import { findMoodAtHead, isMood } from '../contents/mood';
import type { Search } from '../contents/search';
import type { Draft } from '../drafts/draft';
import type { Paragraph } from '../words/paragraph';
import { sentenceBefore } from '../words/sentences';
import { isKind, type TokenRange, tokenAt } from '../words/token';
import { spanOf } from '../words/token-span';
import { findLeading } from './find-leading';

/**
 * A sentence, or its last clause, whose mood alone says that it reports somebody's words: Die Sperre sei aufgehoben.
 * It goes on with what was quoted right before it, or in the paragraph before.
 */
export function draftHearsay(search: Search, paragraph: Paragraph, before: readonly Draft[]): Draft | null {
  if (search.lexicon.grammar.clauseAfterComma !== true || !holdsMood(search) || speaksForItself(search))
    return null;
  const clause = findMoodClause(search);
  if (clause === null) return null;
  const { tokens, sentence, lexicon } = search;
  const last = before[before.length - 1];
  const continues = last !== undefined && reachesTo(last, tokens, sentence);
  const isWhole = clause.from === sentence.from;
  const isDoubtful = lexicon.conditionals.has(tokenAt(tokens, clause.verb).lower);
  if (isDoubtful && !(continues && isWhole)) return null;
  const span = trimSentence(tokens, clause);
  if (span === null) return null;
  return {
    parts: [span],
    speaker: isWhole
      ? continues
        ? { kind: 'same' }
        : guessSpeaker(search, paragraph)
      : guessWithin(search, clause.from),
    cue: null,
    strong: false,
    via: null,
    paragraph,
    hearsay: true,
  };
}

function holdsMood({ tokens, sentence, lexicon }: Search): boolean {
  for (let at = sentence.from; at < sentence.to; at += 1) if (isMood(tokens, at, lexicon)) return true;
  return false;
}

interface MoodClause extends TokenRange {
  readonly verb: number;
}

/** The sentence as a whole, else the first clause behind a comma or colon that has a verb of its own in that mood. */
function findMoodClause(search: Search): MoodClause | null {
  const { tokens, sentence, lexicon } = search;
  const verb = findMoodAtHead(tokens, sentence, lexicon);
  if (verb !== null) return { from: sentence.from, to: sentence.to, verb };
  for (let at = sentence.from + 2; at + 2 < sentence.to; at += 1) {
    if (!isKind(tokens[at], 'comma') && !isKind(tokens[at], 'colon')) continue;
    const from = at + 1;
    const inner = findMoodAtHead(tokens, { from, to: sentence.to }, lexicon);
    if (inner !== null && !closesClause(tokens, inner + 1, sentence.to))
      return { from, to: findClauseEnd(tokens, { from, to: sentence.to }, search), verb: inner };
  }
  return null;
}

/** A verb at the end of its clause hangs it on another: ", die er nutzen wolle". */
function closesClause(tokens: Search['tokens'], at: number, to: number): boolean {
  return at >= to || isKind(tokens[at], 'comma') || isKind(tokens[at], 'stop');
}

/** "Ich habe …": the first person is no hearsay. */
function speaksForItself({ tokens, sentence, lexicon }: Search): boolean {
  for (let at = sentence.from; at < sentence.to; at += 1) {
    if (lexicon.firstPerson.has(tokenAt(tokens, at).lower)) return true;
  }
  return false;
}

/** Whoever the sentence before speaks of; at the start of a paragraph, whoever spoke last. */
function guessSpeaker(search: Search, paragraph: Paragraph): Draft['speaker'] {
  const previous = sentenceBefore(paragraph.sentences, search.sentence);
  if (!previous) return { kind: 'carried' };
  const phrase = findLeading({ ...search, sentence: previous }, previous.to);
  return phrase && phrase.kind !== 'name' ? { kind: 'phrase', phrase } : { kind: 'nobody' };
}

/** "Müller bezweifelte das: Er habe …": whoever the sentence opens with. */
function guessWithin(search: Search, before: number): Draft['speaker'] {
  const phrase = findLeading(search, before - 1);
  const speaks = phrase !== null && phrase.kind !== 'document';
  return speaks ? { kind: 'phrase', phrase } : { kind: 'nobody' };
}

/** The draft ends in the sentence right before this one. */
export function reachesTo(last: Draft, tokens: Search['tokens'], { from }: TokenRange): boolean {
  const end = Math.max(last.cue?.end ?? 0, ...last.parts.map((part) => part.end));
  let stops = 0;
  for (let at = from - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (!token || token.end <= end) return stops < 2;
    if (isKind(token, 'stop')) stops += 1;
  }
  return stops < 2;
}

function trimSentence(tokens: Search['tokens'], { from, to }: TokenRange): Span | null {
  let end = to;
  while (end > from && (isKind(tokens[end - 1], 'stop') || isKind(tokens[end - 1], 'colon'))) end -= 1;
  return end > from ? spanOf(tokens, { from, to: end }) : null;
}

const STOP_AND_SPACE = 3;

/** One hearsay sentence behind another is one quotation. */
export function joinHearsay(last: Draft, next: Draft): Draft | null {
  const [first] = last.parts;
  if (!last.hearsay || !next.hearsay || last.parts.length > 1 || next.speaker.kind !== 'same') return null;
  if (next.parts[0].start - first.end > STOP_AND_SPACE) return null;
  return { ...last, parts: [{ start: first.start, end: next.parts[0].end }] };
}
