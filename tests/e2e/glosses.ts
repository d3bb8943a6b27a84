import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Driver, Popup, Tab } from '../../scripts/browsers/driver';
import { until } from '../../scripts/browsers/driver';
import { ROOT } from '../helpers/source-files';
import type { Launch } from './launch';
import { openForSuite } from './open-for-suite';
import { LISTED, UNLISTED } from './pages';

const PICTURES = join(ROOT, 'tests/e2e/pictures');
const ALL = '[data-action="gloss-all"]';

/** Translations in the page, and the page as it was afterwards. */
export function describeGlosses(name: string, launch: Launch, extension: string): void {
  describe(`translations in the page in ${name}`, () => {
    beforeAll(() => {
      mkdirSync(PICTURES, { recursive: true });
    });
    const suite = openForSuite(launch, { extension });

    it('stand under a strict policy, in a shadow root and around what was typed, and leave no trace', async () => {
      const tab = await suite.driver.open(`${UNLISTED}/strict-small-print`);
      await fillForm(tab);
      const before = await serialise(tab);
      const popup = await suite.driver.clickButton(tab);
      await popup.evaluate(`document.querySelector('${ALL}').scrollIntoView()`);
      await press(popup, ALL);
      const glosses = await until(async () => asSome(await findGlosses(tab)), 'translations in the page');
      await tab.screenshot({
        path: join(PICTURES, `${name}-glosses.png`) as `${string}.png`,
        fullPage: true,
      });
      await popup.shoot(join(PICTURES, `${name}-glosses-popup`));
      expect(glosses).toContainEqual(lineOf('Comments are checked before they appear.', false));
      expect(glosses.filter(({ inShadow }) => inShadow).length).toBeGreaterThanOrEqual(2);
      expect(
        glosses.every(({ visible, lang, translate }) => visible && lang === 'en' && translate === 'no'),
      ).toBe(true);
      const during = await serialise(tab);
      expect(during.typed).toEqual(before.typed);
      expect(during.article).toBe(before.article);
      expect(during.html).not.toBe(before.html);
      await until(() => isPressed(popup), 'the button to be pressed');
      await press(popup, ALL);
      await until(async () => (await findGlosses(tab)).length === 0, 'the page as it was');
      await popup.close();
      expect(await serialise(tab)).toEqual(before);
    });

    it('give way to what the page itself writes there, and leave nothing of theirs', async () => {
      const { tab, popup } = await showAll(suite.driver, '/small-print');
      await tab.evaluate(() => {
        const find = (selector: string) => document.querySelector(selector) as Element;
        find('#rule').firstChild!.textContent = 'De regels zijn veranderd.';
        find('label[for="name"]').firstChild!.textContent = 'Achternaam';
        find('.note').textContent = 'Niets is vereist.';
        find('h2').replaceWith(Object.assign(document.createElement('h2'), { textContent: 'Reageer' }));
        find('#mail').setAttribute('placeholder', 'ergens@voorbeeld.example');
      });
      const expected = ['De regels zijn veranderd.', 'Achternaam', 'Niets is vereist.', 'Reageer'];
      const read = () =>
        tab.evaluate(() =>
          ['#rule', 'label[for="name"]', '.note', 'h2'].map(
            (each) => document.querySelector(each)?.innerHTML,
          ),
        );
      await until(async () => String(await read()) === String(expected), 'the words of the page alone');
      await press(popup, ALL);
      await until(async () => (await findGlosses(tab)).length === 0, 'the page as it was');
      await popup.close();
      expect(await read()).toEqual(expected);
      expect(await tab.evaluate(() => document.querySelector('#mail')?.getAttribute('placeholder'))).toBe(
        'ergens@voorbeeld.example',
      );
    });

    it('go when the page moves on within itself', async () => {
      const { tab, popup, before } = await showAll(suite.driver, '/small-print');
      await popup.close();
      await tab.evaluate(() => history.pushState(null, '', '/another-story'));
      await until(async () => (await findGlosses(tab)).length === 0, 'the page as it was');
      expect(await serialise(tab)).toEqual(before);
    });

    it('are marked in place of the words they stand for, and are told again by the next popup', async () => {
      const { tab, popup } = await showAll(suite.driver, '/strict-small-print');
      const count = `document.querySelectorAll('[data-finding="notice"]').length`;
      const found = await popup.evaluate(count);
      await press(popup, '[data-finding="notice"] [data-action="jump"]');
      const marked = () =>
        tab.evaluate(() =>
          [...CSS.highlights.values()].flatMap((each) => [...each]).map((range) => String(range)),
        );
      await until(async () => String(await marked()) === 'Leave a comment', 'the mark');
      await popup.close();
      const again = await suite.driver.clickButton(tab);
      await until(() => isPressed(again), 'the button to be pressed');
      expect(await again.evaluate(count)).toBe(found);
      await press(again, ALL);
      await until(async () => (await findGlosses(tab)).length === 0, 'the page as it was');
      await again.close();
    });

    it('go when the extension is switched off; what Firefox leaves of them is not seen, and goes when it is back', async () => {
      const opened = await suite.driver.open(`${LISTED}/small-print`);
      const seen = await readSeen(opened);
      await opened.close();
      const { tab, popup, before } = await showAll(suite.driver, '/small-print', LISTED);
      expect(await readSeen(tab)).not.toEqual(seen);
      await popup.close();
      await suite.driver.switchOff();
      await until(async () => String(await readSeen(tab)) === String(seen), 'the words as they were');
      if (suite.driver.name === 'firefox') await suite.driver.switchOn();
      await until(
        async () => (await findGlosses(tab)).every(({ inShadow }) => inShadow),
        'the page as it was',
      );
      const { html } = await serialise(tab);
      expect(html).toBe(before.html);
    });
  });
}

/** A page with all its translations standing, and what it was before. */
async function showAll(driver: Driver, path: string, host = UNLISTED) {
  const tab = await driver.open(`${host}${path}`);
  const before = await serialise(tab);
  const popup = await driver.clickButton(tab);
  await press(popup, ALL);
  await until(async () => asSome(await findGlosses(tab)), 'translations in the page');
  await until(() => isPressed(popup), 'the button to be pressed');
  return { tab, popup, before };
}

interface Typed {
  readonly values: readonly string[];
  readonly focused: string | undefined;
  readonly caret: number | null;
}

interface Serialised {
  readonly html: string;
  readonly shadows: readonly string[];
  readonly article: string;
  readonly typed: Typed;
}

async function fillForm(tab: Tab): Promise<void> {
  await tab.type('#words', 'Mooie klok, goed verteld');
  await tab.type('#name', 'Joris');
}

function serialise(tab: Tab): Promise<Serialised> {
  return tab.evaluate(() => {
    const hosts = [...document.querySelectorAll('*')].filter((element) => element.shadowRoot);
    const focused = document.activeElement;
    return {
      html: document.documentElement.outerHTML,
      shadows: hosts.map((host) => host.shadowRoot?.innerHTML ?? ''),
      article: document.querySelector('article')?.outerHTML ?? '',
      typed: {
        values: [...document.querySelectorAll('input, textarea')].map(
          (field) => (field as HTMLInputElement).value,
        ),
        focused: focused?.id,
        caret: focused instanceof HTMLInputElement ? focused.selectionStart : null,
      },
    };
  });
}

/** What the reader sees, line by line, shadow roots included; placeholders apart. */
async function readSeen(tab: Tab): Promise<readonly string[]> {
  const seen = await tab.evaluate(`[
    document.body,
    ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => [...(shadowRoot?.children ?? [])]),
  ].map(({ innerText }) => innerText)`);
  return seen as readonly string[];
}

interface SeenGloss {
  readonly text: string;
  readonly manner: string | undefined;
  readonly lang: string;
  readonly translate: string | null;
  readonly visible: boolean;
  readonly border: string;
  readonly inShadow: boolean;
}

function lineOf(text: string, inShadow: boolean) {
  return expect.objectContaining({ text, manner: 'line', border: '3px', inShadow });
}

function findGlosses(tab: Tab): Promise<readonly SeenGloss[]> {
  return tab.evaluate(() => {
    const roots: (Document | ShadowRoot)[] = [document];
    for (const element of document.querySelectorAll('*'))
      if (element.shadowRoot) roots.push(element.shadowRoot);
    return roots.flatMap((root) =>
      [...root.querySelectorAll<HTMLElement>('newsgloss-gloss:not([data-manner="original"])')].map(
        (gloss) => ({
          text: gloss.textContent?.trim() ?? '',
          manner: gloss.dataset.manner,
          lang: gloss.lang,
          translate: gloss.getAttribute('translate'),
          visible: gloss.getClientRects().length > 0 && getComputedStyle(gloss).visibility === 'visible',
          border: getComputedStyle(gloss).borderInlineStartWidth,
          inShadow: root !== document,
        }),
      ),
    );
  });
}

function asSome<T>(found: readonly T[]): readonly T[] | null {
  return found.length > 0 ? found : null;
}

async function press(popup: Popup, selector: string): Promise<void> {
  await popup.evaluate(`document.querySelector('${selector}').click()`);
}

async function isPressed(popup: Popup): Promise<boolean> {
  return (await popup.evaluate(`document.querySelector('${ALL}').ariaPressed`)) === 'true';
}
