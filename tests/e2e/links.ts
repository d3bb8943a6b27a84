import { describe, expect, it } from 'vitest';
import { type Driver, type Popup, type Tab, until } from '../../scripts/browsers/driver';
import { judge, readLanding } from '../../scripts/links/judge-landing';
import type { Launch } from './launch';
import { openForSuite } from './open-for-suite';
import { page } from './page-shell';
import { servePage, UNLISTED } from './pages';

/** Far enough down the sample page that it must be scrolled to. */
const QUOTE = 'One vault for the whole industry is one door for every burglar.';
const SPEAKER = 'Priya Halvorsen';
const ROOM = '<style>html { padding-block: 2400px }</style>';
const PASTE = page('en', '<textarea></textarea><div contenteditable></div>');

/** From a quotation to the clipboard, and from the clipboard back to its words. */
export function describeLinks(name: string, launch: Launch, extension: string): void {
  describe(`a copied quotation in ${name}`, () => {
    const suite = openForSuite(launch, {
      extension,
      serve: (host, path) => {
        if (path === '/paste') return PASTE;
        return path === '/sample' ? `${servePage(host, path)}${ROOM}` : servePage(host, path);
      },
    });

    it('goes to the clipboard as text and as HTML, with a link that opens at its words', async () => {
      const tab = await suite.driver.open(`${UNLISTED}/sample?utm_source=letter`);
      const popup = await suite.driver.clickButton(tab);
      expect(await copyIn(popup)).toBe('Copied');
      await popup.close();
      const pasted = await paste(suite.driver);
      expect(pasted.text).toMatch(/^“One vault .* burglar\.” — Priya Halvorsen/);
      expect(pasted.html).toContain('blockquote');
      const link = pasted.text.split('\n').at(-1) ?? '';
      expect(link.startsWith(`${UNLISTED}/sample#:~:text=`)).toBe(true);
      expect(pasted.html).toContain('href="');
      await expectLanded(suite.driver, link);
    });

    it('has the plain address where no link opens at its words, and says so', async () => {
      const tab = await suite.driver.open(`${UNLISTED}/sample`);
      const popup = await suite.driver.clickButton(tab);
      await tab.evaluate(() => {
        document.body.style.visibility = 'hidden';
      });
      expect(await copyIn(popup)).toBe('Copied. The link opens the page, not the words.');
      await popup.close();
      const { text } = await paste(suite.driver);
      expect(text.split('\n').at(-1)).toBe(`${UNLISTED}/sample`);
    });

    it('is copied from the menu over selected words, with its speaker, and told in the page', async () => {
      const tab = await suite.driver.open(`${UNLISTED}/sample`);
      // Only Firefox's menu is really clicked, which lets us into the page; in Chromium the button does.
      if (name === 'chromium') await (await suite.driver.clickButton(tab)).close();
      await select(tab, 'one door for every burglar');
      const before = await tab.evaluate(() => document.body.outerHTML);
      await suite.driver.clickSelectionMenu(tab, 'Copy quotation with link');
      await until(() => tab.evaluate(() => document.querySelector('newsgloss-toast') !== null), 'the toast');
      expect(await tab.evaluate(() => document.body.outerHTML)).toBe(before);
      const { text } = await paste(suite.driver);
      expect(text).toMatch(/^“one door for every burglar” — /);
      expect(text).toContain(SPEAKER);
      await expectLanded(suite.driver, text.split('\n').at(-1) ?? '', 'one door for every burglar');
    });
  });
}

/** Presses the quotation's button as a reader does, and tells what the popup says then. */
async function copyIn(popup: Popup): Promise<string> {
  const button = `[...document.querySelectorAll('[data-finding="quote"]')].find((node) => node.textContent.includes(${JSON.stringify(QUOTE)})).querySelector('[data-action="copy"]')`;
  await popup.evaluate(`${button}.focus()`);
  await popup.press('Enter');
  const read = `(({ dataset, textContent }) => (dataset.tone === 'seen' ? textContent : ''))(document.querySelector('#status'))`;
  return until(async () => String(await popup.evaluate(read)) || null, 'what the popup says');
}

/** From the real clipboard, by the keys a reader presses. */
async function paste(driver: Driver): Promise<{ readonly text: string; readonly html: string }> {
  const tab = await driver.open(`${UNLISTED}/paste`);
  await tab.bringToFront();
  for (const field of ['textarea', 'div']) {
    await tab.focus(field);
    await tab.keyboard.down('Control');
    await tab.keyboard.press('KeyV', { commands: ['Paste'] });
    await tab.keyboard.up('Control');
  }
  const pasted = await until(
    () =>
      tab.evaluate(() => {
        const text = document.querySelector('textarea')?.value ?? '';
        const html = document.querySelector('div')?.innerHTML ?? '';
        return text !== '' && html !== '' && { text, html };
      }),
    'what was pasted',
  );
  await tab.close();
  return pasted;
}

async function expectLanded(driver: Driver, link: string, exact: string = QUOTE): Promise<void> {
  const tab = await driver.open(link);
  const words = { path: 'body', exact, prefix: '', suffix: '' };
  await until(async () => judge(await tab.evaluate(readLanding, words)) === 'landed', 'the words in view');
  await tab.close();
}

function select(tab: Tab, words: string): Promise<void> {
  return tab.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      document.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      return;
    }
  }, words);
}
