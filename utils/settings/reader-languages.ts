/** The languages that notices are rendered in and the interface speaks. `no` stands for Bokmål and Nynorsk. */
export const READER_LANGUAGES = [
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

export type ReaderLanguage = (typeof READER_LANGUAGES)[number];

/**
 * What a reader reads, from the browser's preferred languages (`nb-NO`, `pt-BR`, `en-US` …), most wanted first, each once.
 * Languages besides the thirteen are kept: small print in them needs no rendering. English where nothing is said.
 */
export function chooseReaderLanguages(preferred: readonly string[]): readonly [string, ...string[]] {
  const [first, ...rest] = new Set(preferred.map(primaryTag).filter((tag) => tag !== ''));
  return first === undefined ? ['en'] : [first, ...rest];
}

export function isReaderLanguage(tag: string): tag is ReaderLanguage {
  return READER_LANGUAGES.some((known) => known === tag);
}

function primaryTag(tag: string): string {
  const primary = tag.toLowerCase().split('-')[0] ?? '';
  return primary === 'nb' || primary === 'nn' ? 'no' : primary;
}
