import type { Browser, CDPSession, Target } from 'puppeteer-core';
import { collectAndWeigh } from './chromium-heap';
import { pause, until } from './driver';

/** The value of an expression in the extension's worker, whose global is `scope`. */
export async function askWorker(browser: Browser, id: string, expression: string): Promise<unknown> {
  return withWorker(browser, id, (session) =>
    evaluate(session, `(async (scope) => (${expression}))(globalThis)`),
  );
}

export async function stopWorker(browser: Browser, id: string): Promise<void> {
  const targetId = await withWorker(browser, id, async (session) => {
    const { targetInfo } = await session.send('Target.getTargetInfo');
    return targetInfo.targetId;
  });
  // Nobody watches any more by now: whoever asks again starts the worker at once.
  const all = await browser.target().createCDPSession();
  await all.send('Target.closeTarget', { targetId });
  await all.detach();
}

export async function weighWorker(browser: Browser, id: string): Promise<number> {
  return withWorker(browser, id, collectAndWeigh);
}

/**
 * Calls the worker up where it rests; one of the extension's pages must be open for that. Nobody stays attached:
 * a worker that is watched waits for its watcher when it starts again.
 */
async function withWorker<T>(
  browser: Browser,
  id: string,
  act: (session: CDPSession) => Promise<T>,
): Promise<T> {
  const isOurs = (target: Target) => target.url().startsWith(`chrome-extension://${id}/`);
  const session = await until(async () => {
    const ours = browser.targets().filter(isOurs);
    const page = ours.find((target) => target.type() !== 'service_worker');
    await (await page?.asPage())?.evaluate('void chrome.runtime.sendMessage({})');
    const target = ours.findLast((each) => each.type() === 'service_worker');
    return target ? attach(target) : null;
  }, 'the worker');
  return act(session).finally(() => session.detach().catch(() => undefined));
}

const PATIENCE = 1_000;

/** Null where the worker does not run. */
async function attach(target: Target): Promise<CDPSession | null> {
  const session = await target.createCDPSession();
  const runs = evaluate(session, 'true').catch(() => false);
  await session.send('Runtime.runIfWaitingForDebugger').catch(() => undefined);
  if (await Promise.race([runs, pause(PATIENCE).then(() => false)])) return session;
  await session.detach().catch(() => undefined);
  return null;
}

async function evaluate(session: CDPSession, expression: string): Promise<unknown> {
  const asked = { expression, awaitPromise: true, returnByValue: true };
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', asked);
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}
