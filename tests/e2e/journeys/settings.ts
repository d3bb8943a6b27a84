import { describe, expect, it } from 'vitest';
import { until } from '../../../scripts/browsers/driver';
import { ARTICLES } from '../news-app/articles';
import { LISTED, UNLISTED } from '../pages';
import { pressControl, readText } from '../read-view';
import { recordAndExpect, type Stage, takeLeast } from './stage';
import { countAdded, openWatched } from './watched-tab';

const RUNS = 3;
const SECTIONS = [
  'languages i read',
  'appearance',
  'text size',
  'what to show',
  'sites',
  'on the button',
  'shortcuts',
  'privacy',
  'delete',
];

export function describeSettings(stage: () => Stage): void {
  describe('journey 8, settings and single-page apps', () => {
    it('two clicks from the page to every setting, which applies at once', async () => {
      const { driver } = stage();
      const tab = await openWatched(driver, `${UNLISTED}/sample`);
      const popup = await driver.clickButton(tab);
      const pressed = Date.now();
      await pressControl(popup, '[data-action="settings"]');
      const address = await until(
        async () => (await driver.listTabs()).find((url) => url.endsWith('/options.html')) ?? null,
        'the options',
      );
      const options = await driver.findTab(address);
      await options.waitForSelector('h1');
      const ms = Date.now() - pressed;
      const added = await countAdded(tab);
      recordAndExpect(stage(), {
        journey: 8,
        what: 'the settings',
        clicks: 2,
        ms,
        runs: 1,
        limit: null,
        added,
      });
      const text = (await options.evaluate(() => document.body.textContent)).toLowerCase();
      for (const section of SECTIONS) expect(text).toContain(section);
      await popup.close().catch(() => null);
      await options.select('[name=interface]', 'nl');
      await until(() => options.evaluate(() => document.documentElement.lang === 'nl'), 'Dutch');
      await options.select('[name=interface]', '');
      await until(
        () => options.evaluate(() => document.documentElement.lang.startsWith('en')),
        'English again',
      );
      // What is shown at once is stored a moment later.
      await until(async () => (await options.evaluate(READ_STORED)) === null, 'English to be stored');
      await options.close();
      await tab.close();
    });

    it('after a navigation in the page no stale finding is shown, and the new report is soon there', async () => {
      const { driver } = stage();
      let added = 0;
      const ms = await takeLeast(RUNS, async () => {
        const tab = await driver.open(`${LISTED}/app/mast`);
        const before = await driver.clickButton(tab);
        expect(await readText(before)).toContain(ARTICLES.mast.speaker);
        await before.close();
        await tab.evaluate((step) => window.newsApp.go(step), {
          slug: 'ferry',
          by: 'push',
          delay: 0,
        } as const);
        const moved = await tab.evaluate(() => window.newsApp.arrivedAt);
        const after = await driver.clickButton(tab);
        const text = await readText(after);
        expect(text).toContain(ARTICLES.ferry.speaker);
        expect(text).not.toContain(ARTICLES.mast.speaker);
        const made = Number(await after.evaluate(READ_NEWEST));
        await after.close();
        added += await tab.evaluate(() => document.querySelectorAll('newsgloss-gloss').length);
        await tab.close();
        return made - moved;
      });
      const what = 'the report of the next article in the same page';
      recordAndExpect(stage(), { journey: 8, what, clicks: 1, ms, runs: RUNS, limit: 800, added });
    });
  });
}

/** When the newest of the kept reports was made. */
const READ_NEWEST = `(async () => {
  const page = window.wrappedJSObject ?? window;
  const kept = Object.values(await (page.browser ?? page.chrome).storage.session.get(null));
  return Math.max(...kept.map((entry) => entry?.reply?.madeAt ?? 0));
})()`;

const READ_STORED = `(globalThis.browser ?? chrome).storage.sync.get('settings').then(({ settings }) => settings?.interfaceLang ?? null)`;
