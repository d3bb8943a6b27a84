import type { Wordings, WrongKey } from './catalogue';
import { chooseInterfaceLanguage } from './interface-language';
import type { Loaders } from './load-words';
import { createWords, type Words } from './words';

/** Apart, since few readers ever open that form. */
export const WRONG_WORDS = {
  en: async () => (await import('./words/en-wrong')).enWrong,
  nl: async () => (await import('./words/nl-wrong')).nlWrong,
  de: async () => (await import('./words/de-wrong')).deWrong,
  fr: async () => (await import('./words/fr-wrong')).frWrong,
  es: async () => (await import('./words/es-wrong')).esWrong,
  it: async () => (await import('./words/it-wrong')).itWrong,
  pt: async () => (await import('./words/pt-wrong')).ptWrong,
  pl: async () => (await import('./words/pl-wrong')).plWrong,
  sv: async () => (await import('./words/sv-wrong')).svWrong,
  no: async () => (await import('./words/no-wrong')).noWrong,
  da: async () => (await import('./words/da-wrong')).daWrong,
  fi: async () => (await import('./words/fi-wrong')).fiWrong,
  ja: async () => (await import('./words/ja-wrong')).jaWrong,
} as const satisfies Loaders<Wordings<'wrong', never>>;

/** What the form says that saves what was read wrongly. */
export type WrongWords = Words<WrongKey, never>;

export async function loadWrongWords(wanted: readonly string[]): Promise<WrongWords> {
  const { language, locale } = chooseInterfaceLanguage(wanted);
  return createWords(await WRONG_WORDS[language](), locale);
}
