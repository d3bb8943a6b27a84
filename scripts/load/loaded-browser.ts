import { PROTOCOL_VERSION } from '../../utils/messages/protocol';
import type { BrowserName } from '../browsers/browser-names';
import { driveBuild } from '../browsers/drive-browser';
import type { Driver, Tab } from '../browsers/driver';
import { type LocalWeb, type Serve, startLocalWeb } from '../browsers/local-web';

/** A site Newsgloss reads unasked; our own server answers for it. */
export const HOST = 'https://www.theverge.com';

/** A browser with Newsgloss in it, and one of our own pages to ask from. */
export interface LoadedBrowser {
  readonly driver: Driver;
  readonly own: Tab;
  close(): Promise<void>;
}

/** Null where the browser is not there. */
export async function startLoaded(name: BrowserName, serve: Serve): Promise<LoadedBrowser | null> {
  const web: LocalWeb = await startLocalWeb(serve);
  const driver = await driveBuild(name, { proxyPort: web.port });
  if (!driver) {
    await web.close();
    return null;
  }
  const own = await driver.openOwn('options.html');
  return {
    driver,
    own,
    close: async () => {
      await driver.close().catch(() => []);
      await web.close();
    },
  };
}

/** The tab in front. */
export async function activeTabId(own: Tab): Promise<number> {
  return Number(await own.evaluate('chrome.tabs.query({ active: true }).then(([tab]) => tab.id)'));
}

export interface Answer {
  /** Quotations in the report; null where there is none. */
  readonly quotes: number | null;
  readonly ms: number;
}

/** Asks for a tab's report as the popup does. */
export async function askReport(own: Tab, tabId: number, age: 'recent' | 'fresh'): Promise<Answer> {
  const envelope = { newsgloss: PROTOCOL_VERSION, kind: 'report/get', request: { tabId, age } };
  const answer = await own.evaluate(`(async () => {
    const start = performance.now();
    const reply = await chrome.runtime.sendMessage(${JSON.stringify(envelope)});
    const quotes = reply?.ok ? reply.value.report.quotes.length : null;
    return JSON.stringify({ quotes, ms: performance.now() - start });
  })()`);
  return JSON.parse(String(answer));
}
