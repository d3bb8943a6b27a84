import { describe, expect, it } from 'vitest';
import { type Driver, type Popup, pause, type Tab, until } from '../../scripts/browsers/driver';
import type { ShelfEntry } from '../../utils/desk/shelf';
import type { Launch } from './launch';
import { ARTICLES, type Slug } from './news-app/articles';
import { type NewsApp, serveNewsApp } from './news-app/serve-news-app';
import { openForSuite } from './open-for-suite';
import { LISTED, UNLISTED } from './pages';

/** How long after the page has come to rest its report may take. Milliseconds. */
const IN_TIME = 800;

declare global {
  interface Window {
    newsApp: NewsApp;
  }
}

/** What becomes of the report when the page moves on without being loaded, or comes back from where it was kept. */
export function describeNavigation(name: string, launch: Launch, extension: string): void {
  describe(`a page that changes in ${name}`, () => {
    const suite = openForSuite(launch, { extension, serve: serveNewsApp });

    it.each(['push', 'replace'] as const)(
      '%sState: the article of the new address, once it is there',
      async (by) => {
        const tab = await suite.driver.open(`${LISTED}/app/mast`);
        await expectReport(suite.driver, tab, 'mast');
        const arriving = tab.evaluate((step) => window.newsApp.go(step), {
          slug: 'ferry',
          by,
          delay: 500,
        } as const);
        await pause(50);
        const made = await expectReport(suite.driver, tab, 'ferry');
        await arriving;
        await expectInTime(tab, made);
      },
    );

    it('read ahead: the report is there before anybody asks', async () => {
      const tab = await suite.driver.open(`${LISTED}/app/mast`);
      await pause(1_000);
      await tab.evaluate((step) => window.newsApp.go(step), {
        slug: 'orchard',
        by: 'push',
        delay: 100,
      } as const);
      await pause(1_500);
      await expectInTime(tab, await expectReport(suite.driver, tab, 'orchard'));
    });

    it('a place within the page: the same report', async () => {
      const tab = await suite.driver.open(`${LISTED}/app/mast`);
      const before = await expectReport(suite.driver, tab, 'mast');
      await tab.evaluate(() => {
        location.hash = 'below';
      });
      await pause(300);
      const after = await expectReport(suite.driver, tab, 'mast');
      expect(after).toEqual(before);
    });

    it('back and forward: each time the article of the address', async () => {
      const tab = await suite.driver.open(`${LISTED}/app/mast`);
      await tab.evaluate((step) => window.newsApp.go(step), { slug: 'ferry', by: 'push', delay: 0 } as const);
      await expectReport(suite.driver, tab, 'ferry');
      await tab.evaluate(() => history.back());
      await pause(50);
      await expectInTime(tab, await expectReport(suite.driver, tab, 'mast'));
      await tab.evaluate(() => history.forward());
      await pause(50);
      await expectInTime(tab, await expectReport(suite.driver, tab, 'ferry'));
    });

    it('a page kept whole by the browser: its own report when it comes back', async () => {
      const tab = await suite.driver.open(`${LISTED}/app/mast`);
      await expectReport(suite.driver, tab, 'mast');
      await tab.goto(`${LISTED}/app/orchard`);
      await expectReport(suite.driver, tab, 'orchard');
      await tab.evaluate(() => history.back());
      await pause(500);
      expect(await tab.evaluate(() => window.newsApp.wasPersisted)).toBe(true);
      await expectReport(suite.driver, tab, 'mast');
    });

    it('text that comes late: read when it is there', async () => {
      const tab = await suite.driver.open(`${LISTED}/app/ferry/late`);
      await pause(2_800);
      await expectInTime(tab, await expectReport(suite.driver, tab, 'ferry'));
    });

    it('an endless page: the article of the address alone', async () => {
      const tab = await suite.driver.open(`${LISTED}/app/mast`);
      await expectReport(suite.driver, tab, 'mast');
      await tab.evaluate(() => window.newsApp.append('ferry'));
      await expectReport(suite.driver, tab, 'mast');
      await tab.evaluate(() => window.newsApp.readOn('ferry'));
      await expectReport(suite.driver, tab, 'ferry');
    });

    it('a page built anew: findings are found again', async () => {
      const tab = await suite.driver.open(`${LISTED}/app/mast`);
      const popup = await suite.driver.clickButton(tab);
      await tab.evaluate(() => window.newsApp.rebuild());
      await popup.evaluate(`document.querySelector('[data-action="jump"]').click()`);
      const marks = await until(async () => {
        const found = await tab.evaluate(readMarks);
        return found.length > 0 && found;
      }, 'a mark');
      await popup.close();
      expect(marks).toEqual([`${ARTICLES.mast.words},`]);
    });

    it('a page that loads behind another: read when it comes to the front', async () => {
      const tab = await suite.driver.open(`${LISTED}/app/mast`);
      const front = await suite.driver.open(`${UNLISTED}/app/ferry`);
      const countKept = async () => {
        const addresses = await listKeptAddresses(suite.driver, front);
        return addresses.filter((address) => address === `${LISTED}/app/orchard`).length;
      };
      const before = await countKept();
      await tab.evaluate(() => {
        location.href = '/app/orchard';
      });
      await pause(2_000);
      expect(await tab.evaluate(() => document.visibilityState)).toBe('hidden');
      expect(await countKept()).toBe(before);
      await tab.bringToFront();
      await pause(1_500);
      const asked = Date.now();
      const { reply } = await expectReport(suite.driver, tab, 'orchard');
      expect(reply.madeAt).toBeLessThan(asked);
    });

    it('a page that is prepared before anybody goes there: read when it is shown, and not before', async () => {
      const tab = await suite.driver.open(`${LISTED}/app/mast/ahead`);
      const kept = async () => {
        const addresses = await listKeptAddresses(suite.driver, tab);
        return addresses.filter((address) => address === `${LISTED}/app/ferry`).length;
      };
      const before = await kept();
      await pause(2_000);
      await expectReport(suite.driver, tab, 'mast');
      expect(await kept()).toBe(before);
      await tab.evaluate(() => {
        location.href = '/app/ferry';
      });
      await pause(2_000);
      const shownAt = await tab.evaluate(readShown);
      const asked = Date.now();
      const { reply } = await expectReport(suite.driver, tab, 'ferry');
      expect(shownAt.wasPrepared).toBe(suite.driver.name === 'chromium');
      expect(reply.madeAt).toBeGreaterThan(shownAt.time);
      expect(reply.madeAt).toBeLessThan(asked);
    });

    it('an article over several pages: said so', async () => {
      const tab = await suite.driver.open(`${LISTED}/app/mast/paged`);
      const popup = await suite.driver.clickButton(tab);
      const text = String(await popup.evaluate('document.body.innerText'));
      await popup.close();
      expect(text).toContain('The article goes on over several pages');
      expect(text).toContain(ARTICLES.mast.speaker);
    });

    it('an extension switched off and on under an open page: no error there, and read as before', async () => {
      const tab = await suite.driver.open(`${LISTED}/app/mast`);
      const heard: string[] = [];
      tab.on('console', (message) => heard.push(message.text()));
      tab.on('pageerror', (error) => heard.push(String(error)));
      await expectReport(suite.driver, tab, 'mast');
      await suite.driver.switchOff();
      await suite.driver.switchOn();
      await tab.bringToFront();
      await tab.evaluate((step) => window.newsApp.go(step), {
        slug: 'ferry',
        by: 'push',
        delay: 100,
      } as const);
      await tab.evaluate(() => window.newsApp.rebuild());
      await tab.keyboard.press('Escape');
      await pause(1_500);
      await expectReport(suite.driver, tab, 'ferry');
      expect(await tab.evaluate(() => window.newsApp.errors)).toEqual([]);
      expect(heard).toEqual([]);
    });

    it('a report of what is no longer there: said so, nothing marked', async () => {
      const tab = await suite.driver.open(`${LISTED}/app/mast`);
      const popup = await suite.driver.clickButton(tab);
      await tab.evaluate((step) => window.newsApp.go(step), { slug: 'ferry', by: 'push', delay: 0 } as const);
      await popup.evaluate(`document.querySelector('[data-action="jump"]').click()`);
      await until(
        () =>
          popup.evaluate(`document.querySelector('[data-part="moved"]') !== null`).then((is) => is === true),
        'a word that the page has moved on',
      );
      await popup.close();
      expect(await tab.evaluate(readMarks)).toEqual([]);
    });
  });
}

/** The words of the article's own speaker are there, and nobody else's. Hands back what the background keeps of the tab. */
async function expectReport(driver: Driver, tab: Tab, slug: Slug): Promise<ShelfEntry> {
  const popup = await driver.clickButton(tab);
  try {
    const text = String(await popup.evaluate('document.body.innerText'));
    expect(text).toContain(ARTICLES[slug].title);
    expect(Object.values(ARTICLES).filter(({ speaker }) => text.includes(speaker))).toEqual([ARTICLES[slug]]);
    return await readKept(popup, await tab.evaluate(() => location.href));
  } finally {
    await popup.close();
  }
}

async function listKeptAddresses(driver: Driver, tab: Tab): Promise<readonly string[]> {
  const popup = await driver.clickButton(tab);
  const kept = await readAllKept(popup);
  await popup.close();
  return kept.flatMap((entry) => entry.reply?.identity.url ?? []);
}

async function expectInTime(tab: Tab, { reply }: ShelfEntry): Promise<void> {
  const took = reply.madeAt - (await tab.evaluate(() => window.newsApp.arrivedAt));
  expect(took).toBeGreaterThan(0);
  expect(took).toBeLessThanOrEqual(IN_TIME);
}

async function readKept(popup: Popup, url: string): Promise<ShelfEntry> {
  const newest = (await readAllKept(popup))
    .filter((entry): entry is ShelfEntry => entry.reply?.identity.url === url.replace(/#.*/, ''))
    .sort((a, b) => b.reply.madeAt - a.reply.madeAt)[0];
  if (!newest) throw new Error(`no report is kept for ${url}`);
  return newest;
}

/** From where the background keeps it, as an extension's own page may read. */
async function readAllKept(popup: Popup): Promise<readonly Partial<ShelfEntry>[]> {
  const kept = await popup.evaluate(`(async () => {
    const page = window.wrappedJSObject ?? window;
    return Object.values(await (page.browser ?? page.chrome).storage.session.get(null));
  })()`);
  return kept as readonly Partial<ShelfEntry>[];
}

/** When the page came before the reader, in epoch milliseconds, and whether the browser had made it ready behind the scenes. */
function readShown(): { readonly time: number; readonly wasPrepared: boolean } {
  const [entry] = performance.getEntriesByType('navigation');
  const { activationStart = 0 }: { activationStart?: number } = entry?.toJSON() ?? {};
  return { time: performance.timeOrigin + activationStart, wasPrepared: activationStart > 0 };
}

function readMarks(): readonly string[] {
  return [...CSS.highlights.values()].flatMap((highlight) => [...highlight]).map(String);
}
