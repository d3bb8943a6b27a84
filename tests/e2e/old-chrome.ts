import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driver, Popup } from '../../scripts/browsers/driver';
import { type LocalWeb, startLocalWeb } from '../../scripts/browsers/local-web';
import { copyWithCode } from './altered-build';
import type { Launch } from './launch';
import { LISTED, servePage, UNLISTED } from './pages';

/** Chrome before 148 has no `browser`: a copy of the build starts each of its scripts by taking it away. */
const TAKE_AWAY = 'delete globalThis.browser;';

export function describeOldChrome(launch: Launch, extension: string): void {
  describe('Newsgloss in a Chrome without `browser`', () => {
    let folder: string;
    let web: LocalWeb;
    let driver: Driver;

    beforeAll(async () => {
      folder = await copyWithCode(extension, /\.js$/, TAKE_AWAY);
      web = await startLocalWeb(servePage);
      driver = await launch({ extension: folder, proxyPort: web.port });
    });

    afterAll(async () => {
      await driver?.close();
      await web?.close();
      await rm(folder, { recursive: true, force: true });
    });

    it.each([
      ['a listed site', LISTED],
      ['any other page', UNLISTED],
    ])('reads %s', async (_, host) => {
      const popup = await driver.clickButton(await driver.open(`${host}/sample`));
      expect(await popup.evaluate('typeof globalThis.browser')).toBe('undefined');
      expect(await readTitle(popup)).toContain('Fennhaven');
      await popup.close();
    });
  });
}

function readTitle(popup: Popup): Promise<unknown> {
  return popup.evaluate(`document.querySelector('h1').textContent`);
}
