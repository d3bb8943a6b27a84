import type { Page } from '../../page/page';
import { readHost } from '../money/find-region';
import type { Site } from '../site';

/** Hosts that sell for publishers under their own name: "subscribe.…", "abo.…", "buysub.com". */
const SALES_LABELS = [
  'subscri',
  'subs',
  'buysub',
  'abo',
  'abos',
  'abonn',
  'suscri',
  'assin',
  'abbon',
  'member',
  'checkout',
  'piano',
  'steady',
  'patreon',
  'substack',
  'memberful',
  'ghost',
] as const;

/** The registrable domain the page belongs to, from its address, its canonical link or the host most of its links go to. */
export function findOwnDomain(page: Page): string | null {
  const stated =
    page.url ??
    page.metadata.canonicalUrl ??
    page.metadata.meta.find(({ name }) => name === 'og:url')?.content ??
    null;
  const host = readHost(stated);
  return host ? registrable(host) : mostLinked(page);
}

/** Whether a link stays with the publisher: relative, of its own domain, or at a host that sells subscriptions. */
export function staysInFamily(href: string, { page, ownDomain }: Pick<Site, 'page' | 'ownDomain'>): boolean {
  const host = readHost(href);
  if (host === null || ownDomain === null) return true;
  return registrable(host) === ownDomain || sellsSubscriptions(host) || isNamedAlike(host, page.siteName);
}

/** The same, without shops: what a link in the story has to do. */
export function isOwnLink(href: string, { ownDomain }: Pick<Site, 'ownDomain'>): boolean {
  const host = readHost(href);
  return host === null || ownDomain === null || registrable(host) === ownDomain;
}

/** "medium.com" for a page whose site calls itself Medium. */
function isNamedAlike(host: string, siteName: string | null): boolean {
  const label = registrable(host).split('.')[0] ?? '';
  const name = (siteName ?? '').toLowerCase().replace(/[^a-z0-9]/g, '');
  return (
    label.length >= 4 &&
    name.length >= 4 &&
    (name === label || name.startsWith(label) || label.startsWith(name))
  );
}

function sellsSubscriptions(host: string): boolean {
  return host
    .split('.')
    .some((label) =>
      SALES_LABELS.some((word) => (word.length <= 4 ? label === word : label.startsWith(word))),
    );
}

/** The last two labels, three under a second level such as "co.uk". */
function registrable(host: string): string {
  const labels = host.split('.');
  const second = labels.at(-2) ?? '';
  const national = (labels.at(-1) ?? '').length === 2 && second.length <= 3 && labels.length > 2;
  return labels.slice(national ? -3 : -2).join('.');
}

function mostLinked(page: Page): string | null {
  const counts = new Map<string, number>();
  for (const block of page.blocks) {
    for (const { href } of block.controls) {
      const host = href === null ? null : readHost(href);
      if (host) counts.set(registrable(host), (counts.get(registrable(host)) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
