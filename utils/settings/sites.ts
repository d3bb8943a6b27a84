import { isJsonObject } from '../text/json';

const HOST = /^(?:[a-z0-9]+(?:-+[a-z0-9]+)*\.)+[a-z0-9-]{2,63}$/;
const LONGEST_HOST = 253;
/** Beyond this a list is not one that a reader made. */
const MOST_HOSTS = 500;

/** The site of what a reader typed or pasted, a host or a whole address; null where it names none. */
export function parseSite(typed: string): string | null {
  const address = typed.trim().slice(0, 2_000);
  const whole = /^https?:\/\//i.test(address) ? address : `https://${address}`;
  if (!URL.canParse(whole)) return null;
  const host = new URL(whole).hostname.toLowerCase().replace(/^www\./, '');
  return isHost(host) ? host : null;
}

/** Whatever was stored, as hosts; what is none is left out. */
export function parseHosts(stored: unknown): readonly string[] {
  if (!Array.isArray(stored)) return [];
  const hosts = stored.slice(0, MOST_HOSTS).filter((each) => typeof each === 'string' && isHost(each));
  return [...new Set<string>(hosts)];
}

/** Of whatever is stored as settings: the listed domains that the reader took out. */
export function parseSitesOff(settings: unknown): readonly string[] {
  return isJsonObject(settings) ? parseHosts(settings.sitesOff) : [];
}

/** Whether a host belongs to one of these domains. */
export function isWithin(host: string, domains: readonly string[]): boolean {
  return domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
}

function isHost(host: string): boolean {
  return host.length <= LONGEST_HOST && HOST.test(host) && !/^[\d.]+$/.test(host);
}
