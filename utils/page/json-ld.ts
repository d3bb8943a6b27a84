import { isJsonObject, type Json, type JsonObject, parseJson } from '../text/json';
import type { DataBlock } from './page-draft';

const MAX_BLOCKS = 40;
const MAX_LENGTH = 400_000;
const MAX_NODES = 2_000;
const MAX_DEPTH = 12;
/** Deeper nesting than any vocabulary has: it would overflow whoever copies the value. */
const MAX_BRACKETS = 100;

const JSON_LD = 'application/ld+json';

/** Every JSON-LD block of the page as it stands; oversized ones are left out. */
export function readDataBlocks(document: Document): readonly DataBlock[] {
  const found: DataBlock[] = [];
  let room = MAX_LENGTH;
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    const text = script.textContent ?? '';
    if (found.length >= MAX_BLOCKS || text.length > room) continue;
    room -= text.length;
    found.push({ text, isPlain: script.getAttribute('type') === JSON_LD });
  }
  return found;
}

/** What the blocks say; broken ones are left out. */
export function parseJsonLd(blocks: readonly Pick<DataBlock, 'text'>[]): readonly Json[] {
  return blocks.flatMap(({ text }) => (nestsTooDeep(text) ? [] : (parseLeniently(text) ?? [])));
}

/** Brackets in strings count too; no page comes near. */
export function nestsTooDeep(text: string): boolean {
  let open = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 0x7b || code === 0x5b) open += 1;
    else if (code === 0x7d || code === 0x5d) open -= 1;
    if (open > MAX_BRACKETS) return true;
  }
  return false;
}

/** Publishers wrap JSON in comments and leave raw line breaks in its strings. */
function parseLeniently(text: string): readonly [Json] | null {
  const bare = unwrap(text.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, ''));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what breaks the JSON
  const json = parseJson(bare) ?? parseJson(bare.replace(/[\u0000-\u001f]/g, ' '));
  return json === undefined ? null : [json];
}

function unwrap(text: string): string {
  const first = text.search(/[[{]/);
  const last = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']'));
  return first >= 0 && last > first ? text.slice(first, last + 1) : text;
}

/** The objects of all blocks, one after the other: out of arrays, `@graph` and the properties that hold further things. */
export function flattenJsonLd(blocks: readonly Json[]): readonly JsonObject[] {
  const nodes: JsonObject[] = [];
  let level: readonly Json[] = blocks;
  for (let depth = 0; depth < MAX_DEPTH && level.length > 0 && nodes.length < MAX_NODES; depth += 1) {
    const objects = level.filter(isJsonObject);
    nodes.push(...objects);
    level = [...level.filter(Array.isArray).flat(), ...objects.flatMap((node) => Object.values(node))]
      .filter((value) => typeof value === 'object' && value !== null)
      .slice(0, MAX_NODES);
  }
  return nodes.slice(0, MAX_NODES);
}

/** `@type` as a list, without the vocabulary's address. */
export function readTypes(node: JsonObject): readonly string[] {
  const type = readField(node, '@type');
  return (Array.isArray(type) ? type : [type])
    .filter((name) => typeof name === 'string')
    .map((name) => name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf(':')) + 1));
}

/** An own field, so that a page cannot name what every object inherits. */
export function readField(node: JsonObject, name: string): Json | undefined {
  return Object.hasOwn(node, name) ? node[name] : undefined;
}

/** The texts of a field: a string, an object's `name`, or a list of either. */
export function readNames(value: Json | undefined): readonly string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  if (Array.isArray(value))
    return value.slice(0, 50).flatMap((item) => (Array.isArray(item) ? [] : readNames(item)));
  if (!isJsonObject(value)) return [];
  const name = readField(value, 'name') ?? readField(value, '@value');
  return isJsonObject(name) ? [] : readNames(name);
}

const ARTICLE_TYPE =
  /^(?:[A-Za-z]*Article|Report|BlogPosting|LiveBlogPosting|SocialMediaPosting|DiscussionForumPosting|Review)$/;

export function isArticleNode(node: JsonObject): boolean {
  return readTypes(node).some((type) => ARTICLE_TYPE.test(type));
}
