import { afterEach, expect, it } from 'vitest';
import { type Tab, until } from '../../../scripts/browsers/driver';
import {
  breakBackground,
  clearStores,
  expectMark,
  expectReport,
  expectSaid,
  JUMP,
  openPressed,
  openView,
  press,
  readStore,
  type Ward,
  writeStore,
} from './ward';

/** Less than what the browsers grant by a few bytes: nothing else has room. */
const FULL_SESSION = `chrome.storage.session.set({ filler: 'x'.repeat(10_485_000) })`;
const FULL_SYNC = `(async () => {
  for (let n = 0; n < 12; n += 1) await chrome.storage.sync.set({ ['filler' + n]: 'x'.repeat(8_100) });
  for (let size = 4_000; size > 50; size /= 2)
    for (let n = 0; n < 2; n += 1) await chrome.storage.sync.set({ ['rest' + size + n]: 'x'.repeat(size) }).catch(() => {});
})()`;

const KEPT = {
  version: 1,
  theme: 'dark',
  sitesOff: ['wired.com'],
  leaveOut: { languages: ['nl'], sites: [] },
};

/** The browser's stores are full, refuse, or do not answer. */
export function injectStorageFaults(ward: () => Ward): void {
  afterEach(() => clearStores(ward()));

  const openOptions = (faults: Readonly<Record<string, string>> = {}) =>
    ward().driver.openOwn(`options.html?${new URLSearchParams(faults)}`);

  it.each([
    ['storage for the session full', () => ward().own.evaluate(FULL_SESSION)],
    [
      'storage for the session refusing to write',
      () => breakBackground(ward(), { call: 'storage.session.set', manner: 'refuse' }),
    ],
    [
      'storage for the session refusing to read',
      () => breakBackground(ward(), { call: 'storage.session.get', manner: 'refuse' }),
    ],
    [
      'storage for the session taking no end to write',
      () => breakBackground(ward(), { call: 'storage.session.set', manner: 'hang' }),
    ],
    [
      'storage for the session taking no end to read',
      () => breakBackground(ward(), { call: 'storage.session.get', manner: 'hang' }),
    ],
  ])('%s: the report, and the words it finds', async (_, inject) => {
    const { tab, tabId } = await openPressed(ward());
    await ward().own.evaluate(`chrome.storage.session.clear()`);
    await inject();
    const view = await openView(ward(), tabId);
    await expectReport(view);
    await press(view, JUMP);
    await expectMark(tab);
  });

  it.each([
    ['refusing to read', { refuse: 'storage.session.get' }],
    ['taking no end to read', { hang: 'storage.session.get' }],
  ] as const)('storage for the session %s in the popup: the report', async (_, faults) => {
    const { tabId } = await openPressed(ward());
    await expectReport(await openView(ward(), tabId, faults));
  });

  it.each([
    ['refusing to read', { refuse: 'storage.sync.get' }],
    ['taking no end to read', { hang: 'storage.sync.get' }],
    ['empty, and the other refusing to read', { refuse: 'storage.local.get' }],
  ] as const)('storage for settings %s: the report, and no setting lost', async (_, faults) => {
    await writeStore(ward(), 'sync', { settings: KEPT });
    const { tabId } = await openPressed(ward());
    await expectReport(await openView(ward(), tabId, faults));
    expect((await readStore(ward(), 'sync')).settings).toEqual(KEPT);
  });

  it('storage for settings full: a change is kept all the same', async () => {
    await writeStore(ward(), 'sync', { settings: KEPT });
    await ward().own.evaluate(FULL_SYNC);
    const options = await openOptions();
    await chooseTheme(options, 'light');
    await expectSaid(options, 'options.saved');
    const again = await openOptions();
    await expectTheme(again, 'light');
    expect(await readSettings(ward())).toMatchObject({ ...KEPT, theme: 'light' });
  });

  it('storage for settings with room again: there once more, and in one place', async () => {
    await writeStore(ward(), 'sync', { settings: { theme: 'dark' } });
    await writeStore(ward(), 'local', { settings: KEPT });
    const options = await openOptions();
    await chooseTheme(options, 'light');
    await expectSaid(options, 'options.saved');
    expect((await readStore(ward(), 'sync')).settings).toMatchObject({ ...KEPT, theme: 'light' });
    expect(await readStore(ward(), 'local')).toEqual({});
  });

  it('a record larger than browsers sync: kept on this device', async () => {
    const sitesOff = Array.from({ length: 400 }, (_, n) => `a-rather-long-name-of-a-news-site-${n}.example`);
    await writeStore(ward(), 'local', { settings: { ...KEPT, sitesOff } });
    const options = await openOptions();
    await chooseTheme(options, 'light');
    await expectSaid(options, 'options.saved');
    expect(await readSettings(ward())).toMatchObject({ ...KEPT, sitesOff, theme: 'light' });
  });

  it.each([
    ['both stores for settings refusing to write', ['storage.sync.set', 'storage.local.set'], 'refuse'],
    ['both stores for settings taking no end to write', ['storage.sync.set', 'storage.local.set'], 'hang'],
    ['storage for settings refusing to read', ['storage.sync.get'], 'refuse'],
  ] as const)('%s: said so, and no setting lost', async (_, calls, manner) => {
    await writeStore(ward(), 'sync', { settings: KEPT });
    const faults = new URLSearchParams(calls.map((call) => [manner, call]));
    const options = await ward().driver.openOwn(`options.html?${faults}`);
    await chooseTheme(options, 'light');
    await expectSaid(options, 'status.refused');
    expect(await readSettings(ward())).toMatchObject(KEPT);
    const isWhole = !calls.some((call) => call.endsWith('.get'));
    if (isWhole) await expectTheme(options, 'dark');
  });

  it('storage refusing to be emptied: said so', async () => {
    await writeStore(ward(), 'sync', { settings: KEPT });
    const options = await openOptions({ refuse: 'storage.sync.clear' });
    await until(
      () => options.evaluate(`document.querySelector('[data-action="delete"]') !== null`),
      'the button',
    );
    await press(options, '[data-action="delete"]');
    await until(
      () => options.evaluate(`(document.querySelector('[data-action="delete"]').click(), true)`),
      'the press',
    );
    await expectSaid(options, 'status.refused');
    expect(await readSettings(ward())).toMatchObject(KEPT);
  });
}

async function readSettings(ward: Ward): Promise<unknown> {
  const [local, sync] = [await readStore(ward, 'local'), await readStore(ward, 'sync')];
  return local.settings ?? sync.settings;
}

const RADIO = (theme: string) => `input[name="theme"][value="${theme}"]`;

async function chooseTheme(options: Tab, theme: string): Promise<void> {
  await until(() => options.evaluate(`document.querySelector('${RADIO(theme)}') !== null`), 'the options');
  await press(options, RADIO(theme));
}

async function expectTheme(options: Tab, theme: string): Promise<void> {
  const isChosen = () => options.evaluate(`document.querySelector('${RADIO(theme)}')?.checked === true`);
  await until(isChosen, `the theme ${theme}`);
}
