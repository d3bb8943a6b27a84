import { it } from 'vitest';
import { pause, until } from '../../../scripts/browsers/driver';
import { LISTED } from '../pages';
import {
  breakBackground,
  expectMark,
  expectReport,
  expectSentence,
  JUMP,
  mend,
  openPage,
  openPressed,
  openView,
  press,
  type Ward,
} from './ward';

/** The background is stopped, or does not do its part. */
export function injectBackgroundFaults(ward: () => Ward): void {
  it('the background stopped while the page is read: the report all the same', async () => {
    const { tabId } = await openPage(ward());
    await breakBackground(ward(), { call: 'tabs.sendMessage', manner: 'delay' });
    const view = await openView(ward(), tabId);
    await pause(300);
    await ward().driver.stopBackground();
    await expectReport(view);
  });

  it('the background stopped while the report is put away: the report all the same', async () => {
    const { tabId } = await openPage(ward());
    await breakBackground(ward(), { call: 'storage.session.set', manner: 'hang' });
    const view = await openView(ward(), tabId);
    await pause(300);
    await ward().driver.stopBackground();
    await expectReport(view);
  });

  it('the background stopped between the report and the jump: the words are marked', async () => {
    const { tab, tabId } = await openPressed(ward());
    const view = await openView(ward(), tabId);
    await expectReport(view);
    await ward().driver.stopBackground();
    await press(view, JUMP);
    await expectMark(tab);
  });

  it('the background stopped during the jump: the words are marked', async () => {
    const { tab, tabId } = await openPressed(ward());
    const view = await openView(ward(), tabId);
    await expectReport(view);
    await breakBackground(ward(), { call: 'tabs.sendMessage', manner: 'delay' });
    await press(view, JUMP);
    await pause(300);
    await ward().driver.stopBackground();
    await expectMark(tab);
  });

  it('the background stopped while translations are put into the page: they stand there', async () => {
    const { tab, tabId } = await openPressed(ward(), `${LISTED}/small-print`);
    const view = await openView(ward(), tabId);
    await until(
      () => view.evaluate(`document.querySelector('[data-action="gloss-all"]') !== null`),
      'the button',
    );
    await breakBackground(ward(), { call: 'tabs.sendMessage', manner: 'delay' });
    await press(view, '[data-action="gloss-all"]');
    await pause(300);
    await ward().driver.stopBackground();
    await until(() => tab.evaluate(`document.querySelector('newsgloss-gloss') !== null`), 'the translations');
  });

  it('a background that cannot be reached: one sentence, and the report at the next try', async () => {
    const { tabId } = await openPage(ward());
    await expectSentence(await openView(ward(), tabId, { refuse: 'runtime.sendMessage' }), 'no-answer');
    await expectReport(await openView(ward(), tabId));
  });

  it('a background that never answers: one sentence', async () => {
    const { tabId } = await openPage(ward());
    const faults = { hang: 'runtime.sendMessage', hasty: '1' };
    await expectSentence(await openView(ward(), tabId, faults), 'no-answer');
  });

  it('a background that breaks while it looks for findings: one sentence, and the report when it is whole', async () => {
    const { tabId } = await openPage(ward());
    await ward().driver.inBackground(
      `(scope.performance.now = () => { throw new Error('an injected fault'); }, null)`,
    );
    await expectSentence(await openView(ward(), tabId), 'failed');
    await mend(ward());
    await expectReport(await openView(ward(), tabId));
  });
}
