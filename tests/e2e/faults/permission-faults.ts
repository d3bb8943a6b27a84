import { expect, it } from 'vitest';
import { until } from '../../../scripts/browsers/driver';
import { en } from './english';
import { expectReport, expectSentence, JUMP, openPage, openView, press, SAMPLE, type Ward } from './ward';

const SENTENCES: readonly string[] = [...Object.values(en).filter((wording) => typeof wording === 'string')];

/** What the reader allowed is taken back while we are at it. These come last: nothing gives it again. */
export function injectPermissionFaults(ward: () => Ward): void {
  it('leave to read the site taken back while its report is open: marked, or said why not', async () => {
    const { tab, tabId } = await openPage(ward());
    const view = await openView(ward(), tabId);
    await expectReport(view);
    await ward().driver.withholdSites();
    await press(view, JUMP);
    const said = () => view.evaluate(`document.querySelector('#status').textContent`);
    await until(async () => SENTENCES.includes(String(await said())) && (await said()) !== '', 'a sentence');
    expect(await tab.evaluate('document.readyState')).toBe('complete');
  });

  it('leave to read the site taken back, and the page loaded anew: one sentence', async () => {
    const { tab, tabId } = await openPage(ward());
    await tab.goto(SAMPLE);
    await expectSentence(await openView(ward(), tabId), 'site-refuses', 'browser-page');
  });
}

/** Chromium takes the first press for the leave alone, and asks in a bubble of its own, which no driver reaches. */
export function injectPressWithoutLeave(ward: () => Ward): void {
  it('leave to read the site taken back: the report at the press of the button', async () => {
    const { tab } = await openPage(ward());
    const popup = await ward().driver.clickButton(tab);
    expect(String(await popup.evaluate('document.body.innerText'))).toContain('Fennhaven');
    await popup.close();
  });
}
