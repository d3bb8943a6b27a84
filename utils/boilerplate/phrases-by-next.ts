import type { PhraseSequence } from './word-sequence';

/** The phrases that begin with one word, by the word that follows: most that begin alike part there. */
export interface PhrasesByNext {
  /** Each in the order of the lexicon, those that leave open what follows among them. */
  readonly before: ReadonlyMap<string, readonly PhraseSequence[]>;
  /** Those that leave open what follows, and those that begin with a value. */
  readonly open: readonly PhraseSequence[];
}

export function groupByNext(phrases: readonly PhraseSequence[]): PhrasesByNext {
  const before = new Map<string, PhraseSequence[]>();
  for (const phrase of phrases) {
    const next = nextWord(phrase);
    if (next !== null) before.set(next, []);
  }
  const open: PhraseSequence[] = [];
  for (const phrase of phrases) {
    const next = nextWord(phrase);
    if (next !== null) before.get(next)?.push(phrase);
    else for (const group of [open, ...before.values()]) group.push(phrase);
  }
  return { before, open };
}

/** Phrases that may go on with `next`; undefined where the text ends. */
export function phrasesBefore(
  { before, open }: PhrasesByNext,
  next: string | undefined,
): readonly PhraseSequence[] {
  return (next === undefined ? undefined : before.get(next)) ?? open;
}

function nextWord({ parts, leads }: PhraseSequence): string | null {
  const second = leads ? undefined : parts[1];
  return second?.kind === 'word' ? second.key : null;
}
