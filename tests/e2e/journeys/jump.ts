import { describe, expect, it } from 'vitest';
import { type Popup, type Tab, until } from '../../../scripts/browsers/driver';
import { UNLISTED } from '../pages';
import { countFindings, pressControl, readNews } from '../read-view';
import { findMarks, watchForMark } from './marks';
import { recordAndExpect, type Stage, takeLeast } from './stage';
import { countAdded, openWatched } from './watched-tab';

const RUNS = 5;

/** Far enough down the sample page that it must be scrolled to. */
const QUOTE = 'One vault for the whole industry is one door for every burglar.';

export function describeJump(stage: () => Stage): void {
  describe('journey 4, jump', () => {
    it('one click: in view, marked, nothing added to the page, history untouched; Escape clears it', async () => {
      const { driver } = stage();
      const tab = await openWatched(driver, `${UNLISTED}/sample`);
      const html = await tab.content();
      const history = await readHistory(tab);
      const popup = await driver.clickButton(tab);
      const added = await countAdded(tab);
      const ms = await takeLeast(RUNS, async () => {
        await tab.evaluate(() => {
          CSS.highlights.clear();
          scrollTo({ top: 0, behavior: 'instant' });
        });
        return timeJump(tab, popup);
      });
      expect(await findMarks(tab)).toEqual([{ text: QUOTE, inView: true }]);
      expect(await readNews(popup)).toBe('Shown in the page');
      await popup.close();
      recordAndExpect(stage(), {
        journey: 4,
        what: 'a quotation in view',
        clicks: 2,
        ms,
        runs: RUNS,
        limit: 100,
        added,
      });
      expect(await tab.content()).toBe(html);
      expect(await countAdded(tab)).toBe(0);
      expect(await readHistory(tab)).toEqual(history);
      await tab.bringToFront();
      await tab.keyboard.press('Escape');
      await until(async () => (await findMarks(tab)).length === 0, 'the mark to be cleared');
      await tab.close();
    });

    it('Enter does the same, and the next jump takes the mark along', async () => {
      const { driver } = stage();
      const tab = await driver.open(`${UNLISTED}/sample`);
      const popup = await driver.clickButton(tab);
      await pressControl(popup, '[data-finding="quote"] [data-action="jump"]');
      const [first] = await until(async () => asSeen(await findMarks(tab)), 'the first mark');
      await pressControl(popup, '#cost [data-action="jump"]');
      const marks = await until(async () => {
        const now = asSeen(await findMarks(tab));
        return now?.[0]?.text === first?.text ? null : now;
      }, 'the second mark');
      expect(marks.map(({ text }) => text)).not.toContain(first?.text);
      await popup.close();
      await tab.close();
    });

    it('through links, inline tags, no-break spaces, folded parts and a page built anew', async () => {
      const { driver } = stage();
      const tab = await driver.open(`${UNLISTED}/hiding-places`);
      const popup = await driver.clickButton(tab);
      const quotes = await countFindings(popup, 'quote');
      expect(quotes).toBe(4);
      await tab.evaluate(() => document.querySelector('details')?.removeAttribute('open'));
      await expectJumps({ tab, popup, quotes });
      await tab.evaluate(() => {
        const article = document.querySelector('article');
        article?.replaceWith(article.cloneNode(true));
      });
      await expectJumps({ tab, popup, quotes });
      await popup.close();
      await tab.close();
    });

    it('around a note that is hidden amid the words', async () => {
      const { driver } = stage();
      const tab = await driver.open(`${UNLISTED}/hidden-note`);
      const popup = await driver.clickButton(tab);
      await pressControl(popup, '[data-finding="quote"] [data-action="jump"]');
      const [mark] = await until(async () => asSeen(await findMarks(tab)), 'the mark');
      expect(mark?.text).toMatch(/^Every stone of it was dressed.* by hand,?$/);
      await popup.close();
      await tab.close();
    });

    it('behind a layer of the page it is marked, and the reader told that it cannot be seen', async () => {
      const { driver } = stage();
      const tab = await driver.open(`${UNLISTED}/walled`);
      const popup = await driver.clickButton(tab);
      await pressControl(popup, '[data-finding="quote"] [data-action="jump"]');
      await until(
        async () => (await readNews(popup)) === 'Marked, but the page keeps it out of sight',
        'the news',
      );
      expect((await findMarks(tab)).map(({ text }) => text)).toEqual(['It throws no shadow,']);
      await popup.close();
      await tab.close();
    });

    it('a page that moves once it is scrolled is scrolled after, until the reader does', async () => {
      const { driver } = stage();
      const tab = await driver.open(`${UNLISTED}/restless`);
      const popup = await driver.clickButton(tab);
      await pressControl(popup, '[data-finding="quote"] [data-action="jump"]');
      await until(() => tab.evaluate(() => !document.querySelector('aside[hidden]')), 'the page to move');
      await until(async () => asSeen(await findMarks(tab)), 'the mark below the header');
      expect(await findMarks(tab)).toEqual([{ text: 'Nobody has seen it stand still,', inView: true }]);
      await popup.close();
      await tab.close();
    });
  });
}

/** From the press to the frame in which the reader sees the words marked. */
async function timeJump(tab: Tab, popup: Popup): Promise<number> {
  const seen = watchForMark(tab, QUOTE);
  const pressed = Number(
    await popup.evaluate(`(() => {
    const figure = [...document.querySelectorAll('[data-finding="quote"]')].find((node) => node.textContent.includes(${JSON.stringify(QUOTE)}));
    const pressed = Date.now();
    figure.querySelector('[data-action="jump"]').click();
    return pressed;
  })()`),
  );
  return (await seen) - pressed;
}

interface JumpTargets {
  readonly tab: Tab;
  readonly popup: Popup;
  readonly quotes: number;
}

/** Each quotation in turn is the one that is marked and seen. */
async function expectJumps({ tab, popup, quotes }: JumpTargets): Promise<void> {
  for (let index = 0; index < quotes; index += 1) {
    const words = String(
      await popup.evaluate(`(() => {
      const figure = document.querySelectorAll('[data-finding="quote"]')[${index}];
      figure.querySelector('[data-action="jump"]').click();
      return figure.querySelector('blockquote').textContent;
    })()`),
    );
    const marks = await until(async () => {
      const now = asSeen(await findMarks(tab));
      return now && squeeze(words).includes(squeeze(now[0]?.text ?? '')) ? now : null;
    }, `the mark at ${words}`);
    expect(marks[0]?.inView).toBe(true);
  }
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Null until something is marked and the page has stopped scrolling to it. */
function asSeen<M extends { readonly inView: boolean }>(marks: readonly M[]): readonly M[] | null {
  return marks.some(({ inView }) => inView) ? marks : null;
}

function readHistory(tab: Tab): Promise<{ readonly length: number; readonly href: string }> {
  return tab.evaluate(() => ({ length: history.length, href: location.href }));
}
