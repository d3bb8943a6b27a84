import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import {
  closeBrowser,
  type Driver,
  type DriverOptions,
  type Popup,
  READY,
  type Theme,
  until,
  whenClosed,
} from './driver';

export const GECKO_ID = 'newsgloss@newsgloss.example';
const UUID = '5d0e3f6a-7c11-4b7e-9a52-0d1f6c2b8e94';

/** Keeps Firefox from calling home, as far as settings go. */
const QUIET = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.newtabpage.activity-stream.feeds.telemetry': false,
  'browser.safebrowsing.update.enabled': false,
  'browser.search.update': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  'intl.accept_languages': 'en-US, en',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'http://127.0.0.1:9/',
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
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
      ...chooseProxy(options),
    },
  });
  const inWindow = await enterWindow(browser);
  await inWindow(RECORD_REQUESTS);
  if (options.extension !== null) await browser.installExtension(resolve(options.extension));
  let theme: Theme = 'light';
  return {
    name: 'firefox',
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
    openOwn: async (path) => {
      const tab = await browser.newPage();
      await tab.goto(`moz-extension://${UUID}/${path}`, { waitUntil: [] });
      await tab.waitForFunction('document.readyState === "complete"');
      return tab;
    },
    setTheme: async (wanted) => {
      theme = wanted;
    },
    switchOff: async () => void (await inWindow(callAddon('disable'))),
    switchOn: async () => void (await inWindow(callAddon('enable'))),
    close: async () => {
      const requests = await inWindow(`window.requestsByExtensions.join('\\n')`);
      await closeBrowser(browser);
      return String(requests).split('\n').filter(Boolean);
    },
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

/** Evaluates an expression in the browser's own window, where the toolbar is. */
type InWindow = (expression: string) => Promise<unknown>;

interface BidiResult {
  readonly type?: string;
  readonly result?: { readonly value?: unknown };
  readonly contexts?: readonly { readonly context: string }[];
  readonly exceptionDetails?: { readonly text: string };
}

async function enterWindow(browser: Browser): Promise<InWindow> {
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: object): Promise<{ result: BidiResult }> };
  };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = tree.result.contexts?.[0]?.context;
  return async (expression) => {
    const { result } = await connection.send('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
    });
    if (result.type === 'exception') throw new Error(result.exceptionDetails?.text);
    return result.result?.value;
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

function callAddon(method: 'disable' | 'enable'): string {
  return `(async () => {
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    await (await AddonManager.getAddonByID('${GECKO_ID}')).${method}();
  })()`;
}

const BUTTON = `
  const { extension } = WebExtensionPolicy.getByID('${GECKO_ID}');
  const { widget } = extension.apiManager.global.browserActionFor(extension);
  const node = widget.forWindow(window).node;
  const button = node.querySelector('.unified-extensions-item-action-button') ?? node;`;

const POPUP = `
  const popup = [...document.querySelectorAll('browser.webextension-popup-browser')]
    .find((browser) => browser.currentURI?.spec.endsWith('/popup.html'));
  if (!popup) throw new Error('no popup is open');`;

async function openPopup(inWindow: InWindow, theme: Theme): Promise<Popup> {
  await until(() => inWindow(PUT_BUTTON_IN_BAR).then((value) => value === true), 'the toolbar button');
  await inWindow(CLICK_BUTTON);
  const evaluate = (expression: string) => evaluateInPopup(inWindow, expression);
  await until(
    () => evaluate(`document.querySelector('${READY}') !== null`).then((value) => value === true),
    'the popup',
  );
  await inWindow(`{ ${POPUP} popup.browsingContext.prefersColorSchemeOverride = '${theme}'; null }`);
  return {
    evaluate: (expression) =>
      until(async () => [await evaluate(expression)], expression).then(([value]) => value),
    shoot: async (file) => {
      const picture = String(await inWindow(DRAW_POPUP));
      await writeFile(`${file}.png`, Buffer.from(picture.slice(picture.indexOf(',') + 1), 'base64'));
    },
    close: async () => {
      await inWindow(CLOSE_POPUP);
      await until(() => inWindow(IS_POPUP_GONE).then((value) => value === true), 'the popup to close');
    },
  };
}

const PUT_BUTTON_IN_BAR = `(() => {
  ${BUTTON}
  if (button.getBoundingClientRect().width > 0) return true;
  CustomizableUI.addWidgetToArea(widget.id, 'nav-bar');
  return false;
})()`;

/** Real mouse events: only they count as the reader's own click and grant activeTab. */
const CLICK_BUTTON = `(() => {
  ${BUTTON}
  const { x, y, width, height } = button.getBoundingClientRect();
  for (const [type, buttons] of [['mousemove', 0], ['mousedown', 1], ['mouseup', 0]]) {
    const event = { button: 0, buttons, clickCount: type === 'mousemove' ? 0 : 1 };
    window.synthesizeMouseEvent(type, x + width / 2, y + height / 2, event, { isDOMEventSynthesized: false });
  }
})()`;

const DRAW_POPUP = `(async () => {
  ${POPUP}
  const bitmap = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  return canvas.toDataURL();
})()`;

const CLOSE_POPUP = `(async () => {
  const open = [...document.querySelectorAll('panel')].filter((panel) => panel.state === 'open');
  for (const panel of open) panel.hidePopup();
})()`;

const IS_POPUP_GONE = `document.querySelector('browser.webextension-popup-browser') === null`;

/** A frame script is lost while the popup changes process, so it has 400 ms to answer; the caller asks again. */
function evaluateInPopup(inWindow: InWindow, expression: string): Promise<unknown> {
  const topic = `newsgloss-${Math.random()}`;
  const script = `(async () => {
    const window = content;
    const document = content.document;
    let answer;
    try { answer = { value: JSON.stringify(await (${expression})) }; } catch (error) { answer = { error: String(error) }; }
    sendAsyncMessage('${topic}', answer);
  })()`;
  const address = `data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`;
  return inWindow(`(() => {
    ${POPUP}
    return new Promise((done, fail) => {
      setTimeout(() => fail(new Error('the popup gave no answer')), 400);
      const manager = popup.messageManager;
      manager.addMessageListener('${topic}', function listen({ data }) {
        manager.removeMessageListener('${topic}', listen);
        if (data.error) fail(new Error(data.error)); else done(data.value);
      });
      manager.loadFrameScript(${JSON.stringify(address)}, false);
    });
  })()`).then((value) => (typeof value === 'string' ? JSON.parse(value) : null));
}
