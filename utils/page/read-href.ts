const HREF_LIMIT = 2_000;

/**
 * Where links lead, absolute where the page's `base` is known; null where one is longer than any address.
 * A browser has resolved them already; a DOM for Node has not.
 */
export function createHrefReader(base: string | null, isBrowser: boolean): (link: Element) => string | null {
  return (link) => {
    const own = isBrowser && 'href' in link ? link.href : null;
    return typeof own === 'string' && HAS_SCHEME.test(own) ? cut(own) : readHref(link, base);
  };
}

const HAS_SCHEME = /^[a-z][a-z\d+.-]{0,20}:/i;

function cut(href: string): string | null {
  return href.length > HREF_LIMIT ? null : href;
}

function readHref(element: Element, base: string | null): string | null {
  const href = (element.getAttribute('href') ?? '').trim();
  if (href.length > HREF_LIMIT) return null;
  try {
    return new URL(href, base ?? undefined).href;
  } catch {
    return href;
  }
}
