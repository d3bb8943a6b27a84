import type { NoticeLexicon } from '../lexicon/notices/notice-lexicon';
import { findReading, indexLexicon, type LexiconIndex, type WordReading } from './lexicon-index';

/** The words of several languages, each language indexed when it is first asked for. */
export interface Vocabulary {
  /** By place; a set of languages is a number with bit n set for the language at place n. */
  readonly langs: readonly string[];
  /** What may begin with this word in each of these languages. */
  readonly lookUp: (key: string, active: number) => WordEntry;
}

export interface WordEntry {
  /** Languages that know the word, of those asked for. */
  readonly known: number;
  /** By place of the language; undefined where it does not know the word. */
  readonly readings: readonly (WordReading | undefined)[];
}

/** Longer words are none. */
const MAX_KEY = 48;
/** Cleared when full: text of pages must not grow it without end. */
const MAX_CACHED = 16_384;
const UNKNOWN: WordEntry = { known: 0, readings: [] };

interface CachedEntry {
  known: number;
  readonly readings: (WordReading | undefined)[];
  /** Languages already asked. */
  asked: number;
}

export function buildVocabulary(lexicons: readonly NoticeLexicon[]): Vocabulary {
  const indexes: (LexiconIndex | undefined)[] = [];
  const cache = new Map<string, CachedEntry>();
  const indexOf = (lang: number, lexicon: NoticeLexicon): LexiconIndex => {
    const index = indexes[lang] ?? indexLexicon(lexicon);
    indexes[lang] = index;
    return index;
  };
  return {
    langs: lexicons.map(({ lang }) => lang),
    lookUp: (key, active) => {
      if (key === '' || key.length > MAX_KEY) return UNKNOWN;
      const entry = cache.get(key) ?? { known: 0, readings: [], asked: 0 };
      if ((active & ~entry.asked) === 0) return entry;
      lexicons.forEach((lexicon, lang) => {
        if (((active & ~entry.asked) >> lang) & 1)
          addReading(entry, lang, findReading(key, indexOf(lang, lexicon)));
      });
      entry.asked |= active;
      if (cache.size >= MAX_CACHED) cache.clear();
      cache.set(key, entry);
      return entry;
    },
  };
}

function addReading(entry: CachedEntry, lang: number, reading: WordReading | undefined): void {
  entry.readings[lang] = reading;
  if (reading !== undefined) entry.known |= 1 << lang;
}
