import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Driver, type Tab, until, type View } from '../../scripts/browsers/driver';
import { type LocalWeb, startLocalWeb } from '../../scripts/browsers/local-web';
import { findMarks } from './journeys/marks';
import type { Launch } from './launch';
import { ARTICLES, type Slug } from './news-app/articles';
import { serveNewsApp } from './news-app/serve-news-app';
import { LISTED } from './pages';
import { readStatus, readText } from './read-view';

/** The real side panel in Chromium, the real sidebar in Firefox. */
export function describePanel(name: string, launch: Launch, extension: string): void {
  describe(`the panel in ${name}`, () => {
    let web: LocalWeb;
    let driver: Driver;
    let tab: Tab;
    let panel: View;

    beforeAll(async () => {
      web = await startLocalWeb(serveNewsApp);
      driver = await launch({ extension, proxyPort: web.port });
      tab = await driver.open(`${LISTED}/app/mast`);
      panel = await driver.openPanel(tab);
    });

    afterAll(async () => {
      await driver?.close();
      await web?.close();
    });

    it('shows the report of the tab beside it', () => expectShows(panel, 'mast'));

    it('works on after it is loaded anew', async () => {
      await panel.evaluate(`document.querySelector('main').dataset.before = 'yes'`);
      await panel.evaluate('void window.setTimeout(() => window.location.reload(), 0)');
      await until(() => panel.evaluate(IS_ANEW).then((value) => value === true), 'the panel anew');
      await expectShows(panel, 'mast');
      await expectJumps(panel, tab);
    });

    it('follows the tab in front, and what is loaded in it', async () => {
      const other = await driver.open(`${LISTED}/app/ferry`);
      await expectShows(panel, 'ferry');
      await other.goto(`${LISTED}/app/orchard`);
      await expectShows(panel, 'orchard');
      await tab.bringToFront();
      await expectShows(panel, 'mast');
      await other.close();
    });

    it('follows a page that moves on within itself', async () => {
      await tab.bringToFront();
      await tab.evaluate((step) => window.newsApp.go(step), { slug: 'ferry', by: 'push', delay: 0 } as const);
      await expectShows(panel, 'ferry');
      await expectJumps(panel, tab);
    });
  });
}

const IS_ANEW = `document.querySelector('main') !== null && document.querySelector('main').dataset.before === undefined`;

async function expectShows(panel: View, slug: Slug): Promise<void> {
  const { speaker } = ARTICLES[slug];
  await until(async () => (await readText(panel)).includes(speaker), `the panel to show ${slug}`);
  expect(await readStatus(panel)).toBe('report');
  const text = await readText(panel);
  expect(Object.values(ARTICLES).filter((article) => text.includes(article.speaker))).toEqual([
    ARTICLES[slug],
  ]);
}

async function expectJumps(panel: View, tab: Tab): Promise<void> {
  await panel.evaluate(`document.querySelector('[data-finding="quote"] [data-action="jump"]').click()`);
  await until(async () => (await findMarks(tab)).some(({ inView }) => inView), 'the mark in the page');
}
