import type { Browser, Target, WebWorker } from 'puppeteer-core';
import { collectAndWeigh } from './chromium-heap';
import { until } from './driver';

interface RunningWorker {
  readonly target: Target;
  readonly worker: WebWorker;
}

/** The extension's worker, called up where it rests; one of the extension's pages must be open for that. */
export function wakeWorker(browser: Browser, id: string): Promise<RunningWorker> {
  const isOurs = (target: Target) => target.url().startsWith(`chrome-extension://${id}/`);
  return until(async () => {
    const ours = browser.targets().filter(isOurs);
    const page = ours.find((target) => target.type() !== 'service_worker');
    await (await page?.asPage())?.evaluate('void chrome.runtime.sendMessage({})');
    const target = ours.findLast((each) => each.type() === 'service_worker');
    const worker = await target?.worker();
    return target && worker && (await worker.evaluate('true')) ? { target, worker } : null;
  }, 'the worker');
}

export async function stopWorker(browser: Browser, id: string): Promise<void> {
  const { worker } = await wakeWorker(browser, id);
  // It may be gone before it has said so.
  await worker.close().catch(() => undefined);
}

export async function weighWorker(target: Target): Promise<number> {
  const session = await target.createCDPSession();
  const weight = await collectAndWeigh(session);
  await session.detach();
  return weight;
}
