const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * The countries of one word as a language calls them, in lower case, from the browser's own data (Unicode CLDR, by way of
 * `Intl.DisplayNames`). Empty where it has none for that language.
 */
export function listCountryNames(lang: string): ReadonlySet<string> {
  const names = new Set<string>();
  if (Intl.DisplayNames.supportedLocalesOf([lang]).length === 0) return names;
  const regions = new Intl.DisplayNames([lang], { type: 'region', fallback: 'none' });
  for (const first of LETTERS) {
    for (const second of LETTERS) {
      const name = regions.of(first + second);
      if (name && !name.includes(' ')) names.add(name.toLowerCase());
    }
  }
  return names;
}
