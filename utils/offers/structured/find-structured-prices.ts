import type { Page } from '../../page/page';
import { isJsonObject, type Json, type JsonObject, readNumber } from '../../text/json';
import type { Period } from '../offer';

/** A price that the page's own schema.org data give with the time it is for. */
export interface StructuredPrice {
  readonly price: number;
  readonly currency: string;
  readonly per: Period;
}

const DEEPEST = 10;
const MOST_NODES = 3000;

/** UnitPriceSpecification nodes with a billing duration; prices without one say nothing that the text does not. */
export function findStructuredPrices(page: Page): readonly StructuredPrice[] {
  const found: StructuredPrice[] = [];
  const open: { readonly json: Json; readonly depth: number; readonly currency: string | null }[] =
    page.metadata.jsonLd.map((json) => ({ json, depth: 0, currency: null }));
  for (let seen = 0; open.length > 0 && seen < MOST_NODES; seen += 1) {
    const next = open.pop();
    if (!next || next.depth > DEEPEST || typeof next.json !== 'object' || next.json === null) continue;
    const currency = isJsonObject(next.json)
      ? (readText(next.json, 'priceCurrency') ?? next.currency)
      : next.currency;
    const price = isJsonObject(next.json) ? readPrice(next.json, currency) : null;
    if (price) found.push(price);
    for (const json of Object.values(next.json)) open.push({ json, depth: next.depth + 1, currency });
  }
  return found;
}

/** The price a node gives with its period; null without either. */
export function readPrice(node: JsonObject, currency: string | null): StructuredPrice | null {
  const price = readNumber(Object.hasOwn(node, 'price') ? node.price : undefined);
  const per = readDuration(node);
  return Number.isFinite(price) && price > 0 && currency !== null && per ? { price, currency, per } : null;
}

/** `billingDuration: "P1M"`, or a number with its `unitCode` (UN/CEFACT: MON, ANN, WEE, DAY). */
function readDuration(node: JsonObject): Period | null {
  const stated = readText(node, 'billingDuration') ?? readText(node, 'billingIncrement') ?? '';
  const iso = /^P(\d{1,3})([DWMY])$/.exec(stated.trim());
  const count = iso ? Number(iso[1]) : Number(stated || 1);
  const unit = UNITS.get(iso?.[2] ?? readText(node, 'unitCode')?.toUpperCase() ?? '');
  return unit && Number.isInteger(count) && count > 0 ? { n: count, unit } : null;
}

const UNITS: ReadonlyMap<string, Period['unit']> = new Map([
  ['D', 'day'],
  ['DAY', 'day'],
  ['W', 'week'],
  ['WEE', 'week'],
  ['M', 'month'],
  ['MON', 'month'],
  ['Y', 'year'],
  ['ANN', 'year'],
]);

export function readText(node: JsonObject, key: string): string | null {
  const value = Object.hasOwn(node, key) ? node[key] : null;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}
