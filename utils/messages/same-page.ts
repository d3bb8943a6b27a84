import type { PageIdentity } from './protocol';

/** The same page of the same document, even if its text has changed since. */
export function isSamePage(a: PageIdentity, b: PageIdentity): boolean {
  return a.document === b.document && a.navigation === b.navigation && a.url === b.url;
}

/** The same page, and nothing much changed in it: what was read then still holds. */
export function isSameReading(a: PageIdentity, b: PageIdentity): boolean {
  return isSamePage(a, b) && a.revision === b.revision;
}
