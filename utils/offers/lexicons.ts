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
import { primaryTag } from '../text/primary-tag';
import { type CompiledLexicon, compileLexicon } from './phrases/compile-lexicon';
import { tokenizeWords } from './phrases/tokenize';

const LEXICONS: readonly OfferLexicon[] = [EN, NL, DE, FR, ES, IT, PT, PL, SV, NO, DA, FI, JA];

/**
 * The languages to read in, the text's own first and English always, since half the world sells in it. Where no
 * language is known, those one of whose names for a stretch of time stands in `text`: no terms are stated without one.
 */
export function chooseLexicons(
  langs: readonly (string | null)[],
  text: () => string,
): readonly CompiledLexicon[] {
  const wanted = langs.flatMap((lang) => (lang === null ? [] : [primaryTag(lang)]));
  const own = wanted.flatMap((tag) => LEXICONS.filter((lexicon) => lexicon.lang === tag));
  const read = own.length === 0 ? findSpoken(text()) : own;
  return [...new Set([...read, EN])].map(compileLexicon);
}

function findSpoken(text: string): readonly OfferLexicon[] {
  const words = new Set(tokenizeWords(text));
  return LEXICONS.filter(({ units, adverbs }) => {
    return [...units, ...adverbs].some((unit) =>
      tokenizeWords(unit.words).some((word) => LETTER.test(word) && words.has(word)),
    );
  });
}

const LETTER = /^\p{L}/u;
