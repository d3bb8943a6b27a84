import type { UnreadableReason } from '../messages/protocol';

const BROWSER_SCHEMES: readonly string[] = [
  'chrome:',
  'edge:',
  'brave:',
  'vivaldi:',
  'opera:',
  'devtools:',
  'resource:',
];
const EXTENSION_SCHEMES: readonly string[] = ['chrome-extension:', 'moz-extension:', 'safari-web-extension:'];

/** Web pages on which the browsers run no extension. */
const STORE_ADDRESSES: readonly { readonly host: string; readonly path: string }[] = [
  { host: 'chromewebstore.google.com', path: '/' },
  { host: 'chrome.google.com', path: '/webstore' },
  { host: 'addons.mozilla.org', path: '/' },
  { host: 'microsoftedge.microsoft.com', path: '/addons' },
];

const RESTRICTED_HOSTS: readonly string[] = [
  'accounts.firefox.com',
  'support.mozilla.org',
  'content.cdn.mozilla.net',
  'install.mozilla.org',
];

/** Why no extension may read this address; null where one may. Null as address: the browser keeps it to itself. */
export function explainUnreadable(address: string | null): UnreadableReason | null {
  if (address === null) return 'browser-page';
  const url = parseUrl(address);
  if (url === null) return 'not-a-web-page';
  if (url.protocol === 'http:' || url.protocol === 'https:') return explainWebPage(url);
  if (url.protocol === 'about:') return explainAboutPage(url.pathname);
  if (BROWSER_SCHEMES.includes(url.protocol)) return explainBrowserPage(url);
  if (EXTENSION_SCHEMES.includes(url.protocol)) return explainExtensionPage(url);
  if (url.protocol === 'chrome-error:') return 'unreachable';
  if (url.protocol === 'view-source:') return 'page-source';
  if (url.protocol === 'file:') return isPdf(url) ? 'pdf' : 'local-file';
  return 'not-a-web-page';
}

function explainWebPage(url: URL): UnreadableReason | null {
  const isStore = STORE_ADDRESSES.some(
    ({ host, path }) => url.hostname === host && url.pathname.startsWith(path),
  );
  if (isStore) return 'store-page';
  if (RESTRICTED_HOSTS.includes(url.hostname)) return 'site-refuses';
  return isPdf(url) ? 'pdf' : null;
}

function explainAboutPage(page: string): UnreadableReason {
  if (page === 'reader') return 'reader-view';
  if (page === 'neterror' || page === 'certerror') return 'unreachable';
  return page === 'blank' || page === 'newtab' || page === 'home' || page === 'privatebrowsing'
    ? 'blank-page'
    : 'browser-page';
}

function explainBrowserPage(url: URL): UnreadableReason {
  if (url.hostname === 'newtab' || url.hostname === 'new-tab-page') return 'blank-page';
  return url.protocol === 'resource:' && isPdf(url) ? 'pdf' : 'browser-page';
}

/** Chrome's own PDF viewer is an extension; so is the distilled page of its reading mode. */
function explainExtensionPage(url: URL): UnreadableReason {
  return url.hostname === 'mhjfbmdgcfjbbpaeojofohoefgiehjai' || isPdf(url) ? 'pdf' : 'extension-page';
}

function isPdf(url: URL): boolean {
  return url.pathname.toLowerCase().endsWith('.pdf');
}

function parseUrl(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}
