import { en } from '../lexicon/quotes/en';
import { es } from '../lexicon/quotes/es';
import { fr } from '../lexicon/quotes/fr';
import { it } from '../lexicon/quotes/it';
import { nl } from '../lexicon/quotes/nl';
import { pt } from '../lexicon/quotes/pt';
import type { QuoteLexicon } from '../lexicon/quotes/quote-lexicon';

const ALL: readonly QuoteLexicon[] = [en, es, fr, it, nl, pt];

/** By BCP 47 primary tag. */
export const LEXICONS: ReadonlyMap<string, QuoteLexicon> = new Map(
  ALL.map((lexicon) => [lexicon.lang, lexicon]),
);

/** Null where there is no lexicon, and for a language nobody could tell. */
export function findLexicon(lang: string | null): QuoteLexicon | null {
  return lang === null ? null : (LEXICONS.get(lang) ?? null);
}
