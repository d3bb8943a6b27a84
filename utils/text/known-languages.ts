/** The languages that the interface speaks and small print is rendered in. `no` is written in Bokmål, `pt` as in Portugal. */
export const KNOWN_LANGUAGES = [
  'en',
  'nl',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'pl',
  'sv',
  'no',
  'da',
  'fi',
  'ja',
] as const;

export type KnownLanguage = (typeof KNOWN_LANGUAGES)[number];

export function isKnownLanguage(tag: string): tag is KnownLanguage {
  return KNOWN_LANGUAGES.some((known) => known === tag);
}
