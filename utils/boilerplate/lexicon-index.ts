import type { Intent } from '../lexicon/notices/intents';
import type { NoticeLexicon } from '../lexicon/notices/notice-lexicon';
import { type BeginningWords, type DisclosingWords, pickDisclosing } from './disclosing-words';
import { CONCEPT_NAMES, INTENT_NAMES } from './lexicon-names';
import { LIGHT_CONCEPTS } from './light-concepts';
import { groupByNext, type PhrasesByNext } from './phrases-by-next';
import { firstKeys, splitList } from './word-grammar';
import {
  FILLER,
  type Meaning,
  type PhraseSequence,
  toPhrases,
  toSequences,
  WHOLE,
  type WordSequence,
} from './word-sequence';

/** One language's entries by the first of their words: a whole word, its beginning, or its end. Parsed when a page has that word. */
export interface LexiconIndex {
  readonly words: ReadonlyMap<string, readonly RawEntry[]>;
  readonly stems: ReadonlyMap<string, readonly RawEntry[]>;
  readonly tails: ReadonlyMap<string, readonly RawEntry[]>;
  readonly compounds: boolean;
}

/** What may begin with a word. */
export interface WordReading {
  /** Longest first, then surest first. */
  readonly sequences: readonly WordSequence[];
  readonly phrases: PhrasesByNext;
  /** What it means where nothing longer begins with it: the first of `sequences` of one word and those as sure. */
  readonly alone: readonly Meaning[];
  /** The halves of a compound, where the word is known as nothing else. */
  readonly halves: readonly (readonly Meaning[])[] | null;
  readonly disclosing: DisclosingWords | null;
}

/** As the lexicon writes it; with neither meaning nor intent the word is only known inside phrases. */
interface RawEntry {
  readonly text: string;
  readonly meaning?: Meaning;
  readonly intent?: Intent;
  /** Kept once a page had a word it begins with. */
  sequences?: readonly WordSequence[];
  phrases?: readonly PhraseSequence[];
}

type Entries = Map<string, RawEntry[]>;

const MIN_STEM = 2;
const MIN_HALF = 3;
const LINKS: readonly string[] = ['', 's', 'n', 'e', 'es', 'en', 'er'];
const BETWEEN_WORDS = /[ ’[\]()|-]/;
const INSIDE: RawEntry = { text: '' };

export function indexLexicon({ words, fillers, phrases, compounds }: NoticeLexicon): LexiconIndex {
  const index = { words: new Map(), stems: new Map(), tails: new Map(), compounds };
  for (const text of splitList(fillers)) addEntry(index, { text, meaning: FILLER });
  for (const meaning of CONCEPT_NAMES) {
    for (const text of splitList(words[meaning])) addEntry(index, { text, meaning });
  }
  for (const intent of INTENT_NAMES) {
    for (const text of splitList(phrases[intent] ?? '')) {
      addEntry(index, { text, intent });
    }
  }
  return index;
}

interface OpenIndex {
  readonly words: Entries;
  readonly stems: Entries;
  readonly tails: Entries;
}

function addEntry(index: OpenIndex, entry: RawEntry): void {
  for (const { kind, key } of firstKeys(entry.text)) {
    const map = kind === 'word' ? index.words : kind === 'stem' ? index.stems : index.tails;
    const found = map.get(key);
    if (found === undefined) map.set(key, [entry]);
    else found.push(entry);
  }
  if (!BETWEEN_WORDS.test(entry.text)) return;
  for (const word of entry.text.split(BETWEEN_WORDS))
    if (!index.words.has(word)) index.words.set(word, [INSIDE]);
}

export function knowsWord(key: string, index: LexiconIndex): boolean {
  if (index.words.has(key)) return true;
  for (let length = MIN_STEM; length <= key.length && index.stems.size > 0; length += 1) {
    if (index.stems.has(key.slice(0, length))) return true;
  }
  for (let length = MIN_STEM; length <= key.length && index.tails.size > 0; length += 1) {
    if (index.tails.has(key.slice(-length))) return true;
  }
  return index.compounds && splitCompound(key, index) !== null;
}

/** Undefined where the language does not know the word. */
export function findReading(key: string, index: LexiconIndex): WordReading | undefined {
  const entries = [...(index.words.get(key) ?? [])];
  for (let length = MIN_STEM; length <= key.length && index.stems.size > 0; length += 1) {
    entries.push(...(index.stems.get(key.slice(0, length)) ?? []));
  }
  for (let length = MIN_STEM; length <= key.length && index.tails.size > 0; length += 1) {
    entries.push(...(index.tails.get(key.slice(-length)) ?? []));
  }
  const { sequences, phrases } = parseEntries(key, entries);
  const isWhole = sequences.some(({ length, sureness }) => length === 1 && sureness === WHOLE);
  const halves = index.compounds && !isWhole ? splitCompound(key, index) : null;
  if (entries.length === 0 && halves === null) return undefined;
  return {
    sequences,
    phrases: groupByNext(phrases),
    alone: meaningsAlone(sequences),
    halves,
    disclosing: pickDisclosing({ sequences, phrases, halves }),
  };
}

function parseEntries(key: string, entries: readonly RawEntry[]): Omit<BeginningWords, 'halves'> {
  const sequences: WordSequence[] = [];
  const phrases: PhraseSequence[] = [];
  for (const entry of entries) {
    const { text, meaning, intent } = entry;
    if (meaning !== undefined) {
      entry.sequences ??= toSequences(text, meaning);
      for (const sequence of entry.sequences)
        if (beginsWith(sequence)) sequences.push(sureFor(sequence, key));
    }
    if (intent !== undefined) {
      entry.phrases ??= toPhrases(text, intent);
      for (const phrase of entry.phrases) if (beginsWith(phrase)) phrases.push(phrase);
    }
  }
  sequences.sort((a, b) => b.length - a.length || b.sureness - a.sureness);
  return { sequences, phrases };

  function beginsWith({ parts }: WordSequence | PhraseSequence): boolean {
    const first = parts.find((part) => part.kind !== 'slot');
    if (first?.kind === 'word') return first.key === key;
    return first?.kind === 'stem'
      ? key.startsWith(first.key)
      : first?.kind === 'tail' && key.endsWith(first.key);
  }
}

function meaningsAlone(sequences: readonly WordSequence[]): readonly Meaning[] {
  const first = sequences.find(({ parts }) => parts.length === 1);
  return sequences.flatMap(({ parts, sureness, meaning }) =>
    parts.length === 1 && sureness === first?.sureness ? [meaning] : [],
  );
}

/** A beginning or end that leaves out no more than an ending is as good as the whole word. */
function sureFor(sequence: WordSequence, key: string): WordSequence {
  const near =
    sequence.length === 1 && sequence.sureness >= MIN_NEAR && key.length - sequence.sureness <= MAX_ENDING;
  return near ? { ...sequence, sureness: WHOLE } : sequence;
}

const MIN_NEAR = 4;
const MAX_ENDING = 3;

/** Two known words written as one, with or without a linking sound; the longest first half. */
function splitCompound(key: string, index: LexiconIndex): WordReading['halves'] {
  for (let cut = key.length - MIN_HALF; cut >= MIN_HALF; cut -= 1) {
    const second = meaningsOf(key.slice(cut), index);
    if (second.length === 0) continue;
    const head = key.slice(0, cut);
    for (const link of LINKS) {
      if (!head.endsWith(link)) continue;
      const first = meaningsOf(head.slice(0, head.length - link.length), index);
      if (first.length > 0) return [first, second];
    }
  }
  return null;
}

function collectMeanings(found: Meaning[], as: string, entries: readonly RawEntry[] | undefined): void {
  for (const { text, meaning } of entries ?? []) {
    if (text === as && meaning !== undefined && meaning !== FILLER && !LIGHT_CONCEPTS.has(meaning))
      found.push(meaning);
  }
}

function meaningsOf(key: string, index: LexiconIndex): readonly Meaning[] {
  if (key.length < MIN_HALF) return [];
  const meanings: Meaning[] = [];
  collectMeanings(meanings, key, index.words.get(key));
  for (let length = key.length; length >= Math.max(MIN_HALF, key.length - MAX_ENDING); length -= 1) {
    const stem = key.slice(0, length);
    collectMeanings(meanings, `${stem}*`, index.stems.get(stem));
  }
  return meanings;
}
