import { identifyLanguage } from '../text/identify-language';
import type { Candidate } from './candidates';
import type { ForeignLanguages } from './foreign-languages';
import type { RecognisedNotice } from './notice';
import type { Unit } from './notice-units';
import type { Token } from './tokenize';

export interface UnknownInput extends Surroundings {
  readonly unit: Unit;
}

export interface Surroundings {
  readonly foreign: Pick<ForeignLanguages, 'languageOfGroup'>;
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
export function findUnknownNotice(input: UnknownInput): RecognisedNotice | null {
  const { candidate, notice } = input.unit;
  if (notice.readings.length > 0 || notice.text.length > MAX_TEXT) return null;
  const lang = foreignSurroundings(candidate, input);
  if (lang === null || !isLongEnough(notice.tokens) || identifyLanguage(notice.text) !== lang) return null;
  return { intent: null, lang, translation: null, slots: {} };
}

/** The language around a candidate that stands where small print does: one that its reader does not read and the article is not in, else null. */
export function foreignSurroundings(
  { place, tokens }: Candidate,
  { foreign, articleLang, readerLangs }: Surroundings,
): string | null {
  if (!place.smallPrint || place.isControl || !isLongEnough(tokens)) return null;
  const lang = foreign.languageOfGroup(place.group);
  return lang === null || lang === articleLang || readerLangs.includes(lang) ? null : lang;
}

function isLongEnough(tokens: readonly Token[]): boolean {
  if (tokens.length < MIN_WORDS) return false;
  const words = tokens.filter((token) => token.kind === 'word').length;
  return words >= MIN_WORDS || tokens.filter((token) => token.kind === 'character').length >= MIN_CHARACTERS;
}
