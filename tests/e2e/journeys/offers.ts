import { describe, expect, it } from 'vitest';
import { type Popup, until } from '../../../scripts/browsers/driver';
import { readPaints } from '../../../scripts/browsers/paints';
import { UNLISTED } from '../pages';
import { countFindings, readText, readWith } from '../read-view';
import { findMarks } from './marks';
import { recordAndExpect, type Stage, takeLeast } from './stage';
import { countAdded, openWatched } from './watched-tab';

const RUNS = 3;

export function describeOffers(stage: () => Stage): void {
  describe('journey 6, offers', () => {
    it('seen without a further click, as on the page and to the cent; the evidence with one', async () => {
      const { driver } = stage();
      const tab = await openWatched(driver, `${UNLISTED}/declared-free`);
      const ms = await takeLeast(RUNS, async () => {
        const popup = await driver.clickButton(tab);
        expect(await countFindings(popup, 'offer')).toBe(3);
        const { report } = await readPaints(popup);
        await popup.close();
        return report;
      });
      const added = await countAdded(tab);
      recordAndExpect(stage(), {
        journey: 6,
        what: 'the offers',
        clicks: 1,
        ms,
        runs: RUNS,
        limit: 700,
        added,
      });
      const popup = await driver.clickButton(tab);
      await expectSums(popup);
      const evidence = await takeLeast(RUNS, () => timeEvidence(popup));
      recordAndExpect(stage(), {
        journey: 6,
        what: 'the evidence',
        clicks: 2,
        ms: evidence,
        runs: RUNS,
        limit: 100,
        added,
      });
      await popup.evaluate(`document.querySelector('[data-finding="offer"] [data-action="jump"]').click()`);
      const [mark] = await until(async () => asSome(await findMarks(tab)), 'the offer in the page');
      expect(mark?.text).toContain('€6.50 a month');
      await popup.close();
      await tab.close();
    });

    it('“Subscribe” in the navigation is no offer', () =>
      readWith(stage().driver, `${UNLISTED}/subscribe-chrome`, async (popup) => {
        expect(await countFindings(popup, 'offer')).toBe(0);
        expect(await countFindings(popup, 'quote')).toBe(1);
      }));

    it('what the page leaves open is “not stated”', () =>
      readWith(stage().driver, `${UNLISTED}/lone-price`, async (popup) => {
        expect(await countFindings(popup, 'offer')).toBe(1);
        expect(await readText(popup)).toMatch(/not stated/i);
      }));
  });
}

/** 6.50 by the month is 78 a year; 65 by the year saves 13 of it. */
async function expectSums(popup: Popup): Promise<void> {
  const text = (await readText(popup)).replace(/\s/g, ' ');
  for (const amount of ['€6.50', '€65', '€78', '€13', '€48']) expect(text).toContain(amount);
}

/** From the press to the evidence laid out; folded away again. */
async function timeEvidence(popup: Popup): Promise<number> {
  const ms = await popup.evaluate(`(async () => {
    const why = document.querySelector('[data-action="why"]');
    const pressed = window.performance.now();
    why.click();
    while (!document.querySelector('[data-finding="evidence"]')?.getClientRects().length)
      await new Promise((done) => window.requestAnimationFrame(done));
    const ms = window.performance.now() - pressed;
    why.click();
    return ms;
  })()`);
  return Number(ms);
}

function asSome<T>(found: readonly T[]): readonly T[] | null {
  return found.length > 0 ? found : null;
}
