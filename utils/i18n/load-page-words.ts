import type { Wordings } from './catalogue';
import { chooseInterfaceLanguage } from './interface-language';
import { type Loaders, REPORT_WORDS } from './load-words';
import { createWords, type PageWords } from './words';

/** What the extension's own tabs say besides, apart, so that the popup need not carry it. */
export const PAGE_WORDS = {
  en: async () => (await import('./words/en-pages')).enPages,
  nl: async () => (await import('./words/nl-pages')).nlPages,
  de: async () => (await import('./words/de-pages')).dePages,
  fr: async () => (await import('./words/fr-pages')).frPages,
  es: async () => (await import('./words/es-pages')).esPages,
  it: async () => (await import('./words/it-pages')).itPages,
  pt: async () => (await import('./words/pt-pages')).ptPages,
  pl: async () => (await import('./words/pl-pages')).plPages,
  sv: async () => (await import('./words/sv-pages')).svPages,
  no: async () => (await import('./words/no-pages')).noPages,
  da: async () => (await import('./words/da-pages')).daPages,
  fi: async () => (await import('./words/fi-pages')).fiPages,
  ja: async () => (await import('./words/ja-pages')).jaPages,
} as const satisfies Loaders<Wordings<'pages', never>>;

/** The words of the extension's own tabs, those of the report's view among them. */
export async function loadPageWords(wanted: readonly string[]): Promise<PageWords> {
  const { language, locale } = chooseInterfaceLanguage(wanted);
  const [report, pages] = await Promise.all([REPORT_WORDS[language](), PAGE_WORDS[language]()]);
  return createWords({ ...report, ...pages }, locale);
}
