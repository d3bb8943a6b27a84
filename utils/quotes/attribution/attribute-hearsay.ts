import type { Span } from '../../text/span';
import type { Search } from '../contents/search';
import type { Draft } from '../drafts/draft';
import type { Paragraph } from '../words/paragraph';
import { sentenceBefore } from '../words/sentences';
import { hasClass, isKind, type TokenRange } from '../words/token';
import { WordClass } from '../words/word-class';
import { findLeading } from './find-leading';

/**
 * A sentence whose mood alone says that it reports somebody's words: Die Sperre sei aufgehoben. It goes on with
 * what was quoted right before it, or in the paragraph before.
 */
export function draftHearsay(search: Search, paragraph: Paragraph, before: readonly Draft[]): Draft | null {
  const { tokens, sentence } = search;
  if (!showsHearsay(search)) return null;
  const last = before[before.length - 1];
  const span = trimSentence(tokens, sentence);
  if (span === null) return null;
  return {
    parts: [span],
    speaker: last && reachesTo(last, tokens, sentence) ? { kind: 'same' } : guessSpeaker(search, paragraph),
    cue: null,
    strong: false,
    via: null,
    paragraph,
    hearsay: true,
  };
}

/** Whoever the sentence before speaks of; at the start of a paragraph, whoever spoke last. */
function guessSpeaker(search: Search, paragraph: Paragraph): Draft['speaker'] {
  const previous = sentenceBefore(paragraph.sentences, search.sentence);
  if (!previous) return { kind: 'carried' };
  const phrase = findLeading({ ...search, sentence: previous }, previous.to);
  return phrase && phrase.kind !== 'name' ? { kind: 'phrase', phrase } : { kind: 'nobody' };
}

function showsHearsay({ tokens, sentence }: Search): boolean {
  for (let at = sentence.from; at < sentence.to; at += 1) {
    if (hasClass(tokens[at], WordClass.hearsay)) return true;
  }
  return false;
}

/** The draft ends in the sentence right before this one. */
function reachesTo(last: Draft, tokens: Search['tokens'], { from }: TokenRange): boolean {
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
  const [first, last] = [tokens[from], tokens[end - 1]];
  return first && last && end > from ? { start: first.start, end: last.end } : null;
}

/** One hearsay sentence behind another is one quotation. */
export function joinHearsay(last: Draft, next: Draft): Draft | null {
  const [first] = last.parts;
  if (!last.hearsay || !next.hearsay || last.parts.length > 1) return null;
  return { ...last, parts: [{ start: first.start, end: next.parts[0].end }] };
}
