import { describe, expect, it } from 'vitest';
import type { Launch } from './launch';
import { openForSuite } from './open-for-suite';
import { UNLISTED } from './pages';

/** What Chromium itself says of the built extension. */
export function describeManifest(launch: Launch, extension: string): void {
  describe('Chromium, asked about the extension', () => {
    const suite = openForSuite(launch, { extension });

    it('warns of one line of permissions at most', async () => {
      const popup = await suite.driver.clickButton(await suite.driver.open(`${UNLISTED}/sample`));
      const warnings = await popup.evaluate(
        'chrome.management.getPermissionWarningsByManifest(JSON.stringify(chrome.runtime.getManifest()))',
      );
      expect(warnings).toEqual([expect.stringMatching(/a number of websites/)]);
      await popup.close();
    });

    it('finds no fault in its manifest and met no error while it ran', async () => {
      const tab = await suite.driver.open('chrome://extensions');
      const all = (await tab.evaluate('chrome.developerPrivate.getExtensionsInfo()')) as ExtensionInfo[];
      const info = all.find((extensionInfo) => extensionInfo.name === 'Newsgloss');
      expect(info?.manifestErrors).toEqual([]);
      expect(info?.runtimeErrors).toEqual([]);
    });
  });
}

interface ExtensionInfo {
  readonly name: string;
  readonly manifestErrors: readonly unknown[];
  readonly runtimeErrors: readonly unknown[];
}
