import { rm } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { type LocalWeb, startLocalWeb } from '../../../scripts/browsers/local-web';
import type { Launch } from '../launch';
import { injectBackgroundFaults } from './background-faults';
import { injectClockFaults } from './clock-faults';
import { copyFaulty } from './faulty-build';
import { injectPermissionFaults, injectPressWithoutLeave } from './permission-faults';
import { injectReadingFaults } from './reading-faults';
import { serveQuietly } from './serve-quietly';
import { injectSettingsFaults } from './settings-faults';
import { injectStorageFaults } from './storage-faults';
import { injectTabCrash, injectTabFaults } from './tab-faults';
import { injectTranslatorFaults } from './translator-faults';
import { mend, type Ward } from './ward';

const SUBJECTS = {
  'the background': injectBackgroundFaults,
  'reading off the page': injectReadingFaults,
  tabs: injectTabFaults,
  storage: injectStorageFaults,
  settings: injectSettingsFaults,
  'the translator': injectTranslatorFaults,
  'the clock': injectClockFaults,
  permissions: injectPermissionFaults,
};

/** One test a fault: each ends in the right report or one plain sentence, and no setting is lost. */
export function describeFaults(name: string, launch: Launch, extension: string): void {
  describe(`faults in ${name}`, () => {
    let web: LocalWeb;
    let ward: Ward;

    beforeAll(async () => {
      const folder = await copyFaulty(extension);
      web = await startLocalWeb(serveQuietly);
      const driver = await launch({ extension: folder, proxyPort: web.port });
      ward = { driver, folder, own: await driver.openOwn('options.html') };
    });

    afterEach(async () => {
      await mend(ward);
      await closeOthers(ward);
    });

    afterAll(async () => {
      await ward?.driver.close();
      await web?.close();
      await rm(ward.folder, { recursive: true, force: true });
    });

    if (name === 'chromium') describe('a crash', () => injectTabCrash(() => ward));
    for (const [subject, inject] of Object.entries(SUBJECTS)) describe(subject, () => inject(() => ward));
    if (name === 'firefox') describe('a press', () => injectPressWithoutLeave(() => ward));
  });
}

/** Every tab but the one that stays open. */
export async function closeOthers({ own }: Ward): Promise<void> {
  await own.evaluate(`(async () => {
    const own = await chrome.tabs.getCurrent();
    const others = (await chrome.tabs.query({})).map(({ id }) => id).filter((id) => id !== own.id);
    await chrome.tabs.remove(others);
  })()`);
}
