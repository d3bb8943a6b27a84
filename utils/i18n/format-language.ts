/** A language's name in the reader's language; the tag itself where the browser has no name for it. */
export function formatLanguage(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** A language's name in itself, as it stands in a list: "Français". */
export function formatOwnName(tag: string): string {
  const [first = '', ...rest] = formatLanguage(tag, tag);
  return first.toLocaleUpperCase(tag) + rest.join('');
}

const RIGHT_TO_LEFT: readonly string[] = ['ar', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi'];

export function directionOf(tag: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.includes(tag.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}
