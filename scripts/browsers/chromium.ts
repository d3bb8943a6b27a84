import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Extension } from 'puppeteer-core';
import { askBrowser, findExtension, installFolder } from './chromium-extension';
import { openPanel, openPopup } from './chromium-view';
import { askWorker, stopWorker, weighWorker } from './chromium-worker';
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
import { clickChromiumMenu } from './selection-menu';

const QUIET = [
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-domain-reliability',
  '--disable-dev-shm-usage',
  '--window-size=1280,900',
  '--lang=en-US',
];

export async function driveChromium(options: DriverOptions): Promise<Driver> {
  const folder = await mkdtemp(join(tmpdir(), 'newsgloss-chromium-'));
  const log = join(folder, 'network.json');
  const profile = await makeProfile(folder);
  const browser = await puppeteer.launch({
    executablePath: options.program,
    headless: options.headless ?? true,
    pipe: true,
    userDataDir: profile,
    // Readers have scrollbars, and a popup's width depends on them.
    ignoreDefaultArgs: ['--hide-scrollbars'],
    acceptInsecureCerts: true,
    defaultViewport: null,
    args: [...QUIET, ...chooseSandbox(options), ...chooseProxy(options), `--log-net-log=${log}`],
    ...(options.downloads
      ? { downloadBehavior: { policy: 'allow', downloadPath: resolve(options.downloads) } }
      : {}),
    enableExtensions: options.extension === null ? true : [resolve(options.extension)],
  });
  let extension = options.extension === null ? null : await findExtension(browser);
  let theme: Theme = 'light';
  const demand = (): Extension => {
    if (!extension) throw new Error('this browser runs without the extension');
    return extension;
  };
  const open = async (url: string) => {
    const tab = await browser.newPage();
    await tab.goto(url);
    return tab;
  };
  const openOwn = (path: string) => open(`chrome-extension://${demand().id}/${path}`);
  const inBackground = (expression: string) => askWorker(browser, demand().id, expression);
  const configure = async (change: object) => {
    const wanted = JSON.stringify({ extensionId: demand().id, ...change });
    await askBrowser(browser, `chrome.developerPrivate.updateExtensionConfiguration(${wanted})`);
    // Some changes have the extension loaded anew.
    await until(async () => {
      await (await openOwn('options.html')).close();
      return true;
    }, 'the extension to be there again');
  };
  return {
    name: 'chromium',
    version: await browser.version(),
    closed: whenClosed(browser),
    open,
    openOwn,
    clickButton: (tab) => openPopup({ browser, extension: demand(), tab, theme }),
    openPanel: async (tab) => openPanel(browser, await openOwn('options.html'), tab),
    setTheme: async (wanted) => {
      theme = wanted;
    },
    setLook,
    install: async (path) => {
      extension = await installFolder(browser, path);
    },
    listTabs: async () => (await browser.pages()).map((tab) => tab.url()),
    findTab: (url) =>
      until(async () => (await browser.pages()).find((tab) => tab.url() === url) ?? null, `a tab at ${url}`),
    answerPrompt: null,
    allowInSettings: (pattern) =>
      askBrowser(browser, `chrome.developerPrivate.addHostPermission('${demand().id}', '${pattern}')`),
    switchOff: () => askBrowser(browser, `chrome.management.setEnabled('${demand().id}', false)`),
    switchOn: () => askBrowser(browser, `chrome.management.setEnabled('${demand().id}', true)`),
    inBackground,
    clickSelectionMenu: (tab) => clickChromiumMenu(inBackground, tab),
    stopBackground: () => stopWorker(browser, demand().id),
    weighBackground: () => weighWorker(browser, demand().id),
    watchCpu,
    allowPrivate: () => configure({ incognitoAccess: true }),
    withholdSites: () => configure({ hostAccess: 'ON_CLICK' }),
    close: async () => {
      await closeBrowser(browser);
      const requests = readRequests(await readFile(log, 'utf8'));
      await rm(folder, { recursive: true });
      return requests.filter(({ by }) => by.startsWith('chrome-extension://')).map(({ url }) => url);
    },
  };
}

/** Chromium asks its maker about each file that is saved, unless the reader has switched that off. */
const PREFERENCES = { safebrowsing: { enabled: false, enhanced: false } };

async function makeProfile(folder: string): Promise<string> {
  const profile = join(folder, 'profile');
  await mkdir(join(profile, 'Default'), { recursive: true });
  await writeFile(join(profile, 'Default/Preferences'), JSON.stringify(PREFERENCES));
  return profile;
}

function setLook(tab: Tab, look: Look): Promise<void> {
  return tab.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: look === 'dark' ? 'dark' : 'light' },
    { name: 'forced-colors', value: look === 'forced' ? 'active' : 'none' },
  ]);
}

async function watchCpu(tab: Tab): Promise<() => Promise<number>> {
  const session = await tab.createCDPSession();
  await session.send('Performance.enable');
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1_000 * (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? 0);
  };
}

/** Chromium's sandbox refuses to run as root, and in most containers. */
function chooseSandbox({ headless = true }: DriverOptions): readonly string[] {
  return headless || process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

function chooseProxy({ proxyPort }: DriverOptions): readonly string[] {
  return proxyPort === null ? [] : [`--proxy-server=127.0.0.1:${proxyPort}`];
}

interface Request {
  readonly url: string;
  /** Origin of whoever asked. */
  readonly by: string;
}

/** The browser's own record of its network, which also sees what a worker asks before anyone could attach to it. */
function readRequests(log: string): readonly Request[] {
  const { events } = JSON.parse(log) as { events: { params?: { url?: string; initiator?: string } }[] };
  return events.flatMap(({ params }) =>
    params?.url?.startsWith('http') && params.initiator ? [{ url: params.url, by: params.initiator }] : [],
  );
}
