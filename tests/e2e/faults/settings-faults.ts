import { afterEach, expect, it } from 'vitest';
import { until } from '../../../scripts/browsers/driver';
import { LISTED } from '../pages';
import {
  clearStores,
  expectReport,
  openPage,
  openView,
  press,
  readStore,
  type Ward,
  waitForView,
  writeStore,
} from './ward';

/** From before settings knew most of what they know. */
const OLDER = { theme: 'dark', readerLangs: ['de', 'en'], compact: true };

/** From a version that knows more, and other things under the same names. */
const NEWER = {
  version: 2,
  theme: 'sepia',
  show: { quotes: true, cost: false, maps: false },
  leaveOut: { languages: ['fr'], sites: [], words: ['sponsored'] },
  voice: { pitch: 'low' },
  sitesOff: ['wired.com'],
};

const BADGE = 'input[name="badge"]';

/** Settings as another version wrote them, or nobody did. */
export function injectSettingsFaults(ward: () => Ward): void {
  afterEach(() => clearStores(ward()));

  const readSettings = async () => (await readStore(ward(), 'sync')).settings;

  async function openOptions() {
    const options = await ward().driver.openOwn('options.html');
    await until(() => options.evaluate(`document.querySelector('${BADGE}') !== null`), 'the options');
    return options;
  }

  async function changeBadge(): Promise<void> {
    const options = await openOptions();
    await press(options, BADGE);
    await until(
      async () => JSON.stringify(await readSettings()).includes('"badge":true'),
      'the change to be stored',
    );
  }

  it.each([
    ['older', OLDER],
    ['newer', NEWER],
  ])('a record of an %s version: read, and all that it holds kept through a change', async (_, record) => {
    await writeStore(ward(), 'sync', { settings: record });
    const { tabId } = await openPage(ward());
    await expectReport(await openView(ward(), tabId));
    await changeBadge();
    expect(await readSettings()).toMatchObject({ ...record, badge: true });
  });

  it.each([['text'], [7], [['a', 'list']], [{ theme: { deep: true }, sitesOff: 'all', show: null }]])(
    'a record that is none, %j: the report as without one, and a change is kept',
    async (record) => {
      await writeStore(ward(), 'sync', { settings: record });
      const { tabId } = await openPage(ward());
      await expectReport(await openView(ward(), tabId));
      await changeBadge();
    },
  );

  it('a newer record changed from the popup: all else that it holds kept', async () => {
    await writeStore(ward(), 'sync', { settings: NEWER });
    const { tabId } = await openPage(ward(), `${LISTED}/small-print`);
    const view = await openView(ward(), tabId);
    await waitForView(view);
    await press(view, '[data-action="leave-out"]');
    const leaveOut = { languages: ['fr', 'nl'], sites: [], words: ['sponsored'] };
    await until(async () => JSON.stringify(await readSettings()).includes('"nl"'), 'the change to be stored');
    expect(await readSettings()).toEqual({ ...NEWER, leaveOut });
  });

  it('two views that change settings without knowing of each other: both changes kept', async () => {
    const [one, other] = [await openOptions(), await openOptions()];
    await Promise.all([press(one, BADGE), press(other, 'input[name="theme"][value="dark"]')]);
    const isKept = async () => {
      const stored = JSON.stringify(await readSettings());
      return stored.includes('"badge":true') && stored.includes('"theme":"dark"');
    };
    await until(isKept, 'both changes');
  });
}
