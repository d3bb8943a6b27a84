import type { Tab } from './driver';
import type { InWindow } from './firefox-window';

/** Memory of the process of extensions after it was told to save some, bytes. */
export async function weighExtensions(inWindow: InWindow): Promise<number> {
  return Number(await inWindow(WEIGH_EXTENSIONS));
}

const WEIGH_EXTENSIONS = `(async () => {
  for (let times = 0; times < 3; times += 1) {
    Services.obs.notifyObservers(null, 'child-mmu-request');
    await new Promise((done) => setTimeout(done, 700));
  }
  const { children } = await ChromeUtils.requestProcInfo();
  return children.find(({ type }) => type === 'extension').memory;
})()`;

/** CPU time of the tab's process until now, milliseconds. */
export async function readCpu(inWindow: InWindow, tab: Tab): Promise<number> {
  const address = await tab.evaluate(() => location.href);
  const nanoseconds = await inWindow(`(async () => {
    const page = gBrowser.browsers.find(({ currentURI }) => currentURI.spec === '${address}').browsingContext;
    const { children } = await ChromeUtils.requestProcInfo();
    return children.find(({ pid }) => pid === page.currentWindowGlobal.osPid).cpuTime;
  })()`);
  return Number(nanoseconds) / 1_000_000;
}
