import { describe, expect, it } from 'vitest';
import type { Popup } from '../../scripts/browsers/driver';
import type { Launch } from './launch';
import { openForSuite } from './open-for-suite';
import { LISTED, UNLISTED } from './pages';

/** Chrome before 148 has no `browser`: a copy of the build starts each of its scripts by taking it away. */
const TAKE_AWAY = 'delete globalThis.browser;';

export function describeOldChrome(launch: Launch, extension: string): void {
  describe('Newsgloss in a Chrome without `browser`', () => {
    const suite = openForSuite(launch, { extension, code: TAKE_AWAY });

    it.each([
      ['a listed site', LISTED],
      ['any other page', UNLISTED],
    ])('reads %s', async (_, host) => {
      const popup = await suite.driver.clickButton(await suite.driver.open(`${host}/sample`));
      expect(await popup.evaluate('typeof globalThis.browser')).toBe('undefined');
      expect(await readTitle(popup)).toContain('Fennhaven');
      await popup.close();
    });
  });
}

function readTitle(popup: Popup): Promise<unknown> {
  return popup.evaluate(`document.querySelector('h1').textContent`);
}
