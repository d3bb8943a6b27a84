import type { Page } from '../../page/page';
import { isJsonObject, type Json, type JsonObject } from '../../text/json';
import type { Evidence } from '../access';

const DEEPEST = 6;
const MOST_NODES = 2000;
const ARTICLE_TYPE = /(?:Article|Posting|Report|Review|WebPage|CreativeWork|ItemPage|NewsStory)$/;

/** What schema.org says of the article: JSON-LD and microdata; of videos, pictures and comments it is not asked. */
export function declaredBySchema(page: Page): readonly Evidence[] {
  const nodes = findArticleNodes(page.metadata.jsonLd);
  const stated = nodes.flatMap((node) => readFree('json-ld', node.isAccessibleForFree));
  const whole = stated[0] ?? readMicrodata(page);
  const part = readParts(page, nodes);
  return [...(whole ? [whole] : []), ...(part && !(whole && whole.says !== 'free') ? [part] : [])];
}

function findArticleNodes(roots: readonly Json[]): readonly JsonObject[] {
  const found: { readonly node: JsonObject; readonly article: boolean }[] = [];
  const open: { readonly json: Json; readonly depth: number }[] = roots
    .map((json) => ({ json, depth: 0 }))
    .reverse();
  for (let seen = 0; open.length > 0 && seen < MOST_NODES; seen += 1) {
    const next = open.pop();
    if (!next || next.depth > DEEPEST || typeof next.json !== 'object' || next.json === null) continue;
    const { json, depth } = next;
    if (!isJsonObject(json)) {
      open.push(...json.map((item) => ({ json: item, depth })).reverse());
      continue;
    }
    const types = readTypes(json);
    if (types.some((type) => ARTICLE_TYPE.test(type)))
      found.push({
        node: json,
        article: types.some((type) => !/(?:WebPage|ItemPage|CreativeWork)$/.test(type)),
      });
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage'] as const) {
      const inner = Object.hasOwn(json, key) ? json[key] : undefined;
      if (inner !== undefined) open.push({ json: inner, depth: depth + 1 });
    }
  }
  return found.toSorted((a, b) => Number(b.article) - Number(a.article)).map(({ node }) => node);
}

function readTypes(node: JsonObject): readonly string[] {
  const type = Object.hasOwn(node, '@type') ? node['@type'] : undefined;
  if (typeof type === 'string') return [type];
  return Array.isArray(type) ? type.filter((one): one is string => typeof one === 'string') : [];
}

/** `true`, `"True"`, `"False"`, `"http://schema.org/False"`. */
function readFree(rule: string, value: Json | undefined): readonly Evidence[] {
  const stated = Array.isArray(value) ? value[0] : value;
  if (typeof stated === 'object') return [];
  const text = String(stated)
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/schema\.org\//, '');
  const excerpt = `isAccessibleForFree: ${String(stated)}`;
  if (text === 'true' || text === 'yes') return [{ rule, says: 'free', excerpt }];
  if (text === 'false' || text === 'no') return [{ rule, says: 'restricted', excerpt }];
  return [];
}

/** A part that is not free counts where its selector finds an element on the page. */
function readParts(page: Page, nodes: readonly JsonObject[]): Evidence | null {
  const hit = page.metadata.gatedParts.find(({ hits }) => hits > 0);
  if (!hit) return null;
  const parts = nodes.flatMap((node) => toList(Object.hasOwn(node, 'hasPart') ? node.hasPart : undefined));
  const gated = parts.some(
    (part) =>
      isJsonObject(part) &&
      readFree('', part.isAccessibleForFree)[0]?.says === 'restricted' &&
      covers(part, hit.selector),
  );
  return gated
    ? {
        rule: 'json-ld.has-part',
        says: 'restricted',
        excerpt: `hasPart ${hit.selector}: isAccessibleForFree false`,
      }
    : null;
}

function covers(part: JsonObject, selector: string): boolean {
  return toList(part.cssSelector).some((one) => typeof one === 'string' && one.includes(selector));
}

function toList(value: Json | undefined): readonly Json[] {
  if (value === undefined) return [];
  return isList(value) ? value : [value];
}

function readMicrodata(page: Page): Evidence | null {
  const meta = page.metadata.meta.find(({ name }) => name.toLowerCase() === 'isaccessibleforfree');
  const own = page.metadata.microdata.find(
    ({ name, type }) => name.toLowerCase() === 'isaccessibleforfree' && isArticleType(type),
  );
  return readFree('microdata', meta?.content ?? own?.value)[0] ?? null;
}

function isArticleType(type: string | null): boolean {
  return type === null || ARTICLE_TYPE.test(type);
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
