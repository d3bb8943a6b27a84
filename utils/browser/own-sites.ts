import { browser } from './api';

const SCRIPT_ID = 'own-sites';
const SCRIPT_FILE = 'content-scripts/news.js';
const ORIGIN = /^\*:\/\/\*\.([^/*]+)\/\*$/;

/** The domains that the reader let Newsgloss read unasked, besides the listed ones. The browser's permissions are the list. */
export async function listOwnSites(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.flatMap((origin) => ORIGIN.exec(origin)?.[1] ?? []).sort();
}

/** Has the browser ask the reader, once for all of them, naming them; to be called from a click. False where the answer is no. */
export async function askForSites(domains: readonly string[]): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: domains.map(toOrigin) });
  } catch {
    return false;
  }
}

export async function dropSites(domains: readonly string[]): Promise<void> {
  if (domains.length > 0) await browser.permissions.remove({ origins: domains.map(toOrigin) });
}

/** Calls when a site was added or dropped, here or in the browser's own settings. */
export function onOwnSitesChanged(changed: () => void): void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
}

/** Whether a page is read unasked: on a listed site, or on one the reader added. */
export async function isReadUnasked(address: string): Promise<boolean> {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  const listed = browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches ?? []) ?? [];
  if (listed.some((pattern) => matches(pattern, url))) return true;
  const own = await listOwnSites();
  return own.some((domain) => matches(toOrigin(domain), url));
}

/** Has the browser start our script on the reader's own sites, as it does on the listed ones, from now on. */
export function followOwnSites(): void {
  let queue: Promise<void> = Promise.resolve();
  const register = () => {
    queue = queue.then(registerOwnSites, registerOwnSites);
  };
  browser.runtime.onInstalled.addListener(register);
  browser.runtime.onStartup.addListener(register);
  onOwnSitesChanged(register);
}

/** Changed in one step: a background stopped in the middle leaves the earlier sites, never none. */
async function registerOwnSites(): Promise<void> {
  const ids = { ids: [SCRIPT_ID] };
  const { scripting } = browser;
  const [own, registered] = await Promise.all([listOwnSites(), scripting.getRegisteredContentScripts(ids)]);
  const isThere = registered.length > 0;
  if (own.length === 0) return isThere ? scripting.unregisterContentScripts(ids) : undefined;
  const script = { id: SCRIPT_ID, js: [SCRIPT_FILE], matches: own.map(toOrigin) };
  return isThere
    ? scripting.updateContentScripts([script])
    : scripting.registerContentScripts([{ ...script, runAt: 'document_idle' }]);
}

function toOrigin(domain: string): string {
  return `*://*.${domain}/*`;
}

/** Match patterns of the two kinds we write: a host, and a host with its subdomains. */
function matches(pattern: string, { protocol, hostname }: URL): boolean {
  const [scheme = '', rest = ''] = pattern.split('://');
  if (scheme === '*' ? !/^https?:$/.test(protocol) : `${scheme}:` !== protocol) return false;
  const host = rest.split('/')[0] ?? '';
  if (!host.startsWith('*.')) return host === hostname;
  return hostname === host.slice(2) || hostname.endsWith(host.slice(1));
}
