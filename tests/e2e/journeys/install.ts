import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Driver, pause, until } from '../../../scripts/browsers/driver';
import { readPaints } from '../../../scripts/browsers/paints';
import { copyRewritten } from '../altered-build';
import { UNLISTED } from '../pages';
import { countFindings } from '../read-view';
import { recordAndExpect, type Stage } from './stage';

/** As many as are read in half a minute. */
const SHORT = 170;

export function describeInstall(stage: () => Stage): void {
  describe('journey 1, install', () => {
    it('one short welcome tab, never on an update, and two clicks to the first result', async () => {
      const { launch, web, extension } = stage();
      const folder = await copyRewritten(extension, async () => null);
      const driver = await launch({ extension: null, proxyPort: web.port });
      try {
        // Open since before the install, so nothing of ours runs there yet.
        const article = await driver.open(`${UNLISTED}/sample`);
        await driver.install(folder);
        await expectWelcome(driver);
        // One click to the article's tab, one on the button.
        const popup = await driver.clickButton(article);
        expect(await countFindings(popup, 'quote')).toBeGreaterThan(0);
        const ms = Math.round((await readPaints(popup)).report);
        await popup.close();
        const what = 'the first result after installing';
        recordAndExpect(stage(), { journey: 1, what, clicks: 2, ms, runs: 1, limit: null, added: null });

        await raiseVersion(folder, '0.2.0');
        await driver.install(folder);
        await pause(1_500);
        expect(await listWelcomes(driver)).toEqual([]);
        await until(async () => (await readVersion(driver)) === '0.2.0', 'the new version');
      } finally {
        await driver.close();
        await rm(folder, { recursive: true });
      }
    });
  });
}

/** One tab, which asks for nothing and is gone when it is closed. */
async function expectWelcome(driver: Driver): Promise<void> {
  const [address = ''] = await until(async () => asSome(await listWelcomes(driver)), 'the welcome tab');
  const welcome = await driver.findTab(address);
  await until(() => welcome.evaluate(() => document.querySelector('h1') !== null), 'its words');
  const words = await welcome.evaluate(
    () => (document.querySelector('main')?.textContent ?? '').trim().split(/\s+/).length,
  );
  expect(words).toBeLessThanOrEqual(SHORT);
  expect(await welcome.evaluate(() => document.querySelectorAll('input, select, form').length)).toBe(0);
  expect(await listWelcomes(driver)).toHaveLength(1);
  await welcome.close();
}

async function listWelcomes(driver: Driver): Promise<readonly string[]> {
  return (await driver.listTabs()).filter((url) => url.endsWith('/welcome.html'));
}

function asSome<T>(found: readonly T[]): readonly T[] | null {
  return found.length > 0 ? found : null;
}

async function raiseVersion(folder: string, version: string): Promise<void> {
  const file = join(folder, 'manifest.json');
  await writeFile(file, JSON.stringify({ ...JSON.parse(await readFile(file, 'utf8')), version }));
}

async function readVersion(driver: Driver): Promise<unknown> {
  const own = await driver.openOwn('options.html');
  const version = await own.evaluate('(globalThis.browser ?? chrome).runtime.getManifest().version');
  await own.close();
  return version;
}
