import type { Concept } from '../lexicon/notices/concepts';
import { INTENTS, type Intent } from '../lexicon/notices/intents';
import { compileFrame, type Frame } from './compile-frames';
import { INTENT_NAMES } from './lexicon-names';
import { groupByNext, type PhrasesByNext } from './phrases-by-next';
import type { Meaning, PhraseSequence, WordSequence } from './word-sequence';

/** Of what may begin with a word, what can be part of a disclosure. */
export interface DisclosingWords {
  readonly sequences: readonly WordSequence[];
  /** Of the halves of a compound. */
  readonly meanings: readonly Meaning[];
  readonly phrases: PhrasesByNext;
}

export interface BeginningWords {
  readonly sequences: readonly WordSequence[];
  readonly phrases: readonly PhraseSequence[];
  readonly halves: readonly (readonly Meaning[])[] | null;
}

const DISCLOSING: ReadonlySet<Intent> = new Set(
  INTENT_NAMES.filter((intent) => 'disclosure' in INTENTS[intent]),
);

export const DISCLOSING_FRAMES: readonly Frame[] = [...DISCLOSING].flatMap((intent) =>
  INTENTS[intent].frames.map((line) => compileFrame(intent, line)),
);

const REQUIRED: ReadonlySet<Meaning> = new Set<Concept>(DISCLOSING_FRAMES.flatMap(({ named }) => [...named]));

export function isDisclosing(intent: Intent): boolean {
  return DISCLOSING.has(intent);
}

/** Null for most words. */
export function pickDisclosing({ sequences, phrases, halves }: BeginningWords): DisclosingWords | null {
  const picked = {
    sequences: sequences.filter(({ meaning }) => REQUIRED.has(meaning)),
    meanings: (halves ?? []).flat().filter((meaning) => REQUIRED.has(meaning)),
    phrases: phrases.filter(({ intent }) => isDisclosing(intent)),
  };
  const count = picked.sequences.length + picked.meanings.length + picked.phrases.length;
  return count === 0 ? null : { ...picked, phrases: groupByNext(picked.phrases) };
}
