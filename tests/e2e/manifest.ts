import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driver } from '../../scripts/browsers/driver';
import { type LocalWeb, startLocalWeb } from '../../scripts/browsers/local-web';
import type { Launch } from './launch';
import { servePage, UNLISTED } from './pages';

/** What Chromium itself says of the built extension. */
export function describeManifest(launch: Launch, extension: string): void {
  describe('Chromium, asked about the extension', () => {
    let web: LocalWeb;
    let driver: Driver;

    beforeAll(async () => {
      web = await startLocalWeb(servePage);
      driver = await launch({ extension, proxyPort: web.port });
    });

    afterAll(async () => {
      await driver?.close();
      await web?.close();
    });

    it('warns of one line of permissions at most', async () => {
      const popup = await driver.clickButton(await driver.open(`${UNLISTED}/sample`));
      const warnings = await popup.evaluate(
        'chrome.management.getPermissionWarningsByManifest(JSON.stringify(chrome.runtime.getManifest()))',
      );
      expect(warnings).toEqual([expect.stringMatching(/a number of websites/)]);
      await popup.close();
    });

    it('finds no fault in its manifest and met no error while it ran', async () => {
      const tab = await driver.open('chrome://extensions');
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
