import type { KnownLanguage } from '../text/known-languages';
import type { Catalogue } from './catalogue';
import { chooseInterfaceLanguage } from './interface-language';
import { createWords, type Words } from './words';

export type Loaders<Messages> = Readonly<Record<KnownLanguage, () => Promise<Messages>>>;

/** A language is a chunk of its own, English no less: fetched from the extension itself when it is wanted. */
export const REPORT_WORDS = {
  en: async () => (await import('./words/en')).en,
  nl: async () => (await import('./words/nl')).nl,
  de: async () => (await import('./words/de')).de,
  fr: async () => (await import('./words/fr')).fr,
  es: async () => (await import('./words/es')).es,
  it: async () => (await import('./words/it')).it,
  pt: async () => (await import('./words/pt')).pt,
  pl: async () => (await import('./words/pl')).pl,
  sv: async () => (await import('./words/sv')).sv,
  no: async () => (await import('./words/no')).no,
  da: async () => (await import('./words/da')).da,
  fi: async () => (await import('./words/fi')).fi,
  ja: async () => (await import('./words/ja')).ja,
} as const satisfies Loaders<Catalogue>;

/** The words of the report's view, in the first of the wanted languages that the interface speaks. */
export async function loadWords(wanted: readonly string[]): Promise<Words> {
  const { language, locale } = chooseInterfaceLanguage(wanted);
  return createWords(await REPORT_WORDS[language](), locale);
}
