import { resolve } from 'node:path';
import type { Browser, Extension } from 'puppeteer-core';
import { until } from './driver';

/** The extension that was installed at start; its welcome page is put away. */
export async function findExtension(browser: Browser): Promise<Extension> {
  const worker = await browser.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().endsWith('/background.js'),
  );
  const { host } = new URL(worker.url());
  await closeWelcome(browser, host);
  return findById(browser, host);
}

/** The page that opens once after installing would take the place of the tab whose button is about to be clicked. */
async function closeWelcome(browser: Browser, host: string): Promise<void> {
  const url = `chrome-extension://${host}/welcome.html`;
  const welcome = await browser.waitForTarget((target) => target.url() === url, { timeout: 10_000 });
  await (await welcome.asPage()).close();
}

/** Loads the folder; one that is loaded already is loaded again over it, which is an update when its version is another. */
export async function installFolder(browser: Browser, folder: string): Promise<Extension> {
  return findById(browser, await browser.installExtension(resolve(folder)));
}

function findById(browser: Browser, id: string): Promise<Extension> {
  return until(async () => (await browser.extensions()).get(id) ?? null, 'the extension in Chromium');
}

/** Evaluates an expression on the browser's own page of extensions. */
export async function askBrowser(browser: Browser, expression: string): Promise<void> {
  const tab = await browser.newPage();
  await tab.goto('chrome://extensions');
  await tab.evaluate(expression);
  await tab.close();
}
