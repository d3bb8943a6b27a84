import { expect, it } from 'vitest';
import { type Tab, until } from '../../../scripts/browsers/driver';
import { LISTED } from '../pages';
import { en } from './english';
import { clearStores, openPage, openView, press, readText, type Ward, waitForView } from './ward';

const ASK = '[data-action="ask-browser"]';
const ORIGINAL = 'Onze molenaar';

/** The browser's own translator, put in by the test in both browsers, does not do its part. */
export function injectTranslatorFaults(ward: () => Ward): void {
  async function openNotices(translator: string): Promise<Tab> {
    await clearStores(ward());
    const { tabId } = await openPage(ward(), `${LISTED}/small-print`);
    const view = await openView(ward(), tabId, { translator, hasty: '1' });
    await waitForView(view);
    return view;
  }

  async function ask(view: Tab): Promise<void> {
    await until(() => view.evaluate(`document.querySelector('${ASK}') !== null`), 'the offer');
    await press(view, ASK);
  }

  const expectWords = (view: Tab, wanted: string) =>
    until(async () => (await readText(view)).includes(wanted), `the words “${wanted}”`);

  it.each(['works', 'breaks when it is closed'])('a translator that %s: the translation', async (fault) => {
    const view = await openNotices(fault);
    await ask(view);
    await expectWords(view, 'Our miller furled the sails again.');
  });

  it.each([
    ['refuses to start', 'print.broken'],
    ['never starts', 'print.late'],
    ['refuses to translate', 'print.broken'],
    ['never translates', 'print.late'],
    ['answers with nothing', 'print.broken'],
    ['answers with no text', 'print.broken'],
  ] as const)('a translator that %s: one sentence, the original, and the offer again', async (fault, key) => {
    const view = await openNotices(fault);
    await ask(view);
    await expectWords(view, en[key]);
    expect(await readText(view)).toContain(ORIGINAL);
    expect(await view.evaluate(`document.querySelectorAll('${ASK}').length`)).toBe(1);
  });

  it.each(['refuses to say what it can', 'never says what it can'])(
    'a translator that %s: the original, called not translated, and no offer',
    async (fault) => {
      const view = await openNotices(fault);
      await expectWords(view, 'not translated');
      expect(await readText(view)).toContain(ORIGINAL);
      expect(await view.evaluate(`document.querySelectorAll('${ASK}').length`)).toBe(0);
    },
  );

  it('a translator that vanishes after it was offered: one sentence, and the original', async () => {
    const view = await openNotices('works');
    await until(() => view.evaluate(`document.querySelector('${ASK}') !== null`), 'the offer');
    await view.evaluate(`void ['availability', 'create'].forEach((name) => delete Translator[name])`);
    await press(view, ASK);
    await expectWords(view, en['print.unavailable']);
    expect(await readText(view)).toContain(ORIGINAL);
  });
}
