import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Extension } from 'puppeteer-core';
import {
  closeBrowser,
  type Driver,
  type DriverOptions,
  type Popup,
  READY,
  type Tab,
  type Theme,
  until,
  whenClosed,
} from './driver';

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
  const browser = await puppeteer.launch({
    executablePath: options.program,
    headless: options.headless ?? true,
    pipe: true,
    // Readers have scrollbars, and a popup's width depends on them.
    ignoreDefaultArgs: ['--hide-scrollbars'],
    acceptInsecureCerts: true,
    defaultViewport: null,
    args: [...QUIET, ...chooseSandbox(options), ...chooseProxy(options), `--log-net-log=${log}`],
    ...(options.extension === null ? {} : { enableExtensions: [resolve(options.extension)] }),
  });
  const extension = options.extension === null ? null : await findExtension(browser);
  let theme: Theme = 'light';
  return {
    name: 'chromium',
    closed: whenClosed(browser),
    open: async (url) => {
      const tab = await browser.newPage();
      await tab.goto(url);
      return tab;
    },
    clickButton: async (tab) => {
      if (!extension) throw new Error('this browser runs without the extension');
      return openPopup({ browser, extension, tab, theme });
    },
    openOwn: async (path) => {
      const tab = await browser.newPage();
      await tab.goto(`chrome-extension://${extension?.id}/${path}`);
      return tab;
    },
    setTheme: async (wanted) => {
      theme = wanted;
    },
    switchOff: () => setEnabled(browser, `'${extension?.id}', false`),
    switchOn: () => setEnabled(browser, `'${extension?.id}', true`),
    close: async () => {
      await closeBrowser(browser);
      const requests = readRequests(await readFile(log, 'utf8'));
      await rm(folder, { recursive: true });
      return requests.filter(({ by }) => by.startsWith('chrome-extension://')).map(({ url }) => url);
    },
  };
}

async function setEnabled(browser: Browser, extensionAndState: string): Promise<void> {
  const tab = await browser.newPage();
  await tab.goto('chrome://extensions');
  await tab.evaluate(`chrome.management.setEnabled(${extensionAndState})`);
  await tab.close();
}

/** Chromium's sandbox refuses to run as root, and in most containers. */
function chooseSandbox({ headless = true }: DriverOptions): readonly string[] {
  return headless || process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

function chooseProxy({ proxyPort }: DriverOptions): readonly string[] {
  return proxyPort === null ? [] : [`--proxy-server=127.0.0.1:${proxyPort}`];
}

async function findExtension(browser: Browser): Promise<Extension> {
  const worker = await browser.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().endsWith('/background.js'),
  );
  const { host } = new URL(worker.url());
  await closeWelcome(browser, host);
  return until(async () => (await browser.extensions()).get(host) ?? null, 'the extension in Chromium');
}

/** The page that opens once after installing would take the place of the tab whose button is about to be clicked. */
async function closeWelcome(browser: Browser, host: string): Promise<void> {
  const url = `chrome-extension://${host}/welcome.html`;
  const welcome = await browser.waitForTarget((target) => target.url() === url, { timeout: 10_000 });
  await (await welcome.asPage()).close();
}

async function openPopup(above: {
  browser: Browser;
  extension: Extension;
  tab: Tab;
  theme: Theme;
}): Promise<Popup> {
  const { browser, extension, tab, theme } = above;
  const url = `chrome-extension://${extension.id}/popup.html`;
  await tab.bringToFront();
  const opened = browser.waitForTarget((target) => target.url() === url, { timeout: 10_000 });
  await extension.triggerAction(tab);
  const popup = await (await opened).asPage();
  await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  await popup.waitForSelector(READY, { timeout: 10_000 });
  return {
    evaluate: (expression) => popup.evaluate(expression),
    shoot: async (file) => {
      await popup.screenshot({ path: `${file}.png` as const, captureBeyondViewport: false });
    },
    close: () => popup.close(),
  };
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
