import type { PaperElement } from './paper/paper-element';

const HREF_LIMIT = 2_000;

/** Where a link leads, absolute where the page's `base` is known; null where it is longer than any address. */
export function readHref(link: PaperElement, base: string | null): string | null {
  const href = (link.getAttribute('href') ?? '').trim();
  if (href.length >= HREF_LIMIT) return null;
  try {
    return new URL(href, base ?? undefined).href;
  } catch {
    return href;
  }
}
