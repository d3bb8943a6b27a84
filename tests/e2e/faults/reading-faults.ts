import { expect, it } from 'vitest';
import { pause, type Tab, until } from '../../../scripts/browsers/driver';
import { LISTED } from '../pages';
import { en } from './english';
import { VAST } from './serve-quietly';
import {
  breakBackground,
  expectMark,
  expectReport,
  JUMP,
  openPage,
  openPressed,
  openView,
  press,
  readText,
  SAMPLE,
  type Ward,
  waitForView,
} from './ward';

/** What was written down of a page is read off the page, where it may be too much, too long, or interrupted. */
export function injectReadingFaults(ward: () => Ward): void {
  it('the background stopped while what was written down of a page is read: the report all the same', async () => {
    const { tabId } = await openPage(ward());
    await ward().driver.inBackground(HOLD_WHAT_WAS_WRITTEN);
    const view = await openView(ward(), tabId);
    await until(
      async () => (await ward().driver.inBackground('scope.holds === true')) === true,
      'the record',
    );
    await ward().driver.stopBackground();
    await expectReport(view);
  });

  it('two pages read at once, and the background stopped meanwhile: each its own report', async () => {
    const { tabId } = await openPage(ward());
    const other = await openPage(ward(), `${LISTED}/small-print`);
    await breakBackground(ward(), { call: 'tabs.sendMessage', manner: 'delay' });
    const views = await openViews(ward(), [tabId, other.tabId]);
    await pause(300);
    await ward().driver.stopBackground();
    await expectEach(views);
  });

  it('two pages read at once, asked for again and again: each its own report', async () => {
    const { tabId } = await openPage(ward());
    const other = await openPage(ward(), `${LISTED}/small-print`);
    const views = await openViews(ward(), [tabId, other.tabId, tabId, other.tabId]);
    await expectEach(views.slice(0, 2));
    await expectEach(views.slice(2));
  });

  it('a page too large to be written down: said so, and the report of the next page', async () => {
    const { tab, tabId } = await openPage(ward(), VAST);
    const view = await openView(ward(), tabId);
    await waitForView(view);
    expect(await readText(view)).toContain(en['none.too-large']);
    expect(await view.evaluate(`document.querySelectorAll('[data-finding]').length`)).toBe(0);
    await tab.goto(SAMPLE);
    await expectReport(await openView(ward(), tabId));
  });

  it('a reader stopped for too many steps: the report all the same, and the words it finds', async () => {
    const { tab, tabId } = await openPressed(ward());
    await ward().own.evaluate(`chrome.storage.session.clear()`);
    await ward().driver.inBackground(FEW_STEPS);
    const view = await openView(ward(), tabId);
    await expectReport(view);
    expect(await ward().driver.inBackground('scope.asked')).toBeGreaterThan(0);
    await press(view, JUMP);
    await expectMark(tab);
  });
}

/** Once the page has been written down, nothing tells which languages the reader reads: so no report is made of it. */
const HOLD_WHAT_WAS_WRITTEN = `(() => {
  const api = scope.browser ?? scope.chrome;
  const { sendMessage } = api.tabs;
  const { get } = api.storage.sync;
  let isWritten = false;
  api.tabs.sendMessage = async (...given) => {
    const answer = await sendMessage.apply(api.tabs, given);
    isWritten ||= given[1].kind === 'page/read';
    return answer;
  };
  api.storage.sync.get = (...given) => isWritten ? new Promise(() => { scope.holds = true; }) : get.apply(api.storage.sync, given);
  return null;
})()`;

/** The bound that `faulty-build.ts` has laid open. */
const FEW_STEPS = `Object.defineProperty(scope, 'mostSteps', {
  configurable: true,
  get() { scope.asked = (scope.asked ?? 0) + 1; return 50; },
}) && null`;

function openViews(ward: Ward, tabIds: readonly number[]): Promise<readonly Tab[]> {
  return Promise.all(tabIds.map((tabId) => openView(ward, tabId)));
}

/** The first shows the sample page, the second the other one, and neither a word of both. */
async function expectEach([sample, other]: readonly Tab[]): Promise<void> {
  if (!sample || !other) throw new Error('two views are needed');
  await expectReport(sample);
  expect(await readText(sample)).not.toContain(OTHER);
  await until(async () => (await readText(other)).includes(OTHER), 'the other report');
  expect(await readText(other)).not.toContain('Fennhaven');
}

const OTHER = 'Harbour town keeps its tide clock';
