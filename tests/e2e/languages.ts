import { mkdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Driver, type Tab, until } from '../../scripts/browsers/driver';
import { type LocalWeb, startLocalWeb } from '../../scripts/browsers/local-web';
import { KNOWN_LANGUAGES } from '../../utils/text/known-languages';
import { ROOT } from '../helpers/source-files';
import { findAxeFaults } from './axe-faults';
import type { Launch } from './journeys';
import { doubleText, findLayoutFaults } from './layout-faults';
import { LISTED, servePage } from './pages';
import { buildPseudo, STAND_IN } from './pseudo-build';

const PICTURES = join(ROOT, 'tests/e2e/pictures');
const NARROW = 320;
const POPUP = 380;

/** The popup with the sample page's report, the popup of a tab that is gone, and the tabs of our own. */
const PAGES = ['popup', 'failure', 'options', 'welcome'] as const;
type Page = (typeof PAGES)[number];
const TRANSLATED = KNOWN_LANGUAGES.filter((language) => language !== 'en');
const LANGUAGES = [
  { language: 'one that runs from right to left', code: STAND_IN['en-XB'], direction: 'rtl' },
  { language: 'one half as long again', code: STAND_IN['en-XA'], direction: 'ltr' },
] as const;
const INVENTED = LANGUAGES.flatMap((language) => PAGES.map((page) => ({ ...language, page })));

/** The built views in languages nobody speaks, which show what a layout takes for granted. */
export function describeInventedLanguages(name: string, launch: Launch, extension: string): void {
  describe(`views in ${name}, in invented languages`, () => {
    const views = openViews(launch, () => buildPseudo(extension));

    it.each(INVENTED)('$page fits, in $language', async ({ page, code, direction }) => {
      const tab = await views.open(page, code);
      expect(await tab.evaluate(() => document.documentElement.dir)).toBe(direction);
      await unfold(tab);
      await tab.setViewport({ width: NARROW, height: 700 });
      await shoot(tab, `${name}-${direction}-${page}-narrow`);
      expect(await findLayoutFaults(tab)).toEqual([]);
      expect(await findAxeFaults(tab)).toEqual([]);
      await tab.setViewport({ width: POPUP, height: 700 });
      await doubleText(tab);
      await shoot(tab, `${name}-${direction}-${page}-large`);
      expect(await findLayoutFaults(tab)).toEqual([]);
      await tab.close();
    });
  });
}

/** The built views in the languages that ship: open all the while, they change language with the setting. */
export function describeLanguages(name: string, launch: Launch, extension: string): void {
  describe(`views in ${name}, in every language`, () => {
    const views = openViews(launch, async () => extension);
    const open: { readonly page: Page; readonly tab: Tab }[] = [];

    beforeAll(async () => {
      for (const page of PAGES) {
        const tab = await views.open(page, 'en');
        await tab.setViewport({ width: NARROW, height: 700 });
        open.push({ page, tab });
      }
    });

    it.each([...TRANSLATED, 'en'])('change to %s at once, and fit', async (code) => {
      const options = open.find(({ page }) => page === 'options')?.tab;
      await options?.bringToFront();
      await options?.select('[name=interface]', code);
      for (const { page, tab } of open) {
        await until(() => tab.evaluate(speaks, localeOf(code)), `${page} in ${code}`);
        await tab.bringToFront();
        await shoot(tab, `${name}-${code}-${page}`);
        expect(await findLayoutFaults(tab), page).toEqual([]);
      }
    });
  });
}

/** What `lang` says: Norwegian is Bokmål, Portuguese that of Portugal, English that of the browser. */
function localeOf(code: string): string {
  return { no: 'nb-NO', pt: 'pt-PT', en: 'en-US' }[code] ?? code;
}

function speaks(locale: string): boolean {
  return document.documentElement.lang === locale;
}

interface Views {
  /** In the language, as wide as a window; the popup shows the sample page's report. */
  open(page: Page, language: string): Promise<Tab>;
}

function openViews(launch: Launch, prepare: () => Promise<string>): Views {
  let web: LocalWeb;
  let driver: Driver;
  let folder: string;
  let article: number;

  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    folder = await prepare();
    web = await startLocalWeb(servePage);
    driver = await launch({ extension: folder, proxyPort: web.port });
    const own = await driver.openOwn('options.html');
    const before = await listTabs(own);
    await driver.open(`${LISTED}/sample`);
    article = (await listTabs(own)).find((id) => !before.includes(id)) ?? -1;
    await own.close();
  });

  afterAll(async () => {
    await driver?.close();
    await web?.close();
    if (folder?.includes('newsgloss-altered')) await rm(folder, { recursive: true });
  });

  return {
    open: async (page, language) => {
      const own = await driver.openOwn('options.html');
      await own.evaluate(
        `(globalThis.browser ?? chrome).storage.sync.set({ settings: { interfaceLang: '${language}' } })`,
      );
      await own.close();
      const tab = await driver.openOwn(addressOf(page, article));
      await until(() => tab.evaluate(IS_SHOWN), `${page} in ${language}`);
      return tab;
    },
  };
}

function addressOf(page: Page, article: number): string {
  if (page === 'failure') return 'popup.html?tabId=2000000000';
  return page === 'popup' ? `popup.html?tabId=${article}` : `${page}.html`;
}

const IS_SHOWN = `document.querySelector('h1') !== null && document.documentElement.dataset.status !== 'reading'`;

/** The evidence, and the list of sites. */
async function unfold(tab: Tab): Promise<void> {
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
async function shoot(tab: Tab, name: string): Promise<void> {
  const { width, height } = await tab.evaluate(() => ({
    width: window.innerWidth,
    height: document.documentElement.scrollHeight,
  }));
  await tab.setViewport({ width, height });
  await tab.screenshot({
    path: join(PICTURES, `${name}.png`) as `${string}.png`,
  });
}
