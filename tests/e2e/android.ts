import { describe, expect, it } from 'vitest';
import { until } from '../../scripts/browsers/driver';
import { findMarks } from './journeys/marks';
import type { Launch } from './launch';
import { openForSuite } from './open-for-suite';
import { UNLISTED } from './pages';
import { countFindings } from './read-view';

/** A copy of the build starts each of its scripts by taking away what Firefox for Android has not, and by calling itself so. */
const AS_ON_ANDROID = `{
  const api = globalThis.browser ?? globalThis.chrome;
  for (const name of ['menus', 'contextMenus', 'commands', 'sidebarAction', 'windows', 'omnibox']) delete api?.[name];
  if (api?.runtime) api.runtime.getPlatformInfo = async () => ({ os: 'android', arch: 'aarch64' });
}`;

/** As near as a desktop's Firefox comes to a telephone's; no telephone was tried. */
export function describeAndroid(launch: Launch, extension: string): void {
  describe('Newsgloss as in Firefox for Android', () => {
    const suite = openForSuite(launch, { extension, code: AS_ON_ANDROID });

    it('reads a page, and closes itself once the page shows what was asked for', async () => {
      const tab = await suite.driver.open(`${UNLISTED}/sample`);
      const popup = await suite.driver.clickButton(tab);
      expect(
        await popup.evaluate(
          `(() => { const page = window.wrappedJSObject ?? window; return page.browser.commands === undefined; })()`,
        ),
      ).toBe(true);
      expect(await countFindings(popup, 'quote')).toBe(5);
      await popup.evaluate(`document.querySelector('[data-action="jump"]').click()`);
      await until(async () => !(await popup.isOpen()), 'the popup to close itself');
      expect((await findMarks(tab)).some(({ inView }) => inView)).toBe(true);
    });

    it('copying leaves it open', async () => {
      const popup = await suite.driver.clickButton(await suite.driver.open(`${UNLISTED}/sample`));
      await popup.evaluate(`document.querySelector('[data-action="copy"]').focus()`);
      await popup.press('Enter');
      await popup.evaluate('new Promise((done) => window.setTimeout(done, 200))');
      expect(await popup.isOpen()).toBe(true);
      await popup.close();
    });
  });
}
