import { type Driver, pause, READY, type Tab, type Theme, until } from '../browsers/driver';
import { compose, HEIGHT, POPUP, sizeOf, WIDTH } from './compose';

/** What is photographed, in one theme, in one browser with the article open. */
export interface Stage {
  readonly driver: Driver;
  readonly theme: Theme;
  /** The tab with the article, and its number. */
  readonly article: Tab;
  readonly tabId: number;
}

export async function openStage(driver: Driver, address: string, theme: Theme): Promise<Stage> {
  const own = await driver.openOwn('options.html');
  const before = await listTabs(own);
  const article = await driver.open(address);
  const tabId = (await listTabs(own)).find((id) => !before.includes(id)) ?? -1;
  // A real press, which lets us read this page.
  await (await driver.clickButton(article)).close();
  await own.close();
  await dress(article, theme, { width: WIDTH, height: HEIGHT });
  return { driver, theme, article, tabId };
}

/** The popup's document with the article's report, in a tab of a popup's size. */
export async function openView({ driver, theme, tabId }: Stage): Promise<Tab> {
  const tab = await driver.openOwn(`popup.html?tabId=${tabId}`);
  await dress(tab, theme, POPUP);
  await until(() => tab.$(READY), 'the report');
  await pause(300);
  return tab;
}

/** A page of the extension's own, from its top. */
export async function shootOwn({ driver, theme }: Stage, path: string): Promise<Uint8Array> {
  const tab = await driver.openOwn(path);
  await dress(tab, theme, { width: WIDTH, height: HEIGHT });
  await until(() => tab.$('h1'), path);
  const picture = await shoot(tab);
  await tab.close();
  return picture;
}

/** A view over its page, where the browser opens a popup. */
export async function layOver(stage: Stage, page: Uint8Array, popup: Uint8Array): Promise<Uint8Array> {
  const tab = await stage.driver.open('about:blank');
  const picture = await compose(tab, [
    { picture: page, left: 0, top: 0, width: WIDTH, height: HEIGHT, framed: false },
    { picture: popup, left: WIDTH - POPUP.width - 56, top: 12, ...POPUP, framed: true },
  ]);
  await tab.close();
  return picture;
}

/** A panel beside its page, which is as much narrower. */
export async function layBeside(stage: Stage, page: Uint8Array, panel: Uint8Array): Promise<Uint8Array> {
  const tab = await stage.driver.open('about:blank');
  const left = WIDTH - PANEL.width;
  const picture = await compose(tab, [
    { picture: page, left: 0, top: 0, width: left, height: HEIGHT, framed: false },
    { picture: panel, left, top: 0, ...sizeOf(panel), framed: true },
  ]);
  await tab.close();
  return picture;
}

/** As wide as Chrome opens it. */
export const PANEL = { width: 360 } as const;

interface Size {
  readonly width: number;
  readonly height: number;
}

export async function dress(tab: Tab, theme: Theme, size: Size): Promise<void> {
  await tab.setViewport(size);
  await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
}

export async function shoot(tab: Tab): Promise<Uint8Array> {
  await tab.bringToFront();
  await pause(200);
  return tab.screenshot({ captureBeyondViewport: false });
}

/** Brings a part of the view to its top, as its link does. */
export async function scrollTo(tab: Tab, part: string): Promise<void> {
  await tab.evaluate((id) => document.getElementById(id)?.scrollIntoView({ behavior: 'instant' }), part);
}

async function listTabs(own: Tab): Promise<readonly number[]> {
  const ids: unknown = await own.evaluate(
    '(globalThis.browser ?? chrome).tabs.query({}).then((tabs) => tabs.map((tab) => tab.id))',
  );
  return Array.isArray(ids) ? ids.filter((id) => typeof id === 'number') : [];
}
