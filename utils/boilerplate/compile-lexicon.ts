import { CONCEPTS, type Concept } from '../lexicon/notices/concepts';
import { INTENTS, type Intent } from '../lexicon/notices/intents';
import type { NoticeLexicon } from '../lexicon/notices/notice-lexicon';
import { parseWordList, type WordPart } from './word-grammar';

/** What carries no meaning here. */
export const FILLER = 'filler';
export type Meaning = Concept | typeof FILLER;

/** Words that mean one thing. */
export interface WordSequence {
  readonly parts: readonly WordPart[];
  readonly meaning: Meaning;
  /** How many words it has. */
  readonly length: number;
  /** A whole word is surer than any beginning or end; of those the longer is. */
  readonly sureness: number;
}

/** Words that are all of what is said. */
export interface PhraseSequence {
  readonly parts: readonly WordPart[];
  readonly intent: Intent;
  /** Begins with a value, so that it may begin later than its first word. */
  readonly leads: boolean;
  /** The most words it can stand on. */
  readonly longest: number;
}

export interface CompiledLexicon {
  readonly lang: string;
  readonly compounds: boolean;
  readonly sequences: readonly WordSequence[];
  readonly phrases: readonly PhraseSequence[];
}

export const WHOLE = 1000;
/** The most words a value in a phrase can have. */
export const MAX_SLOT = 8;

export function compileLexicon(lexicon: NoticeLexicon): CompiledLexicon {
  const sequences = parseWordList(lexicon.fillers).map((parts) => toSequence(parts, FILLER));
  for (const concept of conceptNames()) {
    for (const parts of parseWordList(lexicon.words[concept])) sequences.push(toSequence(parts, concept));
  }
  const phrases: PhraseSequence[] = [];
  for (const intent of intentNames()) {
    for (const parts of parseWordList(lexicon.phrases[intent] ?? '')) phrases.push(toPhrase(parts, intent));
  }
  return { lang: lexicon.lang, compounds: lexicon.compounds, sequences, phrases };
}

function toPhrase(parts: readonly WordPart[], intent: Intent): PhraseSequence {
  const longest = parts.reduce((sum, part) => sum + (part.kind === 'slot' ? MAX_SLOT : 1), 0);
  return { parts, intent, leads: parts[0]?.kind === 'slot', longest };
}

function toSequence(parts: readonly WordPart[], meaning: Meaning): WordSequence {
  let sureness = WHOLE;
  let length = 0;
  for (const part of parts) {
    if (part.kind !== 'gap') length += 1;
    if (part.kind === 'stem' || part.kind === 'tail') sureness = Math.min(sureness, part.key.length);
  }
  return { parts, meaning, length, sureness };
}

export function conceptNames(): readonly Concept[] {
  return namesOf(CONCEPTS);
}

export function intentNames(): readonly Intent[] {
  return namesOf(INTENTS);
}

function namesOf<Name extends string>(record: Readonly<Record<Name, unknown>>): readonly Name[] {
  const names: Name[] = [];
  for (const name in record) if (Object.hasOwn(record, name)) names.push(name);
  return names;
}
