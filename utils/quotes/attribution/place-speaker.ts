import type { Cue } from '../contents/cue';
import type { Search } from '../contents/search';
import type { NounPhrase } from '../phrases/noun-phrase';
import { findAddressed, isSurelyPerson } from '../speakers/find-addressed';
import { findSubjectBefore } from '../speakers/find-subject-before';
import type { Subject } from '../speakers/subject';
import { hasClass, isKind, type Token, type TokenRange } from '../words/token';
import { WordClass } from '../words/word-class';
import type { Attribution, Speaker } from './attribution';
import { allowsInversion, findInverted } from './find-inverted';
import { findLeading } from './find-leading';

/** A verb with its speaker, who may stand before or behind it, or be understood. */
export interface Placed {
  readonly speaker: Speaker;
  /** The attribution's words: from its subject or verb to behind both. */
  readonly range: TokenRange;
  /** What whoever was spoken to is called, where the sentence opens with them. */
  readonly told?: TokenRange | null;
}

export function placeSpeaker(search: Search, cue: Cue, found: readonly Attribution[]): Placed | null {
  const { tokens, sentence, lexicon } = search;
  if (hasClass(tokens[cue.from - 1], WordClass.infinitiveMarker)) return inherit(search, cue, found);
  const addressed = placeBehindAddressed(search, cue);
  if (addressed) return addressed;
  const before = findSubjectBefore(tokens, { from: sentence.from, verb: cue.anchor }, lexicon);
  if (cue.shape === 'gerund')
    return before && before.to === cue.anchor && isNamed(before)
      ? placeBefore(before, cue)
      : inherit(search, cue, found);
  const afterMarks = isKind(tokens[cue.anchor - 1], 'marked');
  const standsAhead = before && !afterMarks && lexicon.grammar.inversion === 'after-content';
  if (standsAhead && speakerRank(tokens, before) > 0) return placeBefore(before, cue);
  if (allowsInversion(search, cue)) {
    const subject = findInverted(search, cue);
    if (subject && (!before || afterMarks || speakerRank(tokens, subject) > speakerRank(tokens, before)))
      return { speaker: named(subject), range: { from: cue.anchor, to: Math.max(subject.to, cue.to) } };
  }
  if (before) return placeBefore(before, cue);
  return inherit(search, cue, found);
}

/** "Der Agentur Nordpress sagte Ann Lin": a person right behind the verb speaks to whom the sentence opens with. */
function placeBehindAddressed(search: Search, cue: Cue): Placed | null {
  const { tokens, sentence, lexicon } = search;
  if (cue.verb.addressee || cue.verb.governs !== 'clause') return null;
  const addressed = findAddressed(tokens, { from: sentence.from, to: cue.anchor }, lexicon);
  const subject = addressed ? findInverted(search, cue) : null;
  if (!addressed || !subject || !isSurelyPerson(tokens, subject.phrase, lexicon)) return null;
  const range = { from: addressed.range.from, to: Math.max(subject.to, cue.to) };
  return { speaker: named(subject), range, told: addressed.name };
}

/** How surely a phrase is somebody who speaks: people and organisations, names behind an article, documents, things. */
function speakerRank(tokens: readonly Token[], { phrase }: Subject): number {
  if (phrase.kind === 'other') return 0;
  const opened = hasClass(tokens[phrase.range.from], WordClass.article | WordClass.determiner);
  return phrase.kind === 'document' || (phrase.kind === 'name' && opened) ? 1 : 2;
}

function isNamed(subject: Subject): boolean {
  return subject.phrase.name !== null;
}

function placeBefore(subject: Subject, cue: Cue): Placed {
  return { speaker: named(subject), range: { from: subject.from, to: cue.to } };
}

function named(subject: Subject): Speaker {
  return { kind: 'phrase', phrase: subject.phrase };
}

/** "…, adding that", "and said": the subject of the verb before, or the one the sentence opens with. */
function inherit(search: Search, cue: Cue, found: readonly Attribution[]): Placed | null {
  const { tokens, lexicon } = search;
  const before = tokens[cue.anchor - 1];
  const range = { from: cue.anchor, to: cue.to };
  const carriesOn =
    cue.shape === 'gerund' ||
    cue.unreal ||
    hasClass(before, WordClass.coordinator | WordClass.adverb) ||
    isKind(before, 'comma');
  if (isKind(before, 'comma') && isKind(tokens[cue.to], 'comma') && !lexicon.grammar.dropsSubject)
    return null;
  const last = found[found.length - 1];
  if (carriesOn && last) return { speaker: last.speaker, range };
  const isOtherClause = lexicon.grammar.dropsSubject && isKind(before, 'comma') && cue.shape !== 'gerund';
  if (carriesOn && !isOtherClause) {
    const leading = findLeading(search, cue.anchor);
    if (leading) return { speaker: { kind: 'phrase', phrase: leading }, range };
  }
  const opening = isOtherClause ? findAheadOfColon(search, cue.anchor) : null;
  if (opening) return { speaker: { kind: 'phrase', phrase: opening }, range };
  if (lexicon.grammar.dropsSubject) return { speaker: { kind: 'left-out' }, range };
  return null;
}

/** "La empresa lo niega: serán, sostiene, «…»": whoever the sentence opens with, ahead of its colon. */
function findAheadOfColon(search: Search, before: number): NounPhrase | null {
  const { tokens, sentence } = search;
  for (let at = sentence.from; at < before; at += 1)
    if (isKind(tokens[at], 'colon')) return findLeading(search, at);
  return null;
}
