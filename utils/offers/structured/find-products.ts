import type { Page } from '../../page/page';
import { isJsonObject, type Json, type JsonObject } from '../../text/json';
import { readPrice, readText, type StructuredPrice } from './find-structured-prices';

/** Something the page's data sell by the month or the year. */
export interface StructuredProduct {
  readonly node: JsonObject;
  readonly name: string | null;
  readonly plans: readonly StructuredPlan[];
}

export interface StructuredPlan {
  readonly node: JsonObject;
  readonly name: string | null;
  readonly prices: readonly StructuredPrice[];
}

const DEEPEST = 8;
const MOST_NODES = 2000;
const MOST_PLANS = 20;

/** Products, services and subscriptions with a billing period; what a page reviews, is about or mentions is none. */
export function findProducts(page: Page): readonly StructuredProduct[] {
  const found: StructuredProduct[] = [];
  const open: { readonly json: Json; readonly depth: number }[] = page.metadata.jsonLd.map((json) => ({
    json,
    depth: 0,
  }));
  for (let seen = 0; seen < open.length && seen < MOST_NODES; seen += 1) {
    const next = open[seen];
    if (!next || next.depth > DEEPEST || typeof next.json !== 'object' || next.json === null) continue;
    const { json, depth } = next;
    if (isJsonObject(json) && typesOf(json).some((type) => /Review$/.test(type))) continue;
    const product = isJsonObject(json) ? readProduct(json) : null;
    if (product) found.push(product);
    const below = isJsonObject(json)
      ? Object.entries(json).flatMap(([key, value]) => (ELSEWHERE.has(key) ? [] : [value]))
      : json;
    for (const inner of below) open.push({ json: inner, depth: depth + 1 });
  }
  return found;
}

const ELSEWHERE: ReadonlySet<string> = new Set([
  'itemReviewed',
  'review',
  'reviews',
  'associatedReview',
  'about',
  'mentions',
  'isRelatedTo',
  'isSimilarTo',
]);

const SOLD: ReadonlySet<string> = new Set(['Product', 'Service', 'Subscription', 'ProductGroup']);
/** What wares have and a publisher's subscription has not. */
const WARES = [
  'gtin',
  'gtin8',
  'gtin12',
  'gtin13',
  'gtin14',
  'mpn',
  'isbn',
  'model',
  'review',
  'aggregateRating',
];

function readProduct(node: JsonObject): StructuredProduct | null {
  if (!typesOf(node).some((type) => SOLD.has(type)) || WARES.some((key) => Object.hasOwn(node, key)))
    return null;
  const plans = listOf(node, 'offers')
    .flatMap((offer) => [offer, ...listOf(offer, 'offers')])
    .slice(0, MOST_PLANS)
    .flatMap((offer) => readPlan(offer) ?? []);
  return plans.length > 0 ? { node, name: readText(node, 'name'), plans } : null;
}

function readPlan(node: JsonObject): StructuredPlan | null {
  if (/(?:OutOfStock|Discontinued|SoldOut)$/.test(readText(node, 'availability') ?? '')) return null;
  const currency = readText(node, 'priceCurrency');
  const prices = listOf(node, 'priceSpecification')
    .filter((price) => !/(?:List|Retail|SRP|Strikethrough)/i.test(readText(price, 'priceType') ?? ''))
    .flatMap((price) => readPrice(price, readText(price, 'priceCurrency') ?? currency) ?? []);
  return prices.length > 0 ? { node, name: readText(node, 'name'), prices } : null;
}

/** The objects a property holds, be it one or several. */
export function listOf(node: JsonObject, key: string): readonly JsonObject[] {
  const value = Object.hasOwn(node, key) ? node[key] : undefined;
  return (Array.isArray(value) ? value : [value]).filter(isJsonObject);
}

function typesOf(node: JsonObject): readonly string[] {
  const type = Object.hasOwn(node, '@type') ? node['@type'] : undefined;
  const types = Array.isArray(type) ? type : [type];
  return types.filter((one): one is string => typeof one === 'string');
}
