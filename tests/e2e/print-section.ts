import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Popup } from '../../scripts/browsers/driver';
import { shootScreens, until } from '../../scripts/browsers/driver';
import { ROOT } from '../helpers/source-files';
import type { Launch } from './launch';
import { openForSuite } from './open-for-suite';
import { LISTED, UNLISTED } from './pages';

const PICTURES = join(ROOT, 'tests/e2e/pictures');
const ASK = '[data-action="ask-browser"]';

/** What the section of small print lets a reader do besides. */
export function describePrintSection(name: string, launch: Launch, extension: string): void {
  describe(`the section of small print in ${name}`, () => {
    beforeAll(() => {
      mkdirSync(PICTURES, { recursive: true });
    });
    const suite = openForSuite(launch, { extension });

    const open = async (host = UNLISTED) =>
      suite.driver.clickButton(await suite.driver.open(`${host}/small-print`));

    it.each(['light', 'dark'] as const)(
      'shows original and meaning side by side, in the %s',
      async (theme) => {
        await suite.driver.setTheme(theme);
        const popup = await open();
        await shootScreens(popup, join(PICTURES, `${name}-print-${theme}`));
        await suite.driver.setTheme('light');
        const pairs =
          await popup.evaluate(`[...document.querySelectorAll('[data-finding="notice"]')].map((item) => {
        const [meaning, original] = [item.querySelector('.meaning'), item.querySelector('.original [lang]')];
        return [meaning?.lang, meaning?.dir, meaning?.textContent, original.lang, original.dir, original.textContent];
      })`);
        await popup.close();
        expect(pairs).toContainEqual([
          'en',
          'ltr',
          'Leave a comment',
          'nl',
          'ltr',
          'Laat een reactie achter',
        ]);
        expect(pairs).toContainEqual([
          null,
          null,
          null,
          'nl',
          'ltr',
          expect.stringMatching(/^Onze molenaar/),
        ]);
      },
    );

    it('leaves Dutch out at one press, here and elsewhere, until that is undone', async () => {
      const popup = await open();
      await press(popup, '[data-action="leave-out"]');
      await until(() => hasNotices(popup, 0), 'Dutch to be left out');
      await popup.close();
      const elsewhere = await open(LISTED);
      expect(await hasNotices(elsewhere, 0)).toBe(true);
      expect(await readText(elsewhere)).toContain('Small print in Dutch is left out.');
      await press(elsewhere, '[data-action="undo"]');
      await until(async () => !(await hasNotices(elsewhere, 0)), 'Dutch to be back');
      await elsewhere.close();
    });

    it('leaves a site out, and not the next', async () => {
      const popup = await open();
      await press(popup, '[data-action="leave-out"]:last-child');
      await until(() => hasNotices(popup, 0), 'the site to be left out');
      expect(await readText(popup)).toContain('Small print is left out on kabelkrant.example.');
      await popup.close();
      const elsewhere = await open(LISTED);
      expect(await hasNotices(elsewhere, 0)).toBe(false);
      await elsewhere.close();
      const again = await open();
      await press(again, '[data-action="undo"]');
      await until(async () => !(await hasNotices(again, 0)), 'the site to be back');
      await again.close();
    });

    it('offers the browser’s own translator where there is one, and can be told to stop', async () => {
      const popup = await open();
      const has = await popup.evaluate(`'Translator' in globalThis`);
      expect(has).toBe(name === 'chromium');
      if (has) await askAndCancel(popup);
      expect(await popup.evaluate(`document.querySelectorAll('${ASK}').length`)).toBe(has ? 1 : 0);
      expect(await readText(popup)).toContain('not translated');
      await popup.close();
    });
  });
}

/** As far as a Chromium goes that cannot fetch a model. */
async function askAndCancel(popup: Popup): Promise<void> {
  await until(
    async () => (await popup.evaluate(`document.querySelector('${ASK}') !== null`)) === true,
    'the offer',
  );
  await press(popup, ASK);
  await until(
    async () => /translating|fetching|could not|too long|no translator/.test(await readText(popup)),
    'a word of it',
  );
  await popup.evaluate(`document.querySelector('[data-action="cancel"]')?.click()`);
  await until(
    async () => (await popup.evaluate(`document.querySelector('${ASK}') !== null`)) === true,
    'the end of it',
  );
}

async function press(popup: Popup, selector: string): Promise<void> {
  await popup.evaluate(`document.querySelector('${selector}').click()`);
}

async function hasNotices(popup: Popup, count: number): Promise<boolean> {
  return (await popup.evaluate(`document.querySelectorAll('[data-finding="notice"]').length`)) === count;
}

async function readText(popup: Popup): Promise<string> {
  return String(await popup.evaluate('document.body.innerText'));
}
