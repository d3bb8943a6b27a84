import { mkdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { type Driver, type Look, type Tab, until } from '../../scripts/browsers/driver';
import { type LocalWeb, startLocalWeb } from '../../scripts/browsers/local-web';
import type { Report } from '../../utils/report/report';
import { ROOT } from '../helpers/source-files';
import type { Launch } from './launch';
import { LISTED, servePage } from './pages';

const PICTURES = join(ROOT, 'tests/e2e/pictures');

/** The popup with the sample page's report, the popup of a tab that is gone, and the tabs of our own. */
export const OWN_PAGES = ['popup', 'failure', 'options', 'welcome'] as const;
export type OwnPage = (typeof OWN_PAGES)[number] | 'panel';

export interface Views {
  /** In the language, as wide as a window; the popup shows the sample page's report. */
  open(page: OwnPage, language: string): Promise<Tab>;
  /** The popup with this report in place of the sample page's. */
  openReport(report: Report, language: string): Promise<Tab>;
  setLook(tab: Tab, look: Look): Promise<void>;
}

/** The views of the built extension in tabs, in a browser of their own for the tests around. */
export function openViews(launch: Launch, prepare: () => Promise<string>): Views {
  let web: LocalWeb;
  let driver: Driver;
  let folder: string;
  let article: number;
  let articleTab: Tab;

  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    folder = await prepare();
    web = await startLocalWeb(servePage);
    driver = await launch({ extension: folder, proxyPort: web.port });
    const own = await driver.openOwn('options.html');
    const before = await listTabs(own);
    articleTab = await driver.open(`${LISTED}/sample`);
    article = (await listTabs(own)).find((id) => !before.includes(id)) ?? -1;
    await own.close();
  });

  afterAll(async () => {
    await driver?.close();
    await web?.close();
    if (folder?.includes('newsgloss-altered')) await rm(folder, { recursive: true });
  });

  const views: Views = {
    open: async (page, language) => {
      const own = await driver.openOwn('options.html');
      await own.evaluate(
        `(globalThis.browser ?? chrome).storage.sync.set({ settings: { interfaceLang: '${language}' } })`,
      );
      await own.close();
      const tab = await driver.openOwn(addressOf(page, article));
      // A panel shows what the tab in front shows, itself included: it is looked at from behind.
      if (page === 'panel') await articleTab.bringToFront();
      const isShown = page === 'panel' ? `document.querySelector('#quotes') !== null` : IS_SHOWN;
      await until(() => tab.evaluate(isShown) as Promise<boolean>, `${page} in ${language}`);
      return tab;
    },
    openReport: async (report, language) => {
      const first = await views.open('popup', language);
      await first.evaluate(plantReport, `report/${article}`, report);
      await first.close();
      // Firefox does not tell its driver that a page of an extension was loaded anew.
      return views.open('popup', language);
    },
    setLook: (tab, look) => driver.setLook(tab, look),
  };
  return views;
}

/** In place of the one that is kept, for the same page and reader. */
async function plantReport(key: string, report: Report): Promise<void> {
  const { storage } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
  const { [key]: entry } = await storage.session.get(key);
  const reply = { ...entry.reply, report, madeAt: Date.now() };
  await storage.session.set({ [key]: { ...entry, reply, quoteAnchors: [], glossManners: [] } });
}

function addressOf(page: OwnPage, article: number): string {
  if (page === 'panel') return 'sidepanel.html';
  if (page === 'failure') return 'popup.html?tabId=2000000000';
  return page === 'popup' ? `popup.html?tabId=${article}` : `${page}.html`;
}

const IS_SHOWN = `document.querySelector('h1') !== null && document.documentElement.dataset.status !== 'reading'`;

/** The evidence, and the list of sites. */
export async function unfold(tab: Tab): Promise<void> {
  await tab.evaluate(() => {
    for (const button of document.querySelectorAll<HTMLElement>('[data-action=why]')) button.click();
    for (const details of document.querySelectorAll<HTMLDetailsElement>('section details:not(.export)'))
      details.open = true;
  });
}

async function listTabs(own: Tab): Promise<readonly number[]> {
  const ids = await own.evaluate(
    `(globalThis.browser ?? chrome).tabs.query({}).then((tabs) => tabs.map((tab) => tab.id))`,
  );
  return ids as readonly number[];
}

/** The whole of it, in a window high enough. */
export async function shoot(tab: Tab, name: string): Promise<void> {
  const { width, height } = await tab.evaluate(() => ({
    width: window.innerWidth,
    height: document.documentElement.scrollHeight,
  }));
  await tab.setViewport({ width, height });
  await tab.screenshot({
    path: join(PICTURES, `${name}.png`) as `${string}.png`,
  });
}
