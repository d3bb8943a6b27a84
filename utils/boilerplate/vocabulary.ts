import type { NoticeLexicon } from '../lexicon/notices/notice-lexicon';
import { findReading, indexLexicon, knowsWord, type LexiconIndex, type WordReading } from './lexicon-index';

/** The words of several languages, each language indexed when it is first asked for. */
export interface Vocabulary {
  /** By place; a set of languages is a number with bit n set for the language at place n. */
  readonly langs: readonly string[];
  /** Of these languages those that know the word. */
  readonly knownIn: (key: string, langs: LanguageSet) => LanguageSet;
  /** What may begin with this word in the language at this place; undefined where it does not know the word. */
  readonly read: (key: string, lang: number) => WordReading | undefined;
}

/** Languages as bits by place in the vocabulary. */
export type LanguageSet = number;

/** Longer words are none. */
const MAX_KEY = 48;
/** Cleared when full: text of pages must not grow it without end. */
const MAX_CACHED = 16_384;

interface KnownWord {
  known: LanguageSet;
  /** Languages already asked. */
  asked: LanguageSet;
}

export function buildVocabulary(lexicons: readonly NoticeLexicon[]): Vocabulary {
  const languages = lexicons.map(openLanguage);
  const cache = new Map<string, KnownWord>();
  return {
    langs: lexicons.map(({ lang }) => lang),
    knownIn: (key, langs) => {
      if (!isWord(key)) return 0;
      const word = cache.get(key) ?? { known: 0, asked: 0 };
      if ((langs & ~word.asked) === 0) return word.known & langs;
      languages.forEach((language, place) => {
        const bit = 1 << place;
        if ((langs & ~word.asked & bit) !== 0 && language.knows(key)) word.known |= bit;
      });
      word.asked |= langs;
      if (cache.size >= MAX_CACHED) cache.clear();
      cache.set(key, word);
      return word.known & langs;
    },
    read: (key, lang) => (isWord(key) ? languages[lang]?.read(key) : undefined),
  };
}

function isWord(key: string): boolean {
  return key !== '' && key.length <= MAX_KEY;
}

interface Language {
  readonly knows: (key: string) => boolean;
  readonly read: (key: string) => WordReading | undefined;
}

function openLanguage(lexicon: NoticeLexicon): Language {
  let opened: LexiconIndex | null = null;
  const cache = new Map<string, WordReading | undefined>();
  const index = (): LexiconIndex => {
    opened ??= indexLexicon(lexicon);
    return opened;
  };
  return {
    knows: (key) => knowsWord(key, index()),
    read: (key) => {
      const known = cache.get(key);
      if (known !== undefined || cache.has(key)) return known;
      const reading = findReading(key, index());
      if (cache.size >= MAX_CACHED) cache.clear();
      cache.set(key, reading);
      return reading;
    },
  };
}
