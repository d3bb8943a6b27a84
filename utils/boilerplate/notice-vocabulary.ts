import { NOTICE_LEXICONS } from '../lexicon/notices/notice-lexicons';
import { buildVocabulary, type LanguageSet } from './vocabulary';

/** What notices are written in, all languages. */
export const VOCABULARY = buildVocabulary(NOTICE_LEXICONS);

export const ALL_LANGUAGES: LanguageSet = (1 << NOTICE_LEXICONS.length) - 1;

/** The places of these BCP 47 primary tags in the vocabulary; a language it has not is passed over. */
export function setOfLanguages(langs: readonly string[]): LanguageSet {
  let set: LanguageSet = 0;
  VOCABULARY.langs.forEach((lang, place) => {
    if (langs.includes(lang)) set |= 1 << place;
  });
  return set;
}
