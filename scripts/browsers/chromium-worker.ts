import type { Browser, Target, WebWorker } from 'puppeteer-core';
import { until } from './driver';

/** The extension's worker, called up where it rests; one of the extension's pages must be open for that. */
export function wakeWorker(browser: Browser, id: string): Promise<WebWorker> {
  const isOurs = (target: Target) => target.url().startsWith(`chrome-extension://${id}/`);
  return until(async () => {
    const ours = browser.targets().filter(isOurs);
    const worker = ours.find((target) => target.type() === 'service_worker');
    if (worker) return worker.worker();
    await (await ours[0]?.asPage())?.evaluate('void chrome.runtime.sendMessage({})');
    return null;
  }, 'the worker');
}
