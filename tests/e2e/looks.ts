import { describe, expect, it } from 'vitest';
import type { Look } from '../../scripts/browsers/driver';
import { findAxeFaults } from './axe-faults';
import type { Launch } from './launch';
import { doubleText, findLayoutFaults } from './layout-faults';
import { OWN_PAGES, openViews, shoot, unfold } from './own-views';

/** As wide as the narrowest window a page must fit, and the screen of a small telephone. */
const WINDOWS = [
  { width: 320, height: 700 },
  { width: 360, height: 640 },
] as const;
const POPUP = { width: 380, height: 700 };
const LOOKS = ['light', 'dark', 'forced'] as const satisfies readonly Look[];

/** Every built view in every look, in English; languages that run otherwise: `languages.ts`. */
export function describeLooks(name: string, launch: Launch, extension: string): void {
  describe(`views in ${name}, in every look`, () => {
    const views = openViews(launch, async () => extension);

    it.each([...OWN_PAGES, 'panel'] as const)(
      '%s: no fault in light, dark and forced colours, narrow, or with text twice as large',
      async (page) => {
        const tab = await views.open(page, 'en');
        await unfold(tab);
        for (const window of WINDOWS) {
          await tab.setViewport(window);
          expect(await findLayoutFaults(tab), `${window.width} × ${window.height}`).toEqual([]);
        }
        for (const look of LOOKS) {
          await views.setLook(tab, look);
          expect(await tab.evaluate(tellLook)).toBe(look);
          expect(await findAxeFaults(tab), look).toEqual([]);
          if (page !== 'panel') await shoot(tab, `${name}-${look}-${page}`);
        }
        await views.setLook(tab, 'light');
        await tab.setViewport(POPUP);
        await doubleText(tab);
        expect(await findLayoutFaults(tab), 'text twice as large').toEqual([]);
        expect(await findAxeFaults(tab), 'text twice as large').toEqual([]);
        await tab.close();
      },
    );
  });
}

/** What the page itself is told of the reader's colours. */
function tellLook(): Look {
  if (matchMedia('(forced-colors: active)').matches) return 'forced';
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
