import { describe, expect, it } from 'vitest';
import { type Driver, pause, until } from '../../../scripts/browsers/driver';
import { readPaints } from '../../../scripts/browsers/paints';
import { LISTED, UNLISTED } from '../pages';
import { countElements, countFindings, pressControl, readNews, readText, readWith } from '../read-view';
import { recordAndExpect, type Stage, takeLeast } from './stage';
import { countAdded, openWatched } from './watched-tab';

const RUNS = 5;
const ALWAYS = '[data-action="always"]';
const SITE = new URL(UNLISTED).hostname;

/** What the popup says of pages that are no article, and why. */
const NO_ARTICLES = [
  { page: 'an empty page', path: '/empty', words: /no text/ },
  { page: 'a page without an article', path: '/no-article', words: /No article here/ },
  { page: 'a home page', path: '/home', words: /lists articles/ },
  { page: 'a video', path: '/video', words: /shows a video/ },
  { page: 'a shop', path: '/shop', words: /sells things/ },
  { page: 'four megabytes of text', path: '/four-megabytes', words: /too large/ },
] as const;

export function describeAnyPage(stage: () => Stage): void {
  describe('journey 3, any other page', () => {
    it('one click, no prompt, then the report', async () => {
      const { driver } = stage();
      let added = 0;
      const ms = await takeLeast(RUNS, async () => {
        const tab = await openWatched(driver, `${UNLISTED}/sample`);
        await pause(300);
        added += await countAdded(tab);
        const popup = await driver.clickButton(tab);
        expect(await countFindings(popup, 'quote')).toBe(5);
        const { report } = await readPaints(popup);
        added += await countAdded(tab);
        await popup.close();
        await tab.close();
        return report;
      });
      const what = 'a report of a page nobody listed';
      recordAndExpect(stage(), { journey: 3, what, clicks: 1, ms, runs: RUNS, limit: 700, added });
    });

    it('nothing of ours runs there before the click', async () => {
      const { driver } = stage();
      const address = `${UNLISTED}/sample?untouched`;
      const tab = await driver.open(address);
      await pause(1_500);
      expect(await listReadAddresses(driver)).not.toContain(address);
      await tab.close();
    });

    it.each(NO_ARTICLES)('$page: no article here, and why', ({ path, words }) =>
      readWith(stage().driver, `${UNLISTED}${path}`, async (popup) => {
        expect(await readText(popup)).toMatch(words);
        expect(await countFindings(popup, 'quote')).toBe(0);
      }),
    );

    it('“Always on this site”: one prompt of the browser, which names the site; refused, then allowed', async () => {
      const { driver } = stage();
      if (driver.answerPrompt) await refuseThenAllow(driver, driver.answerPrompt);
      else await allowAgain(driver);
      await expectReadAhead(driver);
      await dropSite(driver);
    });

    it('a listed site is not offered again', () =>
      readWith(stage().driver, `${LISTED}/sample`, async (popup) => {
        expect(await countElements(popup, ALWAYS)).toBe(0);
      }));
  });
}

async function refuseThenAllow(driver: Driver, answer: NonNullable<Driver['answerPrompt']>): Promise<void> {
  for (const choice of ['refuse', 'allow'] as const) {
    const tab = await driver.open(`${UNLISTED}/sample`);
    const popup = await driver.clickButton(tab);
    await pressControl(popup, ALWAYS);
    expect(await answer(choice)).toContain(SITE);
    await until(
      async () => (await listOrigins(driver)).includes(`*://*.${SITE}/*`) === (choice === 'allow'),
      choice,
    );
    await popup.close().catch(() => null);
    await tab.close();
  }
}

/**
 * No test can press a button of Chrome's own prompt. It is not shown for a site that the reader has allowed in the
 * browser's settings before: from there on this is the way a reader goes.
 */
async function allowAgain(driver: Driver): Promise<void> {
  await driver.allowInSettings?.(`*://*.${SITE}/*`);
  await readWith(driver, `${UNLISTED}/sample`, async (popup) => {
    await pressControl(popup, ALWAYS);
    await until(async () => (await readNews(popup)).includes(SITE), 'the site to be added');
    expect(await countElements(popup, ALWAYS)).toBe(0);
  });
  expect(await listOrigins(driver)).toContain(`*://*.${SITE}/*`);
}

/** From now on pages there are read as they are opened, and the offer is gone. */
async function expectReadAhead(driver: Driver): Promise<void> {
  const address = `${UNLISTED}/sample?read-ahead`;
  const tab = await driver.open(address);
  // A page that was opened before the browser had noted the site is opened again, as a reader would.
  await until(async () => {
    await tab.goto(address);
    await pause(1_500);
    const kept = await listReadAddresses(driver);
    await tab.bringToFront();
    return kept.includes(address);
  }, 'the page to be read ahead');
  await tab.bringToFront();
  const popup = await driver.clickButton(tab);
  expect(await countElements(popup, ALWAYS)).toBe(0);
  await popup.close();
  await tab.close();
}

async function dropSite(driver: Driver): Promise<void> {
  const options = await driver.openOwn('options.html');
  const remove = '[data-action="remove-site"]';
  await options.waitForSelector(remove);
  await options.click(remove);
  await until(async () => !(await listOrigins(driver)).includes(`*://*.${SITE}/*`), 'the site to be dropped');
  await options.close();
}

async function listOrigins(driver: Driver): Promise<readonly string[]> {
  return askOwnPage(driver, 'permissions.getAll().then(({ origins }) => origins)');
}

/** Addresses of the pages whose reports are kept. */
async function listReadAddresses(driver: Driver): Promise<readonly string[]> {
  return askOwnPage(
    driver,
    'storage.session.get(null).then((kept) => Object.values(kept).flatMap((entry) => entry?.reply?.identity.url ?? []))',
  );
}

async function askOwnPage(driver: Driver, call: string): Promise<readonly string[]> {
  const own = await driver.openOwn('welcome.html');
  const answer = await own.evaluate(`(globalThis.browser ?? chrome).${call}`);
  await own.close();
  return answer as readonly string[];
}
