import { describe, expect, it } from 'vitest';
import { type Popup, type Tab, until } from '../../../scripts/browsers/driver';
import { readPaints } from '../../../scripts/browsers/paints';
import { UNLISTED } from '../pages';
import { countFindings, pressControl } from '../read-view';
import { recordAndExpect, type Stage, takeLeast } from './stage';
import { countAdded, openWatched } from './watched-tab';

const RUNS = 3;
const ALL = '[data-action="gloss-all"]';

export function describeSmallPrint(stage: () => Stage): void {
  describe('journey 7, small print', () => {
    it('offline: in the popup, and in the page at a toggle, restored byte for byte', async () => {
      const { driver, web } = stage();
      const tab = await openWatched(driver, `${UNLISTED}/strict-small-print`);
      const before = await serialise(tab);
      web.unplug();
      try {
        const shown = await takeLeast(RUNS, async () => {
          const popup = await driver.clickButton(tab);
          expect(await countFindings(popup, 'notice')).toBeGreaterThan(3);
          const { report } = await readPaints(popup);
          await popup.close();
          return report;
        });
        const added = await countAdded(tab);
        const popup = await driver.clickButton(tab);
        const toggled = await takeLeast(RUNS, () => timeToggle(tab, popup));
        const common = { journey: 7, runs: RUNS, added };
        recordAndExpect(stage(), {
          ...common,
          what: 'its meaning in the popup',
          clicks: 1,
          ms: shown,
          limit: 700,
        });
        recordAndExpect(stage(), {
          ...common,
          what: 'its meaning in the page',
          clicks: 2,
          ms: toggled,
          limit: 100,
        });
        await expectPairs(popup);
        await popup.close();
      } finally {
        web.plugIn();
      }
      expect(await serialise(tab)).toEqual(before);
      await tab.close();
    });

    it('the toggle is reached by Tab, says whether it is pressed, and is large enough', async () => {
      const { driver } = stage();
      const tab = await driver.open(`${UNLISTED}/small-print`);
      const popup = await driver.clickButton(tab);
      await popup.evaluate(
        `document.querySelector('#print-heading').closest('section').querySelector('button').focus()`,
      );
      await popup.press('Shift+Tab');
      await popup.press('Tab');
      expect(await popup.evaluate(`document.activeElement.matches('${ALL}')`)).toBe(true);
      expect(await popup.evaluate(`document.activeElement.ariaPressed`)).toBe('false');
      const [width, height] = (await popup.evaluate(
        `(({ width, height }) => [width, height])(document.activeElement.getBoundingClientRect())`,
      )) as readonly [number, number];
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
      await pressControl(popup, ALL);
      await until(
        async () => (await popup.evaluate(`document.activeElement.ariaPressed`)) === 'true',
        'pressed',
      );
      await pressControl(popup, ALL);
      await until(async () => (await countGlosses(tab)) === 0, 'the page as it was');
      await popup.close();
      await tab.close();
    });
  });
}

/** From the press to the first translation that stands in the page; taken away again. */
async function timeToggle(tab: Tab, popup: Popup): Promise<number> {
  const seen = tab.evaluate(
    () =>
      new Promise<number>((done, fail) => {
        const end = Date.now() + 8_000;
        const look = () => {
          const glosses = [...document.querySelectorAll('newsgloss-gloss')];
          if (glosses.some((gloss) => gloss.getClientRects().length > 0)) return done(Date.now());
          if (Date.now() > end) fail(new Error('no translation came'));
          requestAnimationFrame(look);
        };
        look();
      }),
  );
  const pressed = Number(
    await popup.evaluate(`(() => {
    const pressed = Date.now();
    document.querySelector('${ALL}').click();
    return pressed;
  })()`),
  );
  const ms = (await seen) - pressed;
  await until(
    async () => (await popup.evaluate(`document.querySelector('${ALL}').ariaPressed`)) === 'true',
    'pressed',
  );
  await popup.evaluate(`document.querySelector('${ALL}').click()`);
  await until(
    async () => (await popup.evaluate(`document.querySelector('${ALL}').ariaPressed`)) === 'false',
    'let go',
  );
  expect(await countGlosses(tab)).toBe(0);
  return ms;
}

/** Meaning and original, each in its own language and direction. */
async function expectPairs(popup: Popup): Promise<void> {
  const pairs =
    await popup.evaluate(`[...document.querySelectorAll('[data-finding="notice"]')].map((notice) =>
    [...notice.querySelectorAll('.meaning, .original [lang]')].map(({ lang, dir }) => lang + ' ' + dir).join(', '))`);
  expect(pairs).toContain('en ltr, nl ltr');
}

function countGlosses(tab: Tab): Promise<number> {
  return tab.evaluate(() => document.querySelectorAll('newsgloss-gloss').length);
}

function serialise(tab: Tab): Promise<readonly string[]> {
  return tab.evaluate(() => {
    const shadows = [...document.querySelectorAll('*')].flatMap(
      ({ shadowRoot }) => shadowRoot?.innerHTML ?? [],
    );
    return [document.documentElement.outerHTML, ...shadows];
  });
}
