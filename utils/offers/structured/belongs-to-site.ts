import type { JsonObject } from '../../text/json';
import { weighWords } from '../accept/weigh-words';
import { isOwnLink } from '../cards/site-family';
import { readHost } from '../money/find-region';
import { readPassage } from '../reading/passage';
import type { Site } from '../site';
import { listOf, type StructuredProduct } from './find-products';
import { readText } from './find-structured-prices';

/**
 * Whether the product is the site's own subscription: its words speak of subscribing, and it carries the site's name,
 * or the data name the site as who sells it, and nobody else. A page that tells of another's wares says neither.
 */
export function belongsToSite(site: Site, product: StructuredProduct): boolean {
  const nodes = [product.node, ...product.plans.map(({ node }) => node)];
  const owners = nodes.flatMap((node) => OWNERS.flatMap((key) => ownersOf(node, key)));
  if (owners.some((owner) => !isSite(site, owner))) return false;
  return (owners.length > 0 || isNamedForSite(site, product)) && speaksOfSubscribing(site, nodes);
}

const OWNERS = ['brand', 'seller', 'offeredBy', 'provider', 'publisher', 'manufacturer'] as const;

interface Owner {
  readonly name: string | null;
  readonly url: string | null;
}

/** One with neither a name nor an address, such as a reference, is none. */
function ownersOf(node: JsonObject, key: string): readonly Owner[] {
  const plain = readText(node, key);
  if (plain !== null) return [{ name: plain, url: null }];
  return listOf(node, key)
    .map((owner) => ({ name: readText(owner, 'name'), url: readText(owner, 'url') }))
    .filter(({ name, url }) => name !== null || url !== null);
}

function isSite(site: Site, { name, url }: Owner): boolean {
  if (name !== null && sameName(name, site.page.siteName)) return true;
  return url !== null && site.ownDomain !== null && readHost(url) !== null && isOwnLink(url, site);
}

function sameName(name: string, siteName: string | null): boolean {
  return siteName !== null && name.trim().toLowerCase() === siteName.trim().toLowerCase();
}

/** "Kabelkrant Plus" on Kabelkrant; or an identifier of the form "kabelkrant.example:plus". */
function isNamedForSite({ page, ownDomain }: Site, { node, name }: StructuredProduct): boolean {
  const identifier = readText(node, 'productID');
  if (ownDomain !== null && identifier?.toLowerCase().startsWith(`${ownDomain}:`)) return true;
  const siteName = page.siteName?.trim().toLowerCase() ?? '';
  return siteName.length >= 3 && ` ${name?.toLowerCase()} `.includes(` ${siteName} `);
}

const LONGEST = 400;

function speaksOfSubscribing(site: Site, nodes: readonly JsonObject[]): boolean {
  const weigh = (keys: readonly string[]) => {
    const text = nodes.flatMap((node) => keys.flatMap((key) => readText(node, key)?.slice(0, LONGEST) ?? []));
    return weighWords(readPassage({ text: text.join('\n'), strikes: [], lexicons: site.lexicons }));
  };
  const { subscription, asks } = weigh(['name', 'description', 'category']);
  return (subscription || asks) && !weigh(['name']).foreign;
}
