import type { Search } from '../contents/search';
import { findSubjectAfter } from '../speakers/find-subject-after';
import { hasClass, isKind, type TokenRange, tokenAt } from '../words/token';
import { WordClass } from '../words/word-class';
import type { Speaker } from './attribution';
import { findPlacedPhrase } from './find-placed-phrase';

export interface NamedBehind {
  readonly speaker: Speaker;
  /** Null where a noun points back and nothing says that somebody spoke. */
  readonly cue: TokenRange | null;
}

/**
 * Who said the words in marks that are the sentence before: «…». Así lo resumió Lin. · «…». La frase es de Lin.
 * Null where the sentence names nobody for them.
 */
export function findSpeakerOfSentenceBefore(search: Search): NamedBehind | null {
  return findSoSaid(search) ?? findPointer(search);
}

const VERB_REACH = 4;

/** "Así lo resumía a la salida la secretaria de Estado", "Così il ministro". */
function findSoSaid({ tokens, sentence, cues, lexicon }: Search): NamedBehind | null {
  if (!lexicon.soSaid.has(tokenAt(tokens, sentence.from).lower)) return null;
  const cue = cues.find(({ from }) => from <= sentence.from + VERB_REACH);
  if (!cue || cue.unreal || hasClass(tokens[cue.to], WordClass.that) || isKind(tokens[cue.to], 'colon'))
    return null;
  const subject = findSubjectAfter(tokens, { from: cue.to, to: sentence.to }, lexicon);
  if (!subject || subject.phrase.kind === 'other') return null;
  return { speaker: { kind: 'phrase', phrase: subject.phrase }, cue: { from: cue.from, to: cue.to } };
}

/** "La frase es de Lin". */
function findPointer(search: Search): NamedBehind | null {
  const { sentence } = search;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const placed = findPlacedPhrase(search, at);
    if (placed?.rule.content === 'sentence-before' && placed.phrase)
      return { speaker: { kind: 'phrase', phrase: placed.phrase }, cue: null };
  }
  return null;
}
