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

/** The role an element declares, else the one its tag has. */
export function findLandmark(element: Element, tag: string): Landmark | null {
  const role = element.getAttribute('role');
  return (role ? BY_ROLE.get(role.trim().toLowerCase()) : undefined) ?? BY_TAG.get(tag) ?? null;
}
