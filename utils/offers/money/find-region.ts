/** Country domains that the whole world uses as if they were none. */
const WORLDWIDE = new Set([
  'co',
  'io',
  'tv',
  'me',
  'ai',
  'fm',
  'la',
  'to',
  'cc',
  'ly',
  'gg',
  'is',
  'in',
  'na',
]);

/** ISO 3166 region of the page: the language tag's ("en-CA"), else the address's top-level domain. Null where neither says. */
export function findRegion(url: string | null, lang: string | null): string | null {
  const tagged = lang?.split(/[-_]/).find((part, index) => index > 0 && part.length === 2);
  const host = readHost(url)?.split('.') ?? [];
  const last = host.at(-1) ?? '';
  const national = host.length > 2 && (host.at(-2)?.length ?? 9) <= 3;
  if (last.length === 2 && (national || !WORLDWIDE.has(last)))
    return last === 'uk' ? 'GB' : last.toUpperCase();
  return tagged?.toUpperCase() ?? null;
}

export function readHost(url: string | null): string | null {
  if (url === null) return null;
  return URL.canParse(url) ? new URL(url).hostname.toLowerCase() : null;
}
