import { parseHTML } from 'linkedom';

/**
 * A document for Node, from a page's source and address. linkedom lacks an address and a base, and takes Node for
 * a window; that is put right here, so that the reader of pages needs to know nothing of it.
 */
export function loadDocument(html: string, url: string | null): Document {
  const document = parse(html);
  const base = document.querySelector('base[href]')?.getAttribute('href') ?? null;
  Object.defineProperty(document, 'URL', { value: url ?? 'about:blank' });
  Object.defineProperty(document, 'defaultView', { value: null });
  Object.defineProperty(document, 'baseURI', { value: resolve(base, url) });
  return document;
}

function parse(html: string): Document {
  const { document } = parseHTML(html);
  if (document.documentElement?.localName === 'html' && document.querySelector('body')) return document;
  return parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`).document;
}

function resolve(base: string | null, url: string | null): string {
  try {
    return new URL(base ?? '', url ?? undefined).href;
  } catch {
    return url ?? 'about:blank';
  }
}
