import { expect, it } from 'vitest';
import { pause, type Tab, until } from '../../../scripts/browsers/driver';
import { LISTED } from '../pages';
import {
  expectReport,
  expectSaid,
  expectSentence,
  JUMP,
  mend,
  openPage,
  openPressed,
  openView,
  press,
  readStore,
  readText,
  SAMPLE,
  type Ward,
  waitForView,
} from './ward';

/** The page is gone, or another, before it has been read. */
export function injectTabFaults(ward: () => Ward): void {
  it('a tab closed while it is read: one sentence, and nothing kept of it', async () => {
    const { tab, tabId, view } = await startReading(ward());
    await tab.close();
    await expectSentence(view, 'no-tab');
    await expectNothingKept(ward(), tabId);
  });

  it('a tab closed while its report is made ready unasked: nothing kept of it', async () => {
    const { tab, tabId } = await openPage(ward(), `${LISTED}/sample`);
    await pause(450);
    await tab.close();
    await pause(600);
    await expectNothingKept(ward(), tabId);
  });

  it('a tab that goes to another page while it is read: no word of the page that was left', async () => {
    const { tab, tabId, view } = await startReading(ward());
    await tab.goto(`${LISTED}/small-print`);
    await waitForView(view);
    expect(await readText(view)).toMatch(/Harbour town keeps its tide clock|The page is still loading/);
    expect(await readText(view)).not.toContain('Fennhaven');
    const next = await openView(ward(), tabId);
    await waitForView(next);
    expect(await readText(next)).toContain('Harbour town keeps its tide clock');
  });

  it('a tab loaded anew while it is read: its report, at the latest when asked again', async () => {
    const { tab, tabId, view } = await startReading(ward());
    await tab.goto(SAMPLE);
    await waitForView(view);
    expect(await readText(view)).toMatch(/Fennhaven|The page is still loading/);
    await expectReport(await openView(ward(), tabId));
  });

  it('a tab put away while it is read: one sentence', async () => {
    const { tabId, view } = await startReading(ward());
    await ward().own.evaluate(`chrome.tabs.discard(${tabId}).then(() => true)`);
    await expectSentence(view, 'no-tab', 'no-answer');
  });

  it('a tab put away before it is read: one sentence', async () => {
    const { tabId } = await openPage(ward());
    await ward().own.evaluate(`chrome.tabs.update({ active: true }).then(() => true)`);
    await ward().driver.openOwn('welcome.html');
    await ward().own.evaluate(`chrome.tabs.discard(${tabId}).then(() => true)`);
    await expectSentence(await openView(ward(), tabId), 'no-tab', 'no-answer');
  });

  it('a page that hangs: one sentence, and the report when it is free again', async () => {
    const { tab, tabId } = await openPressed(ward());
    await ward().driver.inBackground(HASTEN);
    await tab.evaluate(HANG);
    const view = await openView(ward(), tabId, { hasty: '1' });
    await expectSentence(view, 'no-answer');
    await mend(ward());
    await until(() => tab.evaluate('true'), 'the page to be free');
    await expectReport(await openView(ward(), tabId));
  });

  it('a tab closed between the report and the jump: said so', async () => {
    const { tab, tabId } = await openPressed(ward());
    const view = await openView(ward(), tabId);
    await expectReport(view);
    await tab.close();
    await press(view, JUMP);
    await expectSaid(view, 'failure.no-tab');
  });
}

/** At another address, and never at rest: it is given three seconds before it is read. */
const KEEP_MOVING = `void (() => {
  history.pushState(null, '', '/moving');
  setInterval(() => document.body.append(document.createElement('i')), 50);
})()`;

/** By a message to itself: Firefox puts off timers while it is still busy with loading. */
const HANG = `void (() => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => { for (const end = Date.now() + 4_000; Date.now() < end; ); };
  port2.postMessage(null);
})()`;

const HASTEN = `(() => {
  const real = scope.setTimeout.bind(scope);
  scope.setTimeout = (act, ms, ...given) => real(act, ms >= 10_000 ? ms / 20 : ms, ...given);
  return null;
})()`;

async function expectNothingKept(ward: Ward, tabId: number): Promise<void> {
  const isGone = async () => {
    const kept = await readStore(ward, 'session');
    return (
      !JSON.stringify(kept.shelf ?? []).includes(String(tabId)) &&
      !Object.keys(kept).some((key) => key.endsWith(String(tabId)))
    );
  };
  await until(isGone, 'the report to be dropped');
}

/** Chromium alone crashes a single tab at its driver's wish. */
export function injectTabCrash(ward: () => Ward): void {
  it('a tab that crashes while it is read: one sentence', async () => {
    const { tab, view } = await startReading(ward());
    const session = await tab.createCDPSession();
    session.send('Page.crash').catch(() => undefined);
    await expectSentence(view, 'no-answer');
  });
}

/** A view that has asked for the page, which takes its time. */
async function startReading(
  ward: Ward,
): Promise<{ readonly tab: Tab; readonly tabId: number; readonly view: Tab }> {
  const { tab, tabId } = await openPage(ward);
  await tab.evaluate(KEEP_MOVING);
  const view = await openView(ward, tabId);
  await pause(400);
  expect(await view.evaluate('document.documentElement.dataset.status')).toBe('reading');
  return { tab, tabId, view };
}
