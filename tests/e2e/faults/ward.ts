import { expect } from 'vitest';
import { type Driver, READY, type Tab, until } from '../../../scripts/browsers/driver';
import type { UnreadableReason } from '../../../utils/messages/protocol';
import { LISTED } from '../pages';
import { en } from './english';

/** One browser, in which every fault of a suite is made. */
export interface Ward {
  readonly driver: Driver;
  /** The build that runs in it; see `faulty-build.ts`. */
  readonly folder: string;
  /** An options page that stays open: what it may do, our pages may do. */
  readonly own: Tab;
}

export interface OpenedTab {
  readonly tab: Tab;
  readonly tabId: number;
}

/** A page with five quotations, on a listed site; read when it is asked for, and not ahead. */
export const SAMPLE = `${LISTED}/quiet-sample`;

/** Why a view says that there is no report. */
type Reason = 'no-answer' | 'no-tab' | 'failed' | 'page-changed' | 'not-found' | UnreadableReason;

export async function openPage({ driver, own }: Ward, url = SAMPLE): Promise<OpenedTab> {
  const tab = await driver.open(url);
  return { tab, tabId: await findNewest(own) };
}

/** Browsers number tabs upwards. */
async function findNewest(own: Tab): Promise<number> {
  const ids = `chrome.tabs.query({}).then((tabs) => Math.max(...tabs.map(({ id }) => id)))`;
  return Number(await own.evaluate(ids));
}

/** The page, on which the reader has pressed the button once. */
export async function openPressed(ward: Ward, url = SAMPLE): Promise<OpenedTab> {
  const opened = await openPage(ward, url);
  await (await ward.driver.clickButton(opened.tab)).close();
  return opened;
}

/** What goes wrong in a view, as `faulty-build.ts` understands it. */
export type ViewFaults = Readonly<Record<string, string>>;

/** The popup's view of a tab in a tab of its own, where it stays open; not waited for. */
export function openView({ driver }: Ward, tabId: number, faults: ViewFaults = {}): Promise<Tab> {
  return driver.openOwn(`popup.html?${new URLSearchParams({ tabId: String(tabId), ...faults })}`);
}

export async function waitForView(view: Tab): Promise<void> {
  await until(() => view.evaluate(`document.querySelector('${READY}') !== null`), 'the view');
}

/** All of the sample page's quotations are there. */
export async function expectReport(view: Tab): Promise<void> {
  await waitForView(view);
  expect(await readText(view)).toContain('Fennhaven');
  expect(await view.evaluate(`document.querySelectorAll('[data-finding="quote"]').length`)).toBe(5);
}

/** One plain sentence, and no finding of any page. */
export async function expectSentence(view: Tab, ...reasons: readonly Reason[]): Promise<void> {
  await waitForView(view);
  const reason = await view.evaluate(`document.querySelector('main').dataset.reason ?? 'a report'`);
  expect(reasons).toContain(reason);
  expect(await readText(view)).toContain(en[`failure.${reason as Reason}`]);
  expect(await view.evaluate(`document.querySelectorAll('[data-finding]').length`)).toBe(0);
}

/** What the view says for a moment. */
export async function expectSaid(view: Tab, key: keyof typeof en): Promise<void> {
  const wanted = en[key];
  const said = () => view.evaluate(`document.querySelector('#status').textContent`);
  await until(async () => (await said()) === wanted, `the words “${String(wanted)}”`);
}

export async function readText(view: Tab): Promise<string> {
  return String(await view.evaluate('document.body.innerText'));
}

/** By script: a view in a tab behind another takes no real click. */
export async function press(view: Tab, selector: string): Promise<void> {
  await view.evaluate(`document.querySelector('${selector}').click()`);
}

export const JUMP = '[data-finding="quote"] [data-action="jump"]';

/** The words that are highlighted in the page. */
export async function expectMark(tab: Tab): Promise<void> {
  const count = `[...CSS.highlights.values()].reduce((sum, each) => sum + each.size, 0)`;
  await until(async () => Number(await tab.evaluate(count)) > 0, 'the mark');
}

interface Break {
  /** "storage.session.set" */
  readonly call: string;
  /** refuse: rejects · hang: never settles · delay: a second late. */
  readonly manner: 'refuse' | 'hang' | 'delay';
}

const MANNERS: Readonly<Record<Break['manner'], string>> = {
  refuse: `() => Promise.reject(new Error('an injected fault'))`,
  hang: '() => new Promise(() => {})',
  delay: '(...given) => new Promise((done) => scope.setTimeout(done, 1_000)).then(() => real(...given))',
};

/** Breaks a call of the background's, until it is stopped. */
export async function breakBackground({ driver }: Ward, { call, manner }: Break): Promise<void> {
  const path = call.split('.');
  const method = path.pop();
  await driver.inBackground(`new Set([scope.browser, scope.chrome].filter(Boolean).map(
    (api) => ${JSON.stringify(path)}.reduce((object, name) => object[name], api))).forEach((holder) => {
    const real = holder['${method}'].bind(holder);
    holder['${method}'] = ${MANNERS[manner]};
  }), null`);
}

/** The background as it was before anything was broken in it. */
export async function mend({ driver }: Ward): Promise<void> {
  await driver.stopBackground();
}

/** Everything of ours in one of the browser's stores. */
export async function readStore({ own }: Ward, area: 'local' | 'sync' | 'session'): Promise<Stored> {
  return JSON.parse(
    String(await own.evaluate(`(async () => JSON.stringify(await chrome.storage.${area}.get(null)))()`)),
  );
}

export type Stored = Readonly<Record<string, unknown>>;

export async function writeStore(
  { own }: Ward,
  area: 'local' | 'sync' | 'session',
  values: object,
): Promise<void> {
  await own.evaluate(`chrome.storage.${area}.set(${JSON.stringify(values)})`);
}

export async function clearStores({ own }: Ward): Promise<void> {
  await own.evaluate(`Promise.all(['local', 'sync', 'session'].map((area) => chrome.storage[area].clear()))`);
}
