import { CONCEPTS, type Concept } from '../lexicon/notices/concepts';
import { INTENTS, type Intent } from '../lexicon/notices/intents';
import type { NoticeLexicon } from '../lexicon/notices/notice-lexicon';
import { parseWordList, type WordPart } from './word-grammar';

/** What carries no meaning here. */
export const FILLER = 'filler';
export type Meaning = Concept | typeof FILLER;

/** Words that mean one thing, and where to begin to look for them. */
export interface WordSequence {
  readonly parts: readonly WordPart[];
  readonly meaning: Meaning;
}

export interface PhraseSequence {
  readonly parts: readonly WordPart[];
  readonly intent: Intent;
}

/** Sequences by the first of their words: a whole word, its beginning, or its end. */
export interface FirstWordIndex<Sequence> {
  readonly words: ReadonlyMap<string, readonly Sequence[]>;
  readonly stems: ReadonlyMap<string, readonly Sequence[]>;
  readonly tails: ReadonlyMap<string, readonly Sequence[]>;
}

export interface CompiledLexicon {
  readonly lang: string;
  readonly compounds: boolean;
  readonly words: FirstWordIndex<WordSequence>;
  readonly phrases: FirstWordIndex<PhraseSequence>;
}

export function compileLexicon(lexicon: NoticeLexicon): CompiledLexicon {
  const sequences: WordSequence[] = parseWordList(lexicon.fillers).map((parts) => ({
    parts,
    meaning: FILLER,
  }));
  for (const concept of conceptNames()) {
    for (const parts of parseWordList(lexicon.words[concept])) sequences.push({ parts, meaning: concept });
  }
  const phrases: PhraseSequence[] = [];
  for (const intent of intentNames()) {
    for (const parts of parseWordList(lexicon.phrases[intent] ?? '')) phrases.push({ parts, intent });
  }
  return {
    lang: lexicon.lang,
    compounds: lexicon.compounds,
    words: indexByFirstWord(sequences),
    phrases: indexByFirstWord(phrases),
  };
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

function indexByFirstWord<Sequence extends { readonly parts: readonly WordPart[] }>(
  sequences: readonly Sequence[],
): FirstWordIndex<Sequence> {
  const words = new Map<string, Sequence[]>();
  const stems = new Map<string, Sequence[]>();
  const tails = new Map<string, Sequence[]>();
  for (const sequence of sequences) {
    const first = sequence.parts.find((part) => part.kind !== 'slot' && part.kind !== 'gap');
    if (first === undefined) continue;
    const map = first.kind === 'word' ? words : first.kind === 'stem' ? stems : tails;
    const found = map.get(first.key);
    if (found === undefined) map.set(first.key, [sequence]);
    else found.push(sequence);
  }
  return { words, stems, tails };
}
