import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Driver, pause, type Tab, until } from '../../../scripts/browsers/driver';
import { type LocalWeb, startLocalWeb } from '../../../scripts/browsers/local-web';
import { copyRewritten } from '../altered-build';
import type { Launch } from '../launch';
import { LISTED } from '../pages';
import { serveQuietly } from './serve-quietly';

const SETTINGS = { version: 1, theme: 'dark', sitesOff: ['wired.com'] };
const ALL = '[data-action="gloss-all"]';

/** Another version is put in place while pages are open. In a browser of its own: installed for good, as readers have it. */
export function describeUpdates(name: string, launch: Launch, extension: string): void {
  describe(`faults in ${name}: an update`, () => {
    let folder: string;
    let web: LocalWeb;
    let driver: Driver;
    let version = 1;

    beforeAll(async () => {
      folder = await copyRewritten(extension, async () => null);
      await setVersion(folder, '1.0.1');
      web = await startLocalWeb(serveQuietly);
      driver = await launch({ extension: null, proxyPort: web.port });
      await driver.install(folder);
      const welcome = await until(async () => (await findWelcome(driver)) ?? null, 'the welcome');
      await (await driver.findTab(welcome)).close();
    });

    afterAll(async () => {
      await driver?.close();
      await web?.close();
      await rm(folder, { recursive: true, force: true });
    });

    async function update(): Promise<void> {
      version += 1;
      await setVersion(folder, `1.0.${version}`);
      await driver.install(folder);
    }

    it('with translations in an open page: the page as it was, no word of it there, settings kept, read by the new version', async () => {
      const own = await driver.openOwn('options.html');
      await own.evaluate(`chrome.storage.sync.set(${JSON.stringify({ settings: SETTINGS })})`);
      const tab = await driver.open(`${LISTED}/small-print`);
      const errors = listenForErrors(tab);
      const before = await readSeen(tab);
      const popup = await driver.clickButton(tab);
      await popup.evaluate(`document.querySelector('${ALL}').click()`);
      await until(async () => (await readSeen(tab)) !== before, 'the translations');
      await popup.close();
      await update();
      await until(async () => (await readSeen(tab)) === before, 'the page as it was');
      await expectRead(driver, tab);
      expect(errors).toEqual([]);
      await expectVersion(driver, `1.0.${version}`);
    });

    it('while a page is read: read by the new version', async () => {
      const tab = await driver.open(`${LISTED}/small-print`);
      const errors = listenForErrors(tab);
      await tab.evaluate(
        `history.pushState(null, '', '/small-print?moved'); void setInterval(() => document.body.append(document.createElement('i')), 50)`,
      );
      const own = await driver.openOwn('options.html');
      const tabId = await own.evaluate(
        `chrome.tabs.query({}).then((tabs) => Math.max(...tabs.map(({ id }) => id)) - 1)`,
      );
      await driver.openOwn(`popup.html?tabId=${tabId}`);
      await pause(300);
      await update();
      await expectRead(driver, tab);
      expect(errors).toEqual([]);
    });

    it('to an older version: settings kept, read all the same', async () => {
      const tab = await driver.open(`${LISTED}/small-print`);
      await setVersion(folder, '0.9.0');
      await driver.install(folder);
      await expectRead(driver, tab);
      await expectVersion(driver, '0.9.0');
    });
  });
}

async function setVersion(folder: string, version: string): Promise<void> {
  const file = join(folder, 'manifest.json');
  await writeFile(file, JSON.stringify({ ...JSON.parse(await readFile(file, 'utf8')), version }));
}

function readSeen(tab: Tab): Promise<unknown> {
  return tab.evaluate('document.body.innerText');
}

/** Browsers ask for the icon of a site, and ours has none. */
const MISSED = 'Failed to load resource';

function listenForErrors(tab: Tab): readonly string[] {
  const errors: string[] = [];
  tab.on('pageerror', (error) => errors.push(String(error)));
  tab.on('console', (message) => {
    if (!message.text().startsWith(MISSED)) errors.push(message.text());
  });
  return errors;
}

async function findWelcome(driver: Driver): Promise<string | undefined> {
  return (await driver.listTabs()).find((url) => url.endsWith('/welcome.html'));
}

async function expectRead(driver: Driver, tab: Tab): Promise<void> {
  await until(async () => {
    const popup = await driver.clickButton(tab);
    const text = String(await popup.evaluate('document.body.innerText'));
    await popup.close();
    return text.includes('Harbour town keeps its tide clock');
  }, 'the report');
}

/** And what was set before is still set; nothing was opened to welcome anybody anew. */
async function expectVersion(driver: Driver, version: string): Promise<void> {
  const own = await driver.openOwn('options.html');
  const state = await own.evaluate(`(async () => {
    const { settings } = await chrome.storage.sync.get('settings');
    return JSON.stringify([chrome.runtime.getManifest().version, settings]);
  })()`);
  expect(JSON.parse(String(state))).toEqual([version, SETTINGS]);
  expect(await findWelcome(driver)).toBeUndefined();
  await own.close();
}
