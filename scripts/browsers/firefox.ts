import { resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import {
  closeBrowser,
  type Driver,
  type DriverOptions,
  type Look,
  type Tab,
  type Theme,
  until,
  whenClosed,
} from './driver';
import {
  allowPrivate,
  answerPermission,
  callAddon,
  installPacked,
  stopBackground,
  withholdSites,
} from './firefox-addons';
import { openPopup } from './firefox-popup';
import { readCpu, weighExtensions } from './firefox-processes';
import { openSidebar } from './firefox-sidebar';
import { enterWindow, type InWindow } from './firefox-window';
import { GECKO_ID } from './gecko-id';
import { clickFirefoxMenu } from './selection-menu';

const UUID = '5d0e3f6a-7c11-4b7e-9a52-0d1f6c2b8e94';

/** Keeps Firefox from calling home, as far as settings go. */
const QUIET = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.newtabpage.activity-stream.feeds.telemetry': false,
  'browser.safebrowsing.update.enabled': false,
  'browser.search.update': false,
  'xpinstall.signatures.required': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  'intl.accept_languages': 'en-US, en',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'http://127.0.0.1:9/',
};

/** Clocks that are not rounded, and the first paint told. */
const MEASURABLE = {
  'dom.performance.time_to_non_blank_paint.enabled': true,
  'privacy.reduceTimerPrecision': false,
};

export async function driveFirefox(options: DriverOptions): Promise<Driver> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.program,
    headless: options.headless ?? true,
    acceptInsecureCerts: true,
    defaultViewport: null,
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    extraPrefsFirefox: {
      ...QUIET,
      ...MEASURABLE,
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
      ...chooseProxy(options),
      ...chooseDownloads(options),
    },
  });
  const inWindow = await enterWindow(browser);
  await inWindow(RECORD_REQUESTS);
  if (options.extension !== null) await browser.installExtension(resolve(options.extension));
  const openOwn = async (path: string) => {
    const tab = await browser.newPage();
    await tab.goto(`moz-extension://${UUID}/${path}`, { waitUntil: [] });
    await tab.waitForFunction('document.readyState === "complete"');
    return tab;
  };
  let theme: Theme = 'light';
  let inside: Tab | null = null;
  return {
    name: 'firefox',
    version: await browser.version(),
    closed: whenClosed(browser),
    open: async (url) => {
      const tab = await browser.newPage();
      await tab.goto(url);
      return tab;
    },
    clickButton: async (tab) => {
      await tab.bringToFront();
      return openPopup(inWindow, theme);
    },
    clickSelectionMenu: (tab, entry) => clickFirefoxMenu(inWindow, tab, entry),
    openOwn,
    setTheme: async (wanted) => {
      theme = wanted;
    },
    openPanel: async (tab) => {
      await tab.bringToFront();
      return openSidebar(inWindow);
    },
    setLook: (tab, look) => setLook(inWindow, tab, look),
    install: (folder) => installPacked(inWindow, folder),
    listTabs: async () => String(await inWindow(LIST_TABS)).split('\n'),
    findTab: (url) => until(async () => findTab(await browser.pages(), url), `a tab at ${url}`),
    answerPrompt: (answer) => answerPermission(inWindow, answer),
    allowInSettings: null,
    switchOff: () => callAddon(inWindow, 'disable'),
    switchOn: () => callAddon(inWindow, 'enable'),
    inBackground: (expression) =>
      until(async () => {
        inside ??= await openOwn('options.html');
        const asked = inside.evaluate(
          `(async () => { const scope = await browser.runtime.getBackgroundPage(); return (${expression}); })()`,
        );
        return asked.then(
          (value) => [value],
          () => {
            inside = null;
            return null;
          },
        );
      }, expression).then(([value]) => value),
    stopBackground: () => stopBackground(inWindow),
    weighBackground: () => weighExtensions(inWindow),
    watchCpu: async (tab) => () => readCpu(inWindow, tab),
    allowPrivate: () => allowPrivate(inWindow),
    withholdSites: () => withholdSites(inWindow),
    close: async () => {
      const requests = await inWindow(`window.requestsByExtensions.join('\\n')`);
      await closeBrowser(browser);
      return String(requests).split('\n').filter(Boolean);
    },
  };
}

const LIST_TABS = `[...gBrowser.tabs].map((tab) => tab.linkedBrowser.currentURI.spec).join('\\n')`;

/** Asks the tabs themselves: of one that the extension opened, puppeteer knows only what it was at first. */
async function findTab(tabs: readonly Tab[], url: string): Promise<Tab | null> {
  for (const tab of tabs) {
    const address = await tab.evaluate(() => location.href).catch(() => null);
    if (address === url) return tab;
  }
  return null;
}

function chooseDownloads({ downloads }: DriverOptions): Record<string, string | number | boolean> {
  if (!downloads) return {};
  return {
    'browser.download.folderList': 2,
    'browser.download.dir': resolve(downloads),
    'browser.download.always_ask_before_handling_new_types': false,
  };
}

function chooseProxy({ proxyPort }: DriverOptions): Record<string, string | number> {
  if (proxyPort === null) return {};
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
  };
}

const RECORD_REQUESTS = `
  window.requestsByExtensions = [];
  Services.obs.addObserver({
    observe(subject) {
      const channel = subject.QueryInterface(Ci.nsIHttpChannel);
      const principals = [channel.loadInfo.triggeringPrincipal, channel.loadInfo.loadingPrincipal];
      if (principals.some((by) => by?.addonPolicy || by?.contentScriptAddonPolicy)) {
        window.requestsByExtensions.push(channel.URI.spec);
      }
    },
  }, 'http-on-modify-request');
  null`;

async function setLook(inWindow: InWindow, tab: Tab, look: Look): Promise<void> {
  const address = await tab.evaluate(() => location.href);
  await inWindow(`{
    const page = gBrowser.browsers.find(({ currentURI }) => currentURI.spec === '${address}').browsingContext;
    page.prefersColorSchemeOverride = '${look === 'dark' ? 'dark' : 'light'}';
    page.forcedColorsOverride = '${look === 'forced' ? 'active' : 'none'}';
    null
  }`);
}
