import { KNOWN_LANGUAGES, type KnownLanguage } from '../text/known-languages';
import { primaryTag } from '../text/primary-tag';

export interface InterfaceChoice {
  readonly language: KnownLanguage;
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

function speakLanguage(tag: string): KnownLanguage | undefined {
  const primary = primaryTag(tag);
  return KNOWN_LANGUAGES.find((language) => language === primary);
}

/** `Intl` takes a bare `pt` for Brazil; and what is written in Bokmål must not be called Nynorsk. */
function localeOf(tag: string): string {
  if (tag.toLowerCase() === 'pt') return 'pt-PT';
  return primaryTag(tag) === 'no' ? 'nb-NO' : tag;
}
