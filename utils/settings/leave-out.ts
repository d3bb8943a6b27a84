import type { Notice, PageSummary } from '../report/report';

/** Small print the reader does not want to see: "not for Dutch", "not on this site". */
export interface LeaveOut {
  /** BCP 47 primary tags. */
  readonly languages: readonly string[];
  /** Hosts, without `www.`. */
  readonly sites: readonly string[];
}

export const NOTHING_LEFT_OUT: LeaveOut = { languages: [], sites: [] };

/** The site that "not on this site" speaks of; null where the page has no host. */
export function siteOf({ url }: Pick<PageSummary, 'url'>): string | null {
  if (url === null || !URL.canParse(url)) return null;
  return normalizeSite(new URL(url).hostname) || null;
}

function normalizeSite(host: string): string {
  return host.toLowerCase().replace(/^www\./, '');
}

interface NoticeOnPage {
  readonly notice: Pick<Notice, 'lang'>;
  readonly site: string | null;
}

export function isLeftOut({ notice, site }: NoticeOnPage, leaveOut: LeaveOut): boolean {
  return leaveOut.languages.includes(notice.lang) || (site !== null && leaveOut.sites.includes(site));
}

/** The list with the entry in it, or without where it was. */
export function toggleEntry(list: readonly string[], entry: string): readonly string[] {
  return list.includes(entry) ? list.filter((other) => other !== entry) : [...list, entry];
}

const LANGUAGE = /^[a-z]{2,3}$/;
const SITE = /^[a-z0-9.-]{1,253}$/;
/** Beyond this a list is not one that a reader made by hand. */
const MAX_ENTRIES = 200;

/** Whatever was stored; what makes no sense is not in it. */
export function parseLeaveOut(stored: { readonly languages?: unknown; readonly sites?: unknown }): LeaveOut {
  return { languages: parseList(stored.languages, LANGUAGE), sites: parseList(stored.sites, SITE) };
}

function parseList(stored: unknown, entry: RegExp): readonly string[] {
  if (!Array.isArray(stored)) return [];
  const entries = stored.filter((each) => typeof each === 'string' && entry.test(each));
  return [...new Set<string>(entries)].slice(0, MAX_ENTRIES);
}
