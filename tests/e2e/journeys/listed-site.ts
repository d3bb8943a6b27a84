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
      const common = { journey: 2, clicks: 1, runs: RUNS, added };
      const record = (what: string, ms: number, limit: number | null) =>
        recordAndExpect(stage(), { ...common, what, ms, limit });
      const none = Number.POSITIVE_INFINITY;
      const opened = leastOf(seen, (paints) => paints.opened);
      const first = leastOf(seen, (paints) => paints.first ?? none);
      const ownFirst = leastOf(seen, (paints) => (paints.first ?? none) - paints.opened);
      const ownCached = leastOf(seen, (paints) => paints.report - paints.opened);
      record('the browser opens the popup', opened, null);
      record('first paint of the popup', first, 100);
      record(`first paint of the popup${FROM_THERE}`, ownFirst, 100);
      record('a report kept from reading ahead', cached, 200);
      record(`a report kept from reading ahead${FROM_THERE}`, ownCached, 200);
      expect(await countAdded(tab), 'reading and counting change nothing either').toBe(0);
      await tab.close();
    });

    it('a click at once, before the page was read ahead, waits for the report', async () => {
      const { driver } = stage();
      const seen: Paints[] = [];
      const ms = await takeLeast(RUNS, async () => {
        const tab = await driver.open(`${LISTED}/sample`);
        const popup = await driver.clickButton(tab);
        const paints = await readPaints(popup);
        await popup.close();
        await tab.close();
        seen.push(paints);
        return paints.report;
      });
      const what = 'a report at once after loading';
      const common = { journey: 2, clicks: 1, runs: RUNS, limit: 500, added: null };
      recordAndExpect(stage(), { ...common, what, ms });
      const own = leastOf(seen, ({ report, opened }) => report - opened);
      recordAndExpect(stage(), { ...common, what: `${what}${FROM_THERE}`, ms: own });
    });
  });
}

/** From the popup's own start, which is where our work begins. */
const FROM_THERE = ', once it is open';

function leastOf(seen: readonly Paints[], measure: (paints: Paints) => number): number {
  return Math.round(Math.min(...seen.map(measure)));
}
