import { readDataScripts } from './data-scripts';
import { countGatedParts } from './gated-parts';
import { readDataBlocks } from './json-ld';
import { readMetaTags } from './meta-tags';
import { readMicrodata } from './microdata';
import type { PageDraft } from './page-draft';

const MAX_HOSTS = 100;

/** What the page says of itself to machines. `base` is the page's address, null where it is unknown. */
export function readMetadata(
  document: Document,
  base: string | null,
): Pick<PageDraft, 'metadata' | 'dataBlocks'> {
  const dataBlocks = readDataBlocks(document);
  const metadata = {
    meta: readMetaTags(document),
    microdata: readMicrodata(document),
    scriptHosts: readScriptHosts(document, base),
    dataScripts: readDataScripts(document),
    canonicalUrl: readCanonicalUrl(document, base),
    gatedParts: countGatedParts(document, dataBlocks),
  };
  return { metadata, dataBlocks };
}

function readScriptHosts(document: Document, base: string | null): readonly string[] {
  const hosts = new Set<string>();
  for (const script of document.getElementsByTagName('script')) {
    const src = script.getAttribute('src');
    const host = src ? resolve(src, base)?.host : null;
    if (host) hosts.add(host);
    if (hosts.size >= MAX_HOSTS) break;
  }
  return [...hosts];
}

const NEXT = 'link[rel~="next" i], a[rel~="next" i]';
const MAX_NEXT = 5;

/** Where the page says that what comes next stands: its own next page, or the next article. */
export function readNextUrls(document: Document, base: string | null): readonly string[] {
  return [...document.querySelectorAll(NEXT)].slice(0, MAX_NEXT).flatMap((link) => {
    const href = link.getAttribute('href');
    return href ? (resolve(href, base)?.href ?? []) : [];
  });
}

function readCanonicalUrl(document: Document, base: string | null): string | null {
  const href = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
  return href ? (resolve(href, base)?.href ?? null) : null;
}

function resolve(address: string, base: string | null): URL | null {
  try {
    return new URL(address.trim().slice(0, 2_000), base ?? undefined);
  } catch {
    return null;
  }
}
