import type { Landmark } from './page';

const BY_TAG: ReadonlyMap<string, Landmark> = new Map([
  ['main', 'main'],
  ['article', 'article'],
  ['header', 'header'],
  ['nav', 'nav'],
  ['aside', 'aside'],
  ['footer', 'footer'],
  ['form', 'form'],
  ['dialog', 'dialog'],
  ['search', 'search'],
  ['section', 'section'],
]);

const BY_ROLE: ReadonlyMap<string, Landmark> = new Map([
  ['main', 'main'],
  ['article', 'article'],
  ['banner', 'header'],
  ['navigation', 'nav'],
  ['menu', 'nav'],
  ['menubar', 'nav'],
  ['complementary', 'aside'],
  ['contentinfo', 'footer'],
  ['form', 'form'],
  ['dialog', 'dialog'],
  ['alertdialog', 'dialog'],
  ['search', 'search'],
  ['region', 'section'],
]);

/** The one its role names, which is lower case, else the one its tag has. */
export function findLandmark(role: string, tag: string): Landmark | null {
  return (role === '' ? undefined : BY_ROLE.get(role)) ?? BY_TAG.get(tag) ?? null;
}
