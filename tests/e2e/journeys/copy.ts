import { describe, expect, it } from 'vitest';
import { type Driver, type Popup, until } from '../../../scripts/browsers/driver';
import { UNLISTED } from '../pages';
import { countFindings, pressControl, readNews } from '../read-view';
import { recordAndExpect, type Stage, takeLeast } from './stage';
import { countAdded, openWatched } from './watched-tab';

const RUNS = 5;
const COPY = '[data-finding="quote"] [data-action="copy"]';
const TRACKED = '/dashes?utm_source=feed&fbclid=1&id=7';

export function describeCopy(stage: () => Stage): void {
  describe('journey 5, copy', () => {
    it('one click: words, speaker and a link that opens at the words, dashes and all', async () => {
      const { driver } = stage();
      const tab = await openWatched(driver, `${UNLISTED}${TRACKED}`);
      const popup = await driver.clickButton(tab);
      expect(await countFindings(popup, 'quote')).toBeGreaterThan(0);
      const ms = await takeLeast(RUNS, () => timeCopy(popup));
      await popup.close();
      const added = await countAdded(tab);
      recordAndExpect(stage(), {
        journey: 5,
        what: 'a quotation copied',
        clicks: 2,
        ms,
        runs: RUNS,
        limit: null,
        added,
      });
      const copied = await paste(driver);
      expect(copied.text).toContain('The old-style key — the one we feared – is gone');
      expect(copied.text).toContain('Ottoline Marchbanks');
      expect(copied.html).toContain('<a href="');
      const link = /https:\S+/.exec(copied.text)?.[0] ?? '';
      expect(link).toMatch(/^https:\/\/kabelkrant\.example\/dashes\?id=7#:~:text=/);
      expect(copied.html).toContain('#:~:text=');
      await expectOpensAtWords(driver, link);
      await tab.close();
    });
  });
}

/** From the press to the words that say it was done. */
async function timeCopy(popup: Popup): Promise<number> {
  await popup.evaluate(`document.querySelector('#status').textContent = ''`);
  await popup.evaluate(`(() => {
    const page = window.wrappedJSObject ?? window;
    const status = document.querySelector('#status');
    window.copied = new Promise((done) => new window.MutationObserver(() => status.textContent && done(Date.now())).observe(status, { childList: true }));
    document.querySelector('${COPY}').addEventListener('click', () => { window.pressed = Date.now(); }, { once: true, capture: true });
    return null;
  })()`);
  await pressControl(popup, COPY);
  const ms = Number(await popup.evaluate('window.copied.then((at) => at - window.pressed)'));
  expect(await readNews(popup)).toMatch(/^Copied/);
  return ms;
}

/** What a reader gets who pastes into a page. */
async function paste(driver: Driver): Promise<{ readonly text: string; readonly html: string }> {
  const tab = await driver.open(`${UNLISTED}/paste`);
  await tab.bringToFront();
  await tab.click('textarea');
  await tab.keyboard.down('Control');
  await tab.keyboard.press('v', { commands: ['Paste'] });
  await tab.keyboard.up('Control');
  const pasted = await until(() => tab.evaluate('window.pasted ?? null'), 'what was pasted');
  await tab.close();
  return pasted as { text: string; html: string };
}

async function expectOpensAtWords(driver: Driver, link: string): Promise<void> {
  const tab = await driver.open(link);
  await until(() => tab.evaluate(areWordsInView), 'the words in view');
  expect(await tab.evaluate(() => scrollY)).toBeGreaterThan(0);
  await tab.close();
}

function areWordsInView(): boolean {
  const { top = -1, bottom = 0 } = document.querySelector('#said')?.getBoundingClientRect() ?? {};
  return top >= 0 && bottom <= innerHeight;
}
