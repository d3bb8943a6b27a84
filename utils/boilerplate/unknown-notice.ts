import { identifyLanguage } from '../text/identify-language';
import type { RecognisedNotice } from './notice';
import type { Unit } from './notice-units';

export interface UnknownInput {
  readonly unit: Unit;
  /** Of the group's text as a whole; null where that is not certain. */
  readonly groupLang: string | null;
  readonly articleLang: string | null;
  readonly readerLangs: readonly string[];
}

const MIN_WORDS = 5;
const MIN_CHARACTERS = 12;
const MAX_TEXT = 400;

/**
 * Small print in a language the reader does not read whose meaning is not known: offered as it stands, "not translated".
 * Only a sentence, where small print stands, in a language both it and its group are in and the article is not.
 */
export function findUnknownNotice({
  unit,
  groupLang,
  articleLang,
  readerLangs,
}: UnknownInput): RecognisedNotice | null {
  const { candidate, notice } = unit;
  if (groupLang === null || groupLang === articleLang || readerLangs.includes(groupLang)) return null;
  if (!candidate.place.smallPrint || candidate.place.isControl || notice.readings.length > 0) return null;
  if (notice.text.length > MAX_TEXT || !isLongEnough(notice.tokens)) return null;
  return identifyLanguage(notice.text) === groupLang
    ? { intent: null, lang: groupLang, translation: null, slots: {} }
    : null;
}

function isLongEnough(tokens: Unit['notice']['tokens']): boolean {
  const words = tokens.filter((token) => token.kind === 'word').length;
  return words >= MIN_WORDS || tokens.filter((token) => token.kind === 'character').length >= MIN_CHARACTERS;
}
