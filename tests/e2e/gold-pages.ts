import { describe, expect, it } from 'vitest';
import type { Popup } from '../../scripts/browsers/driver';
import type { Report } from '../../utils/report/report';
import { cutToExpected, type GoldPage, readGoldPages, statedSections } from '../helpers/gold';
import type { Launch } from './launch';
import { openForSuite } from './open-for-suite';
import { UNLISTED } from './pages';

/** Browsers under test speak English, so pages for other readers are left to Node. */
const PAGES = readGoldPages().filter(({ expected }) => (expected.reader ?? ['en']).join() === 'en');

/** The same pages as in Node, with layout, computed style and a browser's own parser. */
export function describeGoldPages(name: string, launch: Launch, extension: string): void {
  describe(`gold pages in ${name}`, () => {
    const suite = openForSuite(launch, { extension, serve: serveGold });

    it.each(PAGES)('$name gives the report that it gives in Node', async (gold) => {
      const popup = await suite.driver.clickButton(await suite.driver.open(addressOf(gold)));
      const report = await readReport(popup, addressOf(gold));
      await popup.close();
      expect(cutToExpected(report, gold.expected)).toEqual(statedSections(gold.expected));
    });
  });
}

function addressOf({ name, expected }: GoldPage): string {
  return expected.url ?? `${UNLISTED}/${name}`;
}

function serveGold(host: string, path: string): string | null {
  const isAsked = (page: GoldPage) => {
    const address = new URL(addressOf(page));
    return address.host === host && address.pathname === path;
  };
  return PAGES.find(isAsked)?.html ?? null;
}

/** From where the background keeps it, as an extension's own page may read. */
async function readReport(popup: Popup, url: string): Promise<Report> {
  const found = await popup.evaluate(`(async () => {
    const page = window.wrappedJSObject ?? window;
    const kept = await (page.browser ?? page.chrome).storage.session.get(null);
    return Object.values(kept).map((entry) => entry?.reply?.report).find((report) => report?.page.url === '${url}') ?? null;
  })()`);
  if (found === null) throw new Error(`no report is kept for ${url}`);
  return found as Report;
}
