import type { Catalogue } from './catalogue';
import { createWords, type Words } from './words';
import { en } from './words/en';

/** A language is one file, fetched from the extension itself when it is wanted. English is always there. */
const LOADERS: ReadonlyMap<string, () => Promise<Catalogue>> = new Map([]);

/** The words in the first of the wanted languages there is. */
export async function loadWords(wanted: readonly string[]): Promise<Words> {
  for (const locale of wanted) {
    const tag = interfaceTag(locale);
    if (tag === 'en') return createWords(en, locale);
    const load = LOADERS.get(tag);
    if (load) return createWords(await load(), locale);
  }
  return createWords(en, 'en');
}

function interfaceTag(locale: string): string {
  const primary = locale.toLowerCase().split('-')[0] ?? '';
  return primary === 'nb' || primary === 'nn' ? 'no' : primary;
}
