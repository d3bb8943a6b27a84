import { describe } from 'vitest';
import type { Launch } from '../launch';
import { injectBackgroundFaults } from './background-faults';
import { injectClockFaults } from './clock-faults';
import { keepWard } from './keep-ward';
import { injectPermissionFaults, injectPressWithoutLeave } from './permission-faults';
import { injectReadingFaults } from './reading-faults';
import { serveQuietly } from './serve-quietly';
import { injectSettingsFaults } from './settings-faults';
import { injectStorageFaults } from './storage-faults';
import { injectTabCrash, injectTabFaults } from './tab-faults';
import { injectTranslatorFaults } from './translator-faults';

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
    const ward = keepWard({ launch, extension, serve: () => serveQuietly });

    if (name === 'chromium') describe('a crash', () => injectTabCrash(ward));
    for (const [subject, inject] of Object.entries(SUBJECTS)) describe(subject, () => inject(ward));
    if (name === 'firefox') describe('a press', () => injectPressWithoutLeave(ward));
  });
}
