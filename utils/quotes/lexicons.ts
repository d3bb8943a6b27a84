import { en } from '../lexicon/quotes/en';
import { nl } from '../lexicon/quotes/nl';
import type { QuoteLexicon } from '../lexicon/quotes/quote-lexicon';

const LEXICONS: ReadonlyMap<string, QuoteLexicon> = new Map(
  [en, nl].map((lexicon) => [lexicon.lang, lexicon]),
);

/** The lexicon of a BCP 47 primary tag; null where there is none, and for a language nobody could tell. */
export function findLexicon(lang: string | null): QuoteLexicon | null {
  return lang === null ? null : (LEXICONS.get(lang) ?? null);
}
