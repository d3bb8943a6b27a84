import type { Browser, Extension, KeyInput } from 'puppeteer-core';
import { type Popup, READY, type Tab, type Theme, until, type View } from './driver';

const PATIENCE = 10_000;

export async function openPopup(above: {
  readonly browser: Browser;
  readonly extension: Extension;
  readonly tab: Tab;
  readonly theme: Theme;
}): Promise<Popup> {
  const { browser, extension, tab, theme } = above;
  const url = `chrome-extension://${extension.id}/popup.html`;
  await closeLeftOver(browser, url);
  await tab.bringToFront();
  const opened = browser.waitForTarget((target) => target.url() === url, { timeout: PATIENCE });
  const pressedAt = Date.now();
  await extension.triggerAction(tab);
  const popup = await (await opened).asPage();
  await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  await popup.waitForSelector(READY, { timeout: PATIENCE });
  return {
    ...enterView(popup),
    pressedAt,
    isOpen: async () => !popup.isClosed(),
    close: () => popup.close(),
  };
}

/** One that a test which failed has left open would be taken for the next. */
async function closeLeftOver(browser: Browser, url: string): Promise<void> {
  const left = browser.targets().find((target) => target.url() === url);
  if (left) await (await left.asPage()).close().catch(() => null);
}

/** Chrome opens a panel at a reader's press alone, so a page of our own passes one on. */
export async function openPanel(browser: Browser, opener: Tab, tab: Tab): Promise<View> {
  const url = new URL('/sidepanel.html', opener.url()).href;
  await opener.bringToFront();
  await opener.evaluate(
    'chrome.windows.getCurrent().then(({ id }) => chrome.sidePanel.open({ windowId: id }))',
  );
  const panel = await (
    await browser.waitForTarget((target) => target.url() === url, { timeout: PATIENCE })
  ).asPage();
  await opener.close();
  await tab.bringToFront();
  await until(() => panel.evaluate(SHOWS_A_PAGE), 'the panel');
  return { ...enterView(panel), close: () => panel.close() };
}

/** And not what it said of the page that opened it. */
const SHOWS_A_PAGE = `document.querySelector('${READY}') !== null && document.querySelector('main[data-reason="not-asked"], main[data-reason="extension-page"]') === null`;

function enterView(page: Tab): Omit<View, 'close'> {
  return {
    evaluate: (expression) => page.evaluate(expression),
    press: async (name) => {
      const keys = name.split('+').map((key) => key as KeyInput);
      for (const key of keys) await page.keyboard.down(key);
      // The key may have closed the view.
      for (const key of keys.reverse()) await page.keyboard.up(key).catch(() => null);
    },
    shoot: async (file) => {
      await page.screenshot({ path: `${file}.png` as const, captureBeyondViewport: false });
    },
  };
}
