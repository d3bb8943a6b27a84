import { describe, expect, it } from 'vitest';
import type { Tab } from '../../scripts/browsers/driver';
import type { Launch } from './launch';
import { doubleText, findLayoutFaults } from './layout-faults';
import { openViews, shoot, unfold, type Views } from './own-views';
import { buildPseudo, STAND_IN } from './pseudo-build';
import { STRESS_REPORTS } from './stress-reports';

const NARROW = { width: 320, height: 640 };
const POPUP = { width: 380, height: 600 };
const REPORTS = Object.entries(STRESS_REPORTS);

/** The popup with reports at the edge of what a page can hold. */
export function describeStress(name: string, launch: Launch, extension: string): void {
  describe(`the popup in ${name}, with more than a page has`, () => {
    const views = openViews(launch, () => buildPseudo(extension));

    it.each(REPORTS)(
      '%s: no fault narrow, or with text twice as large, in light and dark',
      async (title, report) => {
        const file = `stress-${name}-${title.replace(/\W+/g, '-')}`;
        const tab = await views.openReport(report, 'en');
        await tab.setViewport(POPUP);
        await shootDressed(views, tab, file);
        await unfoldAll(tab);
        await shoot(tab, `${file}-unfolded`);
        await tab.setViewport(NARROW);
        await shoot(tab, `${file}-narrow`);
        expect(await findLayoutFaults(tab), '320 wide').toEqual([]);
        await tab.setViewport(POPUP);
        await doubleText(tab);
        await shoot(tab, `${file}-large`);
        expect(await findLayoutFaults(tab), 'text twice as large').toEqual([]);
        await tab.close();
      },
    );

    it.each(REPORTS)('%s: no fault from right to left', async (title, report) => {
      const tab = await views.openReport(report, STAND_IN['en-XB']);
      await tab.setViewport(NARROW);
      await unfoldAll(tab);
      await shoot(tab, `stress-${name}-${title.replace(/\W+/g, '-')}-rtl`);
      expect(await findLayoutFaults(tab)).toEqual([]);
      await tab.close();
    });
  });
}

async function shootDressed(views: Views, tab: Tab, file: string): Promise<void> {
  await views.setLook(tab, 'dark');
  await shoot(tab, `${file}-dark`);
  await views.setLook(tab, 'light');
  await tab.setViewport(POPUP);
  await shoot(tab, file);
  await tab.setViewport(POPUP);
}

async function unfoldAll(tab: Tab): Promise<void> {
  await unfold(tab);
  await tab.evaluate(() => document.querySelector<HTMLElement>('[data-action=unfold]')?.click());
}
