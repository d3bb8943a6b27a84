/** The languages the interface speaks. `no` is written in Bokmål, `pt` as in Portugal. */
export const INTERFACE_LANGUAGES = [
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

export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

export interface InterfaceChoice {
  readonly language: InterfaceLanguage;
  /** BCP 47: the region says how numbers, prices and dates are written. */
  readonly locale: string;
}

/** The first of the wanted languages (`nb-NO`, `pt-BR`, `en` …) that the interface speaks; English where it speaks none. */
export function chooseInterfaceLanguage(wanted: readonly string[]): InterfaceChoice {
  for (const tag of wanted) {
    const language = speakLanguage(tag);
    if (language) return { language, locale: localeOf(tag) };
  }
  return { language: 'en', locale: 'en' };
}

function speakLanguage(tag: string): InterfaceLanguage | undefined {
  const primary = primaryTag(tag);
  return INTERFACE_LANGUAGES.find((language) => language === primary);
}

function primaryTag(tag: string): string {
  const primary = tag.toLowerCase().split('-')[0] ?? '';
  return primary === 'nb' || primary === 'nn' ? 'no' : primary;
}

/** `Intl` takes a bare `pt` for Brazil; and what is written in Bokmål must not be called Nynorsk. */
function localeOf(tag: string): string {
  if (tag.toLowerCase() === 'pt') return 'pt-PT';
  return primaryTag(tag) === 'no' ? 'nb-NO' : tag;
}
