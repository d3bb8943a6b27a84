import type { Page } from '../page/page';
import { isJsonObject, type Json } from '../text/json';

const DEEPEST = 12;

/** The one `priceCurrency` of the page's own data; null where it has none or several. */
export function findDeclaredCurrency(page: Page): string | null {
  const found = new Set<string>();
  for (const json of page.metadata.jsonLd) collect(json, found, 0);
  for (const { name, value } of page.metadata.microdata) {
    if (name === 'priceCurrency') found.add(value.trim().toUpperCase());
  }
  for (const { name, content } of page.metadata.meta) {
    if (name === 'product:price:currency' || name === 'og:price:currency' || name === 'pricecurrency')
      found.add(content.trim().toUpperCase());
  }
  const [only] = found;
  return found.size === 1 && only !== undefined && /^[A-Z]{3}$/.test(only) ? only : null;
}

function collect(json: Json, into: Set<string>, depth: number): void {
  if (depth > DEEPEST || typeof json !== 'object' || json === null) return;
  if (isJsonObject(json)) {
    const currency = Object.hasOwn(json, 'priceCurrency') ? json.priceCurrency : null;
    if (typeof currency === 'string') into.add(currency.trim().toUpperCase());
    for (const value of Object.values(json)) collect(value, into, depth + 1);
    return;
  }
  for (const value of json) collect(value, into, depth + 1);
}
