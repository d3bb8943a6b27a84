import { DA } from '../lexicon/offers/da';
import { DE } from '../lexicon/offers/de';
import { EN } from '../lexicon/offers/en';
import { ES } from '../lexicon/offers/es';
import { FI } from '../lexicon/offers/fi';
import { FR } from '../lexicon/offers/fr';
import { IT } from '../lexicon/offers/it';
import { JA } from '../lexicon/offers/ja';
import { NL } from '../lexicon/offers/nl';
import { NO } from '../lexicon/offers/no';
import type { OfferLexicon } from '../lexicon/offers/offer-lexicon';
import { PL } from '../lexicon/offers/pl';
import { PT } from '../lexicon/offers/pt';
import { SV } from '../lexicon/offers/sv';
import { type CompiledLexicon, compileLexicon } from './phrases/compile-lexicon';

const LEXICONS: readonly OfferLexicon[] = [EN, NL, DE, FR, ES, IT, PT, PL, SV, NO, DA, FI, JA];

const COMPILED: readonly CompiledLexicon[] = LEXICONS.map(compileLexicon);

/**
 * The languages to read in, the text's own first and English always, since half the world sells in it. All of them
 * where no language is known.
 */
export function chooseLexicons(langs: readonly (string | null)[]): readonly CompiledLexicon[] {
  const wanted = langs.flatMap((lang) => (lang === null ? [] : [primaryTag(lang)]));
  const own = wanted.flatMap((tag) => COMPILED.filter((lexicon) => lexicon.lang === tag));
  if (own.length === 0) return COMPILED;
  return [...new Set([...own, ...COMPILED.filter((lexicon) => lexicon.lang === 'en')])];
}

export function primaryTag(lang: string): string {
  const tag = lang.toLowerCase().split(/[-_]/)[0] ?? '';
  return tag === 'nb' || tag === 'nn' ? 'no' : tag;
}
