import { ACCESS_KEYS } from '../page/access-keys';
import type { DataScript, Metadata } from '../page/page';
import { isJsonObject, type Json } from '../text/json';
import { maskPersonal, maskText, stripAddress } from './mask-text';

/** Families of meta tags that speak of the article; a page's tokens, user names and measurements stand in others. */
const SPEAKING_META =
  /^(?:og:|article[:.]|twitter:(?:title|description|creator)|dc\.|dcterms\.|parsely-|sailthru\.|cxenseparse:|outbrain:)|access|paywall|premium|metered|content_tier|is_?paid|price|currency|^(?:title|headline|description|author|byl|date|datepublished|datemodified|pubdate|application-name|robots)$/;
const LONGEST_META = 600;

/** What structured data say of people and places beside the article. */
const PERSONAL_KEYS: ReadonlySet<string> = new Set([
  'email',
  'telephone',
  'faxnumber',
  'address',
  'contactpoint',
  'comment',
  'review',
  'potentialaction',
]);
const DEEPEST = 40;

/** What the page says of itself to machines, as far as a report is made of it. */
export function leanMetadata(metadata: Metadata, url: string | null): Metadata {
  const { jsonLd, meta, microdata, scriptHosts, dataScripts, canonicalUrl, gatedParts } = metadata;
  return {
    jsonLd: jsonLd.map((data) => leanJson(data, 0)),
    meta: meta
      .filter(({ name }) => SPEAKING_META.test(name.toLowerCase()))
      .map(({ name, content }) => ({ name, content: leanString(content).slice(0, LONGEST_META) })),
    microdata: microdata.map(({ type, name, value }) => ({ type, name, value: leanString(value) })),
    scriptHosts,
    dataScripts: dataScripts.map((script) => leanData(script, [url, canonicalUrl])),
    canonicalUrl: stripAddress(canonicalUrl),
    gatedParts,
  };
}

function leanJson(json: Json, depth: number): Json {
  if (depth > DEEPEST) return null;
  if (typeof json === 'string') return leanString(json);
  if (isJsonObject(json)) {
    const kept = Object.entries(json).filter(([key]) => !PERSONAL_KEYS.has(key.toLowerCase()));
    return Object.fromEntries(kept.map(([key, value]) => [key, leanJson(value, depth + 1)]));
  }
  return Array.isArray(json) ? json.map((item: Json) => leanJson(item, depth + 1)) : json;
}

function leanString(text: string): string {
  return /^https?:\/\//i.test(text) ? (stripAddress(text) ?? '') : maskPersonal(text);
}

const WORD = /[\p{L}\p{N}_-]+/gu;
/** A field's name, and so many characters after it hold its value. */
const VALUE_LENGTH = 24;

/** Of a page's own data the fields that say who may read it, and what the page's address calls the article; the rest is masked. */
function leanData({ id, text }: DataScript, addresses: readonly (string | null)[]): DataScript {
  const own = addresses.flatMap((address) => (stripAddress(address) ?? '').match(WORD) ?? []);
  const names = new Set([...own, ...ACCESS_KEYS]);
  const ends = ACCESS_KEYS.flatMap((key) => listEnds(text, key));
  const lean = text.replace(WORD, (word, at: number) => {
    const isValue = ends.some((end) => at >= end && at < end + VALUE_LENGTH);
    return names.has(word) || isValue ? word : maskText(word);
  });
  return { id, text: lean };
}

function listEnds(text: string, key: string): readonly number[] {
  const ends: number[] = [];
  for (let at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + key.length))
    ends.push(at + key.length);
  return ends;
}
