import type { NoticeLexicon } from '../lexicon/notices/notice-lexicon';
import { findReading, indexLexicon, knowsWord, type LexiconIndex, type WordReading } from './lexicon-index';

/** The words of several languages, each language indexed when it is first asked for. */
export interface Vocabulary {
  /** By place; a set of languages is a number with bit n set for the language at place n. */
  readonly langs: readonly string[];
  /** The word as these languages know it. */
  readonly lookUp: (key: string, langs: LanguageSet) => Word;
  /** What may begin with a word in the language at this place, one of those it was looked up in; undefined where that does not know it. */
  readonly read: (word: Word, lang: number) => WordReading | undefined;
}

/** Languages as bits by place in the vocabulary. */
export type LanguageSet = number;

export interface Word {
  readonly key: string;
  /** Languages that know it; others than those asked for may be among them. */
  readonly known: LanguageSet;
  /** By place of the language; empty where nobody has read it yet. */
  readonly readings: (WordReading | undefined)[];
}

/** Longer words are none. */
const MAX_KEY = 48;
/** Cleared when full: text of pages must not grow it without end. */
const MAX_CACHED = 16_384;
const NO_WORD: Word = { key: '', known: 0, readings: [] };

interface CachedWord extends Word {
  known: LanguageSet;
  /** Languages already asked. */
  asked: LanguageSet;
}

export function buildVocabulary(lexicons: readonly NoticeLexicon[]): Vocabulary {
  const indexes = lexicons.map(indexOnce);
  const cache = new Map<string, CachedWord>();
  return {
    langs: lexicons.map(({ lang }) => lang),
    lookUp: (key, langs) => {
      if (key === '' || key.length > MAX_KEY) return NO_WORD;
      const word = cache.get(key) ?? { key, known: 0, asked: 0, readings: [] };
      if ((langs & ~word.asked) === 0) return word;
      indexes.forEach((index, place) => {
        const bit = 1 << place;
        if ((langs & ~word.asked & bit) !== 0 && knowsWord(key, index())) word.known |= bit;
      });
      word.asked |= langs;
      if (cache.size >= MAX_CACHED) cache.clear();
      cache.set(key, word);
      return word;
    },
    read: (word, lang) => {
      const index = indexes[lang];
      if (((word.known >> lang) & 1) === 0 || index === undefined) return undefined;
      word.readings[lang] ??= findReading(word.key, index());
      return word.readings[lang];
    },
  };
}

function indexOnce(lexicon: NoticeLexicon): () => LexiconIndex {
  let opened: LexiconIndex | null = null;
  return () => {
    opened ??= indexLexicon(lexicon);
    return opened;
  };
}
