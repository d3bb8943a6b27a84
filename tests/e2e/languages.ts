import { beforeAll, describe, expect, it } from 'vitest';
import { type Tab, until } from '../../scripts/browsers/driver';
import { KNOWN_LANGUAGES } from '../../utils/text/known-languages';
import { findAxeFaults } from './axe-faults';
import type { Launch } from './launch';
import { doubleText, findLayoutFaults } from './layout-faults';
import { OWN_PAGES, type OwnPage, openViews, shoot, unfold } from './own-views';
import { buildPseudo, STAND_IN } from './pseudo-build';

const NARROW = 320;
const POPUP = 380;

const TRANSLATED = KNOWN_LANGUAGES.filter((language) => language !== 'en');
const LANGUAGES = [
  { language: 'one that runs from right to left', code: STAND_IN['en-XB'], direction: 'rtl' },
  { language: 'one half as long again', code: STAND_IN['en-XA'], direction: 'ltr' },
] as const;
const INVENTED = LANGUAGES.flatMap((language) => OWN_PAGES.map((page) => ({ ...language, page })));

/** The built views in languages nobody speaks, which show what a layout takes for granted. */
export function describeInventedLanguages(name: string, launch: Launch, extension: string): void {
  describe(`views in ${name}, in invented languages`, () => {
    const views = openViews(launch, () => buildPseudo(extension));

    it.each(INVENTED)('$page fits, in $language', async ({ page, code, direction }) => {
      const tab = await views.open(page, code);
      expect(await tab.evaluate(() => document.documentElement.dir)).toBe(direction);
      await unfold(tab);
      await tab.setViewport({ width: NARROW, height: 700 });
      await shoot(tab, `${name}-${direction}-${page}-narrow`);
      expect(await findLayoutFaults(tab)).toEqual([]);
      expect(await findAxeFaults(tab)).toEqual([]);
      await tab.setViewport({ width: POPUP, height: 700 });
      await doubleText(tab);
      await shoot(tab, `${name}-${direction}-${page}-large`);
      expect(await findLayoutFaults(tab)).toEqual([]);
      await tab.close();
    });
  });
}

/** The built views in the languages that ship: open all the while, they change language with the setting. */
export function describeLanguages(name: string, launch: Launch, extension: string): void {
  describe(`views in ${name}, in every language`, () => {
    const views = openViews(launch, async () => extension);
    const open: { readonly page: OwnPage; readonly tab: Tab }[] = [];

    beforeAll(async () => {
      for (const page of OWN_PAGES) {
        const tab = await views.open(page, 'en');
        await tab.setViewport({ width: NARROW, height: 700 });
        open.push({ page, tab });
      }
    });

    it.each([...TRANSLATED, 'en'])('change to %s at once, and fit', async (code) => {
      const options = open.find(({ page }) => page === 'options')?.tab;
      await options?.bringToFront();
      await options?.select('[name=interface]', code);
      for (const { page, tab } of open) {
        await until(() => tab.evaluate(speaks, localeOf(code)), `${page} in ${code}`);
        await tab.bringToFront();
        await shoot(tab, `${name}-${code}-${page}`);
        expect(await findLayoutFaults(tab), page).toEqual([]);
      }
    });
  });
}

/** What `lang` says: Norwegian is Bokmål, Portuguese that of Portugal, English that of the browser. */
function localeOf(code: string): string {
  return { no: 'nb-NO', pt: 'pt-PT', en: 'en-US' }[code] ?? code;
}

function speaks(locale: string): boolean {
  return document.documentElement.lang === locale;
}
