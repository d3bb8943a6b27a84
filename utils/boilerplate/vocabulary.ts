import {
  type CompiledLexicon,
  FILLER,
  type Meaning,
  type PhraseSequence,
  WHOLE,
  type WordSequence,
} from './compile-lexicon';
import type { WordPart } from './word-grammar';

/** All languages' words in one index, so that a word is looked up once and not once a language. */
export interface Vocabulary {
  readonly lexicons: readonly CompiledLexicon[];
  /** What may begin with this word, language by language. The same object for the same word. */
  readonly lookUp: (key: string) => WordEntry;
}

export interface WordEntry {
  /** Bit n is set where language n knows the word. */
  readonly known: number;
  /** By place of the language; undefined where it does not know the word. */
  readonly readings: readonly (WordReading | undefined)[];
}

export interface WordReading {
  /** Longest first, then surest first. */
  readonly sequences: readonly WordSequence[];
  readonly phrases: readonly PhraseSequence[];
  /** The halves of a compound, where the word is known as nothing else. */
  readonly halves: readonly (readonly Meaning[])[] | null;
}

/** Longer words are none. */
const MAX_KEY = 48;
/** Cleared when full: text of pages must not grow it without end. */
const MAX_CACHED = 16_384;
const MIN_HALF = 3;
const LINKS: readonly string[] = ['', 's', 'n', 'e', 'es', 'en', 'er'];

interface Posting {
  readonly lang: number;
  readonly word?: WordSequence;
  readonly phrase?: PhraseSequence;
}

interface Index {
  readonly words: Map<string, Posting[]>;
  readonly stems: Map<string, Posting[]>;
  readonly tails: Map<string, Posting[]>;
}

const UNKNOWN: WordEntry = { known: 0, readings: [] };

export function buildVocabulary(lexicons: readonly CompiledLexicon[]): Vocabulary {
  const index = indexAll(lexicons);
  const cache = new Map<string, WordEntry>();
  return {
    lexicons,
    lookUp: (key) => {
      if (key === '' || key.length > MAX_KEY) return UNKNOWN;
      const found = cache.get(key);
      if (found !== undefined) return found;
      const entry = findEntry(key, index, lexicons);
      if (cache.size >= MAX_CACHED) cache.clear();
      cache.set(key, entry);
      return entry;
    },
  };
}

function indexAll(lexicons: readonly CompiledLexicon[]): Index {
  const index: Index = { words: new Map(), stems: new Map(), tails: new Map() };
  lexicons.forEach((lexicon, lang) => {
    for (const word of lexicon.sequences) addPosting(index, word.parts, { lang, word });
    for (const phrase of lexicon.phrases) {
      addPosting(index, phrase.parts, { lang, phrase });
      for (const part of phrase.parts) if (part.kind === 'word') addTo(index.words, part.key, { lang });
    }
  });
  return index;
}

/** Under the first of its words. */
function addPosting(index: Index, parts: readonly WordPart[], posting: Posting): void {
  const first = parts.find((part) => part.kind !== 'slot' && part.kind !== 'gap');
  if (first === undefined) return;
  const map = first.kind === 'word' ? index.words : first.kind === 'stem' ? index.stems : index.tails;
  addTo(map, first.key, posting);
}

function addTo(map: Map<string, Posting[]>, key: string, posting: Posting): void {
  const found = map.get(key);
  if (found === undefined) map.set(key, [posting]);
  else found.push(posting);
}

function findEntry(key: string, index: Index, lexicons: readonly CompiledLexicon[]): WordEntry {
  const postings = [...(index.words.get(key) ?? [])];
  for (let length = 2; length <= key.length; length += 1) {
    const stem = index.stems.get(key.slice(0, length));
    const tail = index.tails.get(key.slice(-length));
    if (stem !== undefined) postings.push(...stem);
    if (tail !== undefined) postings.push(...tail);
  }
  const byLang = new Map<number, Posting[]>();
  for (const posting of postings) {
    const own = byLang.get(posting.lang);
    if (own === undefined) byLang.set(posting.lang, [posting]);
    else own.push(posting);
  }
  const readings = lexicons.map((lexicon, lang) => {
    const own = byLang.get(lang) ?? [];
    const halves = lexicon.compounds && !own.some(isWholeWord) ? splitCompound(key, lang, index) : null;
    return own.length === 0 && halves === null ? undefined : toReading(own, halves);
  });
  let known = 0;
  readings.forEach((reading, lang) => {
    if (reading !== undefined) known |= 1 << lang;
  });
  return known === 0 ? UNKNOWN : { known, readings };
}

function isWholeWord({ word }: Posting): boolean {
  return word !== undefined && word.length === 1 && word.sureness === WHOLE;
}

function toReading(postings: readonly Posting[], halves: WordReading['halves']): WordReading {
  const sequences = postings.flatMap(({ word }) => (word === undefined ? [] : [word]));
  sequences.sort((a, b) => b.length - a.length || b.sureness - a.sureness);
  return {
    sequences,
    phrases: postings.flatMap(({ phrase }) => (phrase === undefined ? [] : [phrase])),
    halves,
  };
}

/** Two known words written as one, with or without a linking sound; the longest first half. */
function splitCompound(key: string, lang: number, index: Index): WordReading['halves'] {
  for (let cut = key.length - MIN_HALF; cut >= MIN_HALF; cut -= 1) {
    const second = meaningsOf(key.slice(cut), lang, index);
    if (second.length === 0) continue;
    const head = key.slice(0, cut);
    for (const link of LINKS) {
      if (!head.endsWith(link)) continue;
      const first = meaningsOf(head.slice(0, head.length - link.length), lang, index);
      if (first.length > 0) return [first, second];
    }
  }
  return null;
}

function meaningsOf(key: string, lang: number, index: Index): readonly Meaning[] {
  if (key.length < MIN_HALF) return [];
  const meanings: Meaning[] = [];
  for (const posting of index.words.get(key) ?? []) {
    const { word } = posting;
    if (posting.lang === lang && word !== undefined && word.length === 1 && word.meaning !== FILLER)
      meanings.push(word.meaning);
  }
  return meanings;
}
