import type { Concept } from '../lexicon/notices/concepts';
import type { Intent } from '../lexicon/notices/intents';
import { parseEntry, type WordPart } from './word-grammar';

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

export const WHOLE = 1000;
/** The most words a value in a phrase can have. */
export const MAX_SLOT = 8;

export function toSequences(entry: string, meaning: Meaning): readonly WordSequence[] {
  return parseEntry(entry).map((parts) => {
    let sureness = WHOLE;
    let length = 0;
    for (const part of parts) {
      if (part.kind !== 'gap') length += 1;
      if (part.kind === 'stem' || part.kind === 'tail') sureness = Math.min(sureness, part.key.length);
    }
    return { parts, meaning, length, sureness };
  });
}

export function toPhrases(entry: string, intent: Intent): readonly PhraseSequence[] {
  return parseEntry(entry).map((parts) => {
    const longest = parts.reduce((sum, part) => sum + (part.kind === 'slot' ? MAX_SLOT : 1), 0);
    return { parts, intent, leads: parts[0]?.kind === 'slot', longest };
  });
}
