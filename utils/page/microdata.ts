import type { MicrodataProperty } from './page';

const MAX_PROPERTIES = 200;
const MAX_VALUE = 500;
const TELLING: ReadonlySet<string> = new Set(
  `isaccessibleforfree requiressubscription conditionsofaccess haspart cssselector price pricecurrency lowprice
  highprice pricevaliduntil eligibleduration billingduration availability`.split(/\s+/),
);

/** What the page's microdata outside `<meta>` say about access and price. */
export function readMicrodata(document: Document): readonly MicrodataProperty[] {
  const properties: MicrodataProperty[] = [];
  for (const element of document.querySelectorAll('[itemprop]')) {
    const name = element.getAttribute('itemprop')?.trim() ?? '';
    if (!TELLING.has(name.toLowerCase()) || element.localName === 'meta') continue;
    const value = readMicrodataValue(element);
    properties.push({ type: findItemType(element), name, value: value.slice(0, MAX_VALUE) });
    if (properties.length >= MAX_PROPERTIES) break;
  }
  return properties;
}

/** As schema.org's microdata state it: an attribute made for machines before the text. */
export function readMicrodataValue(element: Element): string {
  for (const name of ['content', 'datetime', 'value', 'href'] as const) {
    const value = element.getAttribute(name);
    if (value !== null) return value.trim();
  }
  return (element.textContent ?? '')
    .slice(0, 4 * MAX_VALUE)
    .replace(/\s+/g, ' ')
    .trim();
}

function findItemType(element: Element): string | null {
  const scope = element.parentElement?.closest('[itemscope]');
  return scope?.getAttribute('itemtype')?.slice(0, MAX_VALUE) ?? null;
}
