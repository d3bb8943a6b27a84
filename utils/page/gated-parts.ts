import { isJsonObject } from '../text/json';
import { flattenJsonLd, parseJsonLd, readField } from './json-ld';
import type { Metadata } from './page';
import type { DataBlock } from './page-draft';

const MAX_SELECTORS = 10;
/** Classes, ids, tags and attributes: nothing whose matching costs more than a look at each element. */
const PLAIN_SELECTOR = /^[\w\s.#,>="'[\]-]{1,200}$/;

/** How many elements each selector named by `hasPart` hits; one that hits none gates nothing. Only data that name one are read here. */
export function countGatedParts(
  document: Document,
  dataBlocks: readonly DataBlock[],
): Metadata['gatedParts'] {
  const naming = dataBlocks.filter(({ text }) => text.includes('cssSelector'));
  const selectors = flattenJsonLd(parseJsonLd(naming))
    .map((node) => readField(node, 'hasPart'))
    .flatMap((part) => (Array.isArray(part) ? part : [part]))
    .filter(isJsonObject)
    .map((part) => readField(part, 'cssSelector'))
    .flatMap((selector) => (Array.isArray(selector) ? selector : [selector]))
    .filter((selector) => typeof selector === 'string');
  return [...new Set(selectors)]
    .slice(0, MAX_SELECTORS)
    .map((selector) => ({ selector, hits: countHits(document, selector) }));
}

/** A selector of several parts climbs from each element it may hit: on larger pages it is not asked. */
const COMBINED = /[\s>]/;
const MOST_CLIMBED = 15_000;

function countHits(document: Document, selector: string): number {
  if (!PLAIN_SELECTOR.test(selector)) return 0;
  if (COMBINED.test(selector.trim()) && document.getElementsByTagName('*').length > MOST_CLIMBED) return 0;
  try {
    return document.querySelectorAll(selector).length;
  } catch {
    return 0;
  }
}
