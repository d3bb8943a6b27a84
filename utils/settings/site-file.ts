import { isJsonObject, parseJson } from '../text/json';
import { parseHosts } from './sites';

/** A reader's changes to the sites that are read unasked, as kept in a file. */
export interface SiteList {
  /** Domains the reader added; each stands for its subdomains too. */
  readonly own: readonly string[];
  /** Listed domains the reader took out. */
  readonly off: readonly string[];
}

const LONGEST_FILE = 200_000;

/** What `parseSiteFile` reads. */
export function formatSiteFile({ own, off }: SiteList): string {
  return `${JSON.stringify({ newsgloss: 'sites', own, off }, null, 2)}\n`;
}

/** Null where the text is no list of ours. */
export function parseSiteFile(text: string): SiteList | null {
  if (text.length > LONGEST_FILE) return null;
  const list = parseJson(text);
  if (!isJsonObject(list) || list.newsgloss !== 'sites') return null;
  return { own: parseHosts(list.own), off: parseHosts(list.off) };
}
