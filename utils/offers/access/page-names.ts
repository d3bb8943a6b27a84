import type { Page } from '../../page/page';

const SHORTEST_SLUG = 8;

/** What the page's address calls this article: its slug and its number, by which data of other articles are told apart. */
export function findPageNames(page: Page): readonly string[] {
  const stated =
    page.url ??
    page.metadata.canonicalUrl ??
    page.metadata.meta.find(({ name }) => name === 'og:url')?.content ??
    '';
  const path = URL.canParse(stated) ? new URL(stated).pathname : '';
  const segments = path.split('/').filter((segment) => segment !== '');
  const last = (segments.at(-1) ?? '').replace(/\.[a-z]{3,5}$/, '');
  const numbers = segments.flatMap((segment) => segment.match(/[0-9a-f]{10,}|\d{5,}/g) ?? []);
  return [...(last.length >= SHORTEST_SLUG ? [last] : []), ...numbers];
}
