import type { Wordings } from './catalogue';
import { chooseInterfaceLanguage } from './interface-language';
import { type Loaders, REPORT_WORDS } from './load-words';
import { createWords, type PageWords } from './words';

/** What the extension's own tabs say besides, apart, so that the popup need not carry it. */
export const PAGE_WORDS = {
  en: () => import('./words/en-pages'),
  nl: () => import('./words/nl-pages'),
  de: () => import('./words/de-pages'),
  fr: () => import('./words/fr-pages'),
  es: () => import('./words/es-pages'),
  it: () => import('./words/it-pages'),
  pt: () => import('./words/pt-pages'),
  pl: () => import('./words/pl-pages'),
  sv: () => import('./words/sv-pages'),
  no: () => import('./words/no-pages'),
  da: () => import('./words/da-pages'),
  fi: () => import('./words/fi-pages'),
  ja: () => import('./words/ja-pages'),
} as const satisfies Loaders<{ readonly pages: Wordings<'pages', never> }>;

/** The words of the extension's own tabs, those of the report's view among them. */
export async function loadPageWords(wanted: readonly string[]): Promise<PageWords> {
  const { language, locale } = chooseInterfaceLanguage(wanted);
  const [report, { pages }] = await Promise.all([REPORT_WORDS[language](), PAGE_WORDS[language]()]);
  return createWords({ ...report.messages, ...pages }, locale, report.late);
}
