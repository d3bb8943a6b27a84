import { describe, expect, it } from 'vitest';
import { pause } from '../../../scripts/browsers/driver';
import { type Paints, readPaints } from '../../../scripts/browsers/paints';
import { LISTED } from '../pages';
import { countElements, countFindings } from '../read-view';
import { recordAndExpect, type Stage, takeLeast } from './stage';
import { countAdded, openWatched, readShift } from './watched-tab';

const RUNS = 5;
/** Long enough for the page to be read ahead. */
const READ_AHEAD = 1_500;

export function describeListedSite(stage: () => Stage): void {
  describe('journey 2, a listed tech-news site', () => {
    it('nothing is added and nothing shifts; one click shows three counts and the quotations', async () => {
      const { driver } = stage();
      const tab = await openWatched(driver, `${LISTED}/sample`);
      await pause(READ_AHEAD);
      const added = await countAdded(tab);
      expect(await readShift(tab)).toBe(0);
      const seen: Paints[] = [];
      const cached = await takeLeast(RUNS, async () => {
        const popup = await driver.clickButton(tab);
        expect(await countElements(popup, 'nav a')).toBe(3);
        expect(await countFindings(popup, 'quote')).toBe(5);
        const paints = await readPaints(popup);
        await popup.close();
        seen.push(paints);
        return paints.report;
      });
      const first = Math.round(Math.min(...seen.map((paints) => paints.first ?? Number.POSITIVE_INFINITY)));
      const common = { journey: 2, clicks: 1, runs: RUNS, added };
      recordAndExpect(stage(), { ...common, what: 'first paint of the popup', ms: first, limit: 100 });
      recordAndExpect(stage(), {
        ...common,
        what: 'a report kept from reading ahead',
        ms: cached,
        limit: 200,
      });
      expect(await countAdded(tab), 'reading and counting change nothing either').toBe(0);
      await tab.close();
    });

    it('a click at once, before the page was read ahead, waits for the report', async () => {
      const { driver } = stage();
      const ms = await takeLeast(RUNS, async () => {
        const tab = await driver.open(`${LISTED}/sample`);
        const popup = await driver.clickButton(tab);
        const { report } = await readPaints(popup);
        await popup.close();
        await tab.close();
        return report;
      });
      const what = 'a report at once after loading';
      recordAndExpect(stage(), { journey: 2, what, clicks: 1, ms, runs: RUNS, limit: 500, added: null });
    });
  });
}
