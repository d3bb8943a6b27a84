import { EITHER_NAMES, FEMININE_NAMES, MASCULINE_NAMES } from '../../lexicon/quotes/given-names';

const GENDERS: ReadonlyMap<string, 'm' | 'f'> = new Map([
  ...split(FEMININE_NAMES).map((name) => [name, 'f'] as const),
  ...split(MASCULINE_NAMES).map((name) => [name, 'm'] as const),
]);

const EITHER: ReadonlySet<string> = new Set(split(EITHER_NAMES));

/** Whether a word is a given name that some list has, lower case. */
export function isGivenName(word: string): boolean {
  return GENDERS.has(word) || EITHER.has(word);
}

/** What a given name tells, lower case; null where it is in no list or is given to both. */
export function guessGender(givenName: string): 'm' | 'f' | null {
  return GENDERS.get(givenName) ?? null;
}

function split(list: string): readonly string[] {
  return list.split(/\s+/).filter(Boolean);
}
