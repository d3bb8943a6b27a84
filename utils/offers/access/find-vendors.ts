import { WALL_VENDORS } from '../../lexicon/access/vendors';
import type { Page } from '../../page/page';
import type { Evidence } from '../access';

/** Vendors of walls among the page's scripts: information, never a verdict. */
export function findVendors(page: Page): readonly Evidence[] {
  return WALL_VENDORS.flatMap(({ name, hosts }) => {
    const host = page.metadata.scriptHosts.find((one) =>
      hosts.some((known) => one === known || one.endsWith(`.${known}`)),
    );
    return host ? [{ rule: 'vendor', says: 'nothing' as const, excerpt: `${name} (${host})` }] : [];
  });
}
