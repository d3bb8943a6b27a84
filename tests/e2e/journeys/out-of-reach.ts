import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Driver, pause, type Tab } from '../../../scripts/browsers/driver';
import { UNLISTED } from '../pages';
import { countElements, readText } from '../read-view';
import type { Stage } from './stage';

const KEPT = /The browser keeps this page to itself/;
const NO_PAGE = /This is not a web page/;
const NOT_LOADED = /The page could not be loaded/;
const READER_VIEW = `about:reader?url=${encodeURIComponent(`${UNLISTED}/sample?reading-mode`)}`;

interface OutOfReach {
  readonly kind: string;
  readonly url: string;
  readonly words: RegExp;
}

/** Documents that a reader may come to, in any browser. */
const EVERYWHERE: readonly OutOfReach[] = [
  { kind: 'a PDF', url: `${UNLISTED}/report.pdf`, words: /cannot read PDF files/ },
  { kind: 'a PDF whose address does not say so', url: `${UNLISTED}/report`, words: /cannot read PDF files/ },
  { kind: 'XML', url: `${UNLISTED}/feed.xml`, words: NO_PAGE },
  { kind: 'JSON', url: `${UNLISTED}/data.json`, words: NO_PAGE },
  { kind: 'plain text', url: `${UNLISTED}/notes.txt`, words: NO_PAGE },
  { kind: 'a picture', url: `${UNLISTED}/picture.png`, words: NO_PAGE },
  { kind: 'a drawing', url: `${UNLISTED}/drawing.svg`, words: NO_PAGE },
  { kind: 'an error of the site, as a page', url: `${UNLISTED}/gone`, words: /No article here/ },
];

const IN_ONE: Readonly<Record<Driver['name'], readonly OutOfReach[]>> = {
  chromium: [
    { kind: 'settings', url: 'chrome://settings/', words: KEPT },
    { kind: 'a new tab', url: 'chrome://newtab/', words: KEPT },
    { kind: 'developer tools', url: 'devtools://devtools/bundled/inspector.html', words: KEPT },
    { kind: 'the source of a page', url: `view-source:${UNLISTED}/sample`, words: KEPT },
    { kind: 'a page made of an address', url: 'data:text/html,<p>hello', words: KEPT },
    {
      kind: 'the store',
      url: 'https://chromewebstore.google.com/detail/x/y',
      words: /no extension read their stores/,
    },
    { kind: 'an error of the site, without words', url: `${UNLISTED}/broken`, words: NOT_LOADED },
  ],
  firefox: [
    { kind: 'settings', url: 'about:config', words: KEPT },
    { kind: 'a new tab', url: 'about:newtab', words: /There is nothing here yet/ },
    { kind: 'reading mode', url: READER_VIEW, words: /cannot see into the reading mode/ },
    {
      kind: 'the source of a page',
      url: `view-source:${UNLISTED}/sample`,
      words: /This is the source of a page/,
    },
    { kind: 'a page made of an address', url: 'data:text/html,<p>hello', words: NO_PAGE },
    {
      kind: 'the store',
      url: 'https://addons.mozilla.org/en-US/firefox/',
      words: /no extension read their stores/,
    },
    {
      kind: 'an error of the site, without words',
      url: `${UNLISTED}/broken`,
      words: /This page has no text/,
    },
  ],
};

/** The same in real browsers, as far as they can be brought there; all kinds: `tests/components/out-of-reach.test.tsx`. */
export function describeOutOfReach(name: Driver['name'], stage: () => Stage): void {
  describe('journey 8, pages out of reach', () => {
    it.each([...EVERYWHERE, ...IN_ONE[name]])('$kind: one plain sentence', async ({ url, words }) => {
      await expectWords(stage().driver, await reach(stage().driver, url), words);
    });

    it('a file on disk', async () => {
      const folder = await mkdtemp(join(tmpdir(), 'newsgloss-file-'));
      await writeFile(join(folder, 'note.html'), '<!doctype html><p>A note.</p>');
      const tab = await reach(stage().driver, `file://${folder}/note.html`);
      await expectWords(stage().driver, tab, /This is a file on your computer/);
      await rm(folder, { recursive: true });
    });

    it('a page of our own', async () => {
      const tab = await stage().driver.openOwn('options.html');
      await expectWords(stage().driver, tab, /This page belongs to an extension/);
    });

    it('a reader who is offline: the page could not be loaded; once it is there, reading again helps', async () => {
      const { driver, web } = stage();
      web.unplug();
      const tab = await reach(driver, `${UNLISTED}/sample`).finally(() => web.plugIn());
      const popup = await driver.clickButton(tab);
      expect(await readText(popup)).toMatch(NOT_LOADED);
      expect(await countElements(popup, 'main button')).toBe(1);
      await popup.close();
      await tab.goto(`${UNLISTED}/sample`);
      await expectWords(driver, tab, /Marit Oyelaran/);
    });

    it('a page that is still loading is read as far as it is there, or said to be loading', async () => {
      const { driver } = stage();
      const tab = await driver.open('about:blank');
      const loading = tab.goto(`${UNLISTED}/slow`).catch(() => null);
      await pause(500);
      await expectWords(driver, tab, /still loading|Marit Oyelaran/);
      await loading;
    });

    it('a page shut into a sandbox is read like any other', async () => {
      const tab = await stage().driver.open(`${UNLISTED}/sandboxed`);
      await expectWords(stage().driver, tab, /Marit Oyelaran/);
    });
  });
}

/** As far as the browser goes: some addresses never say that they have loaded. */
async function reach(driver: Driver, url: string): Promise<Tab> {
  const tab = await driver.open('about:blank');
  await Promise.race([tab.goto(url, { waitUntil: [] }).catch(() => null), pause(2_000)]);
  await pause(300);
  return tab;
}

/** And the tab is closed. A page of the browser's own that is still loading on a busy machine is clicked on again. */
async function expectWords(driver: Driver, tab: Tab, words: RegExp): Promise<void> {
  let text = await clickAndRead(driver, tab);
  for (let tries = 0; tries < 4 && !words.test(text) && STILL_LOADING.test(text); tries += 1) {
    await pause(1_000);
    text = await clickAndRead(driver, tab);
  }
  await tab.close().catch(() => null);
  expect(text).toMatch(words);
}

const STILL_LOADING = /The page is still loading/;

async function clickAndRead(driver: Driver, tab: Tab): Promise<string> {
  const popup = await driver.clickButton(tab);
  const text = await readText(popup);
  await popup.close();
  return text;
}
