import type { KnownLanguage } from '../text/known-languages';
import type { Catalogue } from './catalogue';
import { chooseInterfaceLanguage } from './interface-language';
import { createWords, type Words } from './words';

export type Loaders<Messages> = Readonly<Record<KnownLanguage, () => Promise<Messages>>>;

/** A language is a chunk of its own, English no less: fetched from the extension itself when it is wanted. */
export const REPORT_WORDS = {
  en: () => import('./words/en'),
  nl: () => import('./words/nl'),
  de: () => import('./words/de'),
  fr: () => import('./words/fr'),
  es: () => import('./words/es'),
  it: () => import('./words/it'),
  pt: () => import('./words/pt'),
  pl: () => import('./words/pl'),
  sv: () => import('./words/sv'),
  no: () => import('./words/no'),
  da: () => import('./words/da'),
  fi: () => import('./words/fi'),
  ja: () => import('./words/ja'),
} as const satisfies Loaders<Catalogue>;

/** The words of the report's view, in the first of the wanted languages that the interface speaks. */
export async function loadWords(wanted: readonly string[]): Promise<Words> {
  const { language, locale } = chooseInterfaceLanguage(wanted);
  const { messages, late } = await REPORT_WORDS[language]();
  return createWords(messages, locale, late);
}
