import { describe, expect, it } from 'vitest';
import { READY, type Tab, until } from '../../scripts/browsers/driver';
import type { Launch } from './launch';
import { openForSuite } from './open-for-suite';
import { LISTED } from './pages';

const PAGE = `${LISTED}/sample`;

/** Found in whatever is kept of that page: its site, its title, a speaker. */
const TRACES = ['theverge', 'Fennhaven', 'Oyelaran'];

export function describePrivateWindows(name: string, launch: Launch, extension: string): void {
  describe(`a private window in ${name}`, () => {
    const suite = openForSuite(launch, { extension });

    it('is read while it is open, and leaves nothing when it is closed', async () => {
      await suite.driver.allowPrivate();
      const own = await suite.driver.openOwn('options.html');
      const { windowId, tabId } = await openPrivate(own);
      const view = await suite.driver.openOwn(`popup.html?tabId=${tabId}`);
      await until(() => view.evaluate(`document.querySelector('${READY}') !== null`), 'the report');
      expect(await view.evaluate('document.body.innerText')).toContain('Oyelaran');
      expect(await findTraces(own), 'what is kept is noticed').toEqual(TRACES);
      await view.close();
      await own.evaluate(`chrome.windows.remove(${windowId})`);
      await until(async () => (await findTraces(own)).length === 0, 'nothing to be kept');
      expect(JSON.parse(await dumpStores(own))).toEqual([{}, {}, { shelf: [] }]);
    });
  });
}

async function openPrivate(own: Tab): Promise<{ readonly windowId: number; readonly tabId: number }> {
  const opened = await own.evaluate(`(async () => {
    const { id, incognito } = await chrome.windows.create({ incognito: true, url: '${PAGE}' });
    const [tab] = await chrome.tabs.query({ windowId: id });
    const isDone = async () => (await chrome.tabs.get(tab.id)).status === 'complete';
    while (!(await isDone())) await new Promise((done) => setTimeout(done, 50));
    return JSON.stringify({ windowId: id, tabId: tab.id, incognito });
  })()`);
  const { windowId, tabId, incognito } = JSON.parse(String(opened));
  expect(incognito).toBe(true);
  return { windowId, tabId };
}

async function findTraces(own: Tab): Promise<readonly string[]> {
  const kept = await dumpStores(own);
  return TRACES.filter((trace) => kept.includes(trace));
}

/** local, sync, session. */
async function dumpStores(own: Tab): Promise<string> {
  const areas = JSON.stringify(['local', 'sync', 'session']);
  return String(
    await own.evaluate(
      `Promise.all(${areas}.map((area) => chrome.storage[area].get(null))).then((kept) => JSON.stringify(kept))`,
    ),
  );
}
