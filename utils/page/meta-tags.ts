import type { MetaTag } from './page';

const MAX_TAGS = 300;
const MAX_CONTENT = 5_000;
const NAMES = ['name', 'property', 'itemprop'] as const;

/** Every `<meta>` with a name; one that has several (`property="og:title twitter:title"`) stands once for each. */
export function readMetaTags(document: Document): readonly MetaTag[] {
  const tags: MetaTag[] = [];
  for (const meta of document.getElementsByTagName('meta')) {
    const content = meta.getAttribute('content') ?? meta.getAttribute('value');
    if (content === null) continue;
    for (const name of readMetaNames(meta)) tags.push({ name, content: content.slice(0, MAX_CONTENT) });
    if (tags.length >= MAX_TAGS) break;
  }
  return tags;
}

function readMetaNames(meta: Element): readonly string[] {
  const names = new Set<string>();
  for (const key of NAMES) {
    const value = meta.getAttribute(key)?.slice(0, 300).trim().toLowerCase();
    if (value) for (const name of value.split(/\s+/)) names.add(name);
  }
  return [...names].slice(0, 8);
}

/** The first filled content of the names given, the first name first. */
export function findMeta(tags: readonly MetaTag[], names: readonly string[]): string | null {
  for (const name of names) {
    const content = tags.find((tag) => tag.name === name && tag.content.trim() !== '')?.content.trim();
    if (content) return content;
  }
  return null;
}
