import { mkdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Driver, type Tab, until } from '../../scripts/browsers/driver';
import { type LocalWeb, startLocalWeb } from '../../scripts/browsers/local-web';
import { INTERFACE_LANGUAGES } from '../../utils/i18n/interface-language';
import { ROOT } from '../helpers/source-files';
import { findAxeFaults } from './axe-faults';
import type { Launch } from './journeys';
import { doubleText, findLayoutFaults } from './layout-faults';
import { LISTED, servePage } from './pages';
import { buildPseudo, STAND_IN } from './pseudo-build';

const PICTURES = join(ROOT, 'tests/e2e/pictures');
const NARROW = 320;
const POPUP = 380;

const PAGES = ['popup.html', 'options.html', 'welcome.html'] as const;
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

/** The built views in the languages that ship. */
export function describeLanguages(name: string, launch: Launch, extension: string): void {
  describe(`views in ${name}, in every language`, () => {
    const views = openViews(launch, async () => extension);

    it.each(INTERFACE_LANGUAGES)('fit in %s', async (code) => {
      for (const page of PAGES) {
        const tab = await views.open(page, code);
        await tab.setViewport({ width: NARROW, height: 700 });
        await shoot(tab, `${name}-${code}-${page}`);
        expect(await findLayoutFaults(tab), page).toEqual([]);
        await tab.close();
      }
    });

    it('change language everywhere at once', async () => {
      const popup = await views.open('popup.html', 'en');
      const welcome = await views.open('welcome.html', 'en');
      const options = await views.open('options.html', 'en');
      await options.select('[name=interface]', 'fr');
      for (const [tab, words] of [
        [options, 'Langue de Newsgloss'],
        [popup, 'Qui a dit quoi'],
        [welcome, 'Newsgloss est prêt'],
      ] as const) {
        await until(() => tab.evaluate((text) => document.body.textContent.includes(text), words), words);
        expect(await tab.evaluate(() => document.documentElement.lang)).toBe('fr');
        await tab.close();
      }
    });
  });
}

interface Views {
  /** In the language, as wide as a window; the popup shows the sample page's report. */
  open(page: (typeof PAGES)[number], language: string): Promise<Tab>;
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
      const tab = await driver.openOwn(page === 'popup.html' ? `${page}?tabId=${article}` : page);
      await until(() => tab.evaluate(IS_SHOWN), `${page} in ${language}`);
      return tab;
    },
  };
}

const IS_SHOWN = `document.querySelector('h1') !== null && document.documentElement.dataset.status !== 'reading'`;

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
    path: join(PICTURES, `${name.replace('.html', '')}.png`) as `${string}.png`,
  });
}
