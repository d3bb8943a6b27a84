import { GERMANIC_WORDS } from './languages/germanic';
import { OTHER_WORDS } from './languages/other';
import { ROMANCE_WORDS } from './languages/romance';
import { TELLING_ENDINGS, TELLING_LETTERS } from './languages/signs';
import { SLAVIC_WORDS } from './languages/slavic';

/** From a word, an ending or a letter to the languages it speaks for. */
export interface LanguageProfiles {
  readonly words: ReadonlyMap<string, readonly string[]>;
  readonly endings: ReadonlyMap<string, readonly string[]>;
  readonly letters: ReadonlyMap<string, readonly string[]>;
}

export const LANGUAGE_PROFILES: LanguageProfiles = {
  words: invert([GERMANIC_WORDS, ROMANCE_WORDS, SLAVIC_WORDS, OTHER_WORDS], splitWords),
  endings: invert([TELLING_ENDINGS], splitWords),
  letters: invert([TELLING_LETTERS], (text) => [...text]),
};

function splitWords(text: string): readonly string[] {
  return text.split(/\s+/);
}

function invert(
  tables: readonly Readonly<Record<string, string>>[],
  split: (text: string) => readonly string[],
): Map<string, string[]> {
  const inverted = new Map<string, string[]>();
  for (const [lang, text] of tables.flatMap((table) => Object.entries(table))) {
    for (const sign of new Set(split(text))) inverted.set(sign, [...(inverted.get(sign) ?? []), lang]);
  }
  return inverted;
}
