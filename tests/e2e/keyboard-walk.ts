import { describe, expect, it } from 'vitest';
import { type Popup, pause, until } from '../../scripts/browsers/driver';
import type { Launch } from './launch';
import { openForSuite } from './open-for-suite';
import { UNLISTED } from './pages';
import { countElements, pressControl, readNews } from './read-view';

const CONTROLS = 'a[href], button, summary, select, input, textarea';

/** Where the focus is. */
interface Stop {
  /** Among the controls a reader can see, in the order of the document; -1: on none of them. */
  readonly index: number;
  readonly total: number;
  readonly what: string;
  /** Drawn around it, as computed. */
  readonly outline: string;
  readonly inView: boolean;
}

/** The real popup, walked through by real keys. */
export function describeKeyboardWalk(name: string, launch: Launch, extension: string): void {
  describe(`the popup by keyboard in ${name}`, () => {
    const suite = openForSuite(launch, { extension });

    const walk = async (path: string, go: (popup: Popup) => Promise<void>) => {
      const popup = await suite.driver.clickButton(await suite.driver.open(`${UNLISTED}${path}`));
      await go(popup);
      await popup.close().catch(() => null);
    };

    it('Tab goes through every control in order, each seen and outlined, and back again', () =>
      walk('/many-quotes', async (popup) => {
        const forth = await tabThrough(popup, 'Tab');
        expect(forth.map(({ index }) => index)).toEqual(forth.map((_, index) => index));
        expect(forth).toHaveLength(forth[0]?.total ?? -1);
        expect(forth.length).toBeGreaterThan(15);
        expect(forth.filter(({ outline }) => !/^(solid|auto) [2-9]/.test(outline))).toEqual([]);
        expect(forth.filter(({ inView }) => !inView)).toEqual([]);
        expect((await pressOn(popup, 'Shift+Tab')).index).toBe(forth.length - 2);
      }));

    it('copying, unfolding, filtering and searching leave the focus where it is', () =>
      walk('/many-quotes', async (popup) => {
        for (const selector of [
          '[data-action="copy"]',
          '[data-action="unfold"]',
          '[data-action="why"]',
          '[data-action="jump"]',
        ])
          await expectStays(popup, selector);
        await popup.evaluate(`document.querySelector('[name="speaker"]').focus()`);
        await popup.evaluate(`document.querySelector('#status').textContent = ''`);
        await popup.press('ArrowDown');
        await until(
          async () => (await countElements(popup, '[data-action="copy-all"]')) === 1,
          'one speaker',
        );
        expect((await readStop(popup)).what).toBe('speaker');
        await expectStays(popup, '[data-action="copy-all"]');
        expect(await readNews(popup)).toMatch(/^Copied/);
      }));

    it('a control that goes away by its own press hands the focus on, and nothing is lost', () =>
      walk('/small-print', async (popup) => {
        await pressControl(popup, '[data-action="leave-out"]');
        await until(
          async () => (await countElements(popup, '[data-finding="notice"]')) === 0,
          'Dutch to be left out',
        );
        const stop = await until(async () => asFocused(await readStop(popup)), 'the focus');
        expect(stop.what).toBe('undo');
        await popup.press('Enter');
        await until(
          async () => (await countElements(popup, '[data-finding="notice"]')) > 0,
          'Dutch to be back',
        );
        await until(async () => asFocused(await readStop(popup)), 'the focus');
      }));
  });
}

/** Stops once the focus has been on every control, or comes round, or leaves. */
async function tabThrough(popup: Popup, key: string): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  let blank = 0;
  while (blank < 3) {
    const stop = await pressOn(popup, key);
    if (stop.index === -1) {
      if (stops.length > 0) return stops;
      blank += 1;
    } else {
      stops.push(stop);
      if (stops.length >= stop.total) return stops;
    }
  }
  return stops;
}

/** Looks, some 30 ms apart: a busy machine scrolls smoothly for a second and more. */
const PATIENCE = 80;

/** Where the key leads. Firefox passes it on to another process, and the view scrolls smoothly to what has the focus. */
async function pressOn(popup: Popup, key: string): Promise<Stop> {
  const before = await readStop(popup);
  await popup.press(key);
  let stop = await readStop(popup);
  for (let tries = 0; tries < PATIENCE && (stop.index === before.index || !stop.inView); tries += 1) {
    await pause(30);
    stop = await readStop(popup);
  }
  return stop;
}

async function readStop(popup: Popup): Promise<Stop> {
  return (await popup.evaluate(`(() => {
    const seen = [...document.querySelectorAll('${CONTROLS}')].filter((control) => control.checkVisibility({ visibilityProperty: true }));
    const element = document.activeElement;
    const { outlineStyle, outlineWidth } = window.getComputedStyle(element);
    const { top, bottom } = element.getBoundingClientRect();
    return {
      index: seen.indexOf(element),
      total: seen.length,
      what: element.dataset.action ?? element.getAttribute('name') ?? element.tagName,
      outline: outlineStyle + ' ' + outlineWidth,
      inView: top >= -1 && bottom <= window.innerHeight + 1,
    };
  })()`)) as Stop;
}

async function expectStays(popup: Popup, selector: string): Promise<void> {
  await pressControl(popup, selector);
  await popup.evaluate('new Promise((done) => window.setTimeout(done, 150))');
  expect(await popup.evaluate(`document.activeElement.matches('${selector}')`), selector).toBe(true);
}

function asFocused(stop: Stop): Stop | null {
  return stop.index === -1 ? null : stop;
}
