import { da } from '../lexicon/quotes/da';
import { de } from '../lexicon/quotes/de';
import { en } from '../lexicon/quotes/en';
import { es } from '../lexicon/quotes/es';
import { fi } from '../lexicon/quotes/fi';
import { fr } from '../lexicon/quotes/fr';
import { it } from '../lexicon/quotes/it';
import { ja } from '../lexicon/quotes/ja';
import { nl } from '../lexicon/quotes/nl';
import { no } from '../lexicon/quotes/no';
import { pl } from '../lexicon/quotes/pl';
import { pt } from '../lexicon/quotes/pt';
import type { QuoteLexicon } from '../lexicon/quotes/quote-lexicon';
import { sv } from '../lexicon/quotes/sv';

const ALL: readonly QuoteLexicon[] = [da, de, en, es, fi, fr, it, ja, nl, no, pl, pt, sv];

/** By BCP 47 primary tag. */
export const LEXICONS: ReadonlyMap<string, QuoteLexicon> = new Map(
  ALL.map((lexicon) => [lexicon.lang, lexicon]),
);

/** Null where there is no lexicon, and for a language nobody could tell. */
export function findLexicon(lang: string | null): QuoteLexicon | null {
  return lang === null ? null : (LEXICONS.get(lang) ?? null);
}
