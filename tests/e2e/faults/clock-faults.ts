import { expect, it } from 'vitest';
import { en } from './english';
import { expectMark, expectReport, JUMP, openPressed, openView, press, readText, type Ward } from './ward';

const DAY = 86_400_000;

/** The device's clock is set while a report is kept, or being made. */
export function injectClockFaults(ward: () => Ward): void {
  const setClock = (by: number) =>
    ward().driver.inBackground(`(() => {
      const real = scope.Date.now.bind(scope.Date);
      scope.Date.now = () => real() + (${by});
      return null;
    })()`);

  it.each([
    ['back by a day', DAY, /^/],
    ['back by thirty years', 30 * 365 * DAY, /^/],
    ['forward by a day', -DAY, /1 day ago|yesterday/i],
    ['forward by thirty years', -30 * 365 * DAY, /years ago/],
  ])(
    'the clock set %s since the report was made: the report, its age in words that make sense',
    async (_, by, age) => {
      const { tab, tabId } = await openPressed(ward());
      await ward().own.evaluate(`chrome.storage.session.clear()`);
      await setClock(by);
      const made = await openView(ward(), tabId);
      await expectReport(made);
      const view = await openView(ward(), tabId);
      await expectReport(view);
      const footer = String(await view.evaluate(`document.querySelector('footer').innerText`));
      expect(footer).toMatch(age);
      expect(footer).not.toMatch(/-\d|\bin \d+ (?:second|minute|hour|day|month|year)|NaN|Infinity/);
      await press(view, JUMP);
      await expectMark(tab);
    },
  );

  it('the clock set back while a page is read: what it took is no negative time', async () => {
    const { tabId } = await openPressed(ward());
    await ward().own.evaluate(`chrome.storage.session.clear()`);
    await ward().driver.inBackground(`(() => {
      let by = 0;
      const real = scope.Date.now.bind(scope.Date);
      scope.Date.now = () => real() - (by += ${DAY});
      return null;
    })()`);
    const view = await openView(ward(), tabId);
    await expectReport(view);
    expect(await readText(view)).not.toMatch(/[-−]\d+ ?ms/);
    expect(en['footer.read']).toContain('{ms}');
  });
}
