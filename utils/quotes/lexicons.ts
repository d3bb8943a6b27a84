import { en } from '../lexicon/quotes/en';
import { nl } from '../lexicon/quotes/nl';
import type { QuoteLexicon } from '../lexicon/quotes/quote-lexicon';

const ALL: readonly QuoteLexicon[] = [en, nl];

/** By BCP 47 primary tag. */
export const LEXICONS: ReadonlyMap<string, QuoteLexicon> = new Map(
  ALL.map((lexicon) => [lexicon.lang, lexicon]),
);

/** Null where there is no lexicon, and for a language nobody could tell. */
export function findLexicon(lang: string | null): QuoteLexicon | null {
  return lang === null ? null : (LEXICONS.get(lang) ?? null);
}
