import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Driver, type Popup, type Tab, until } from '../../../scripts/browsers/driver';
import { type LocalWeb, type Served, startLocalWeb } from '../../../scripts/browsers/local-web';
import { ROOT } from '../../helpers/source-files';
import type { Launch } from '../launch';
import { LISTED } from '../pages';
import { HONEST } from './honest-story';
import { HOSTILE_PAGES, type HostilePage } from './hostile-pages';

const PICTURES = join(ROOT, 'tests/e2e/pictures');
/** From the click to the report or the sentence that says why there is none, on a busy machine. Milliseconds. */
const MOST_TIME = 8_000;

/** Every page of the corpus in one run of the browser: nothing runs, nothing freezes, what is honest is found. */
export function describeHostilePages(name: string, launch: Launch, extension: string): void {
  describe(`hostile pages in ${name}`, () => {
    let web: LocalWeb;
    let driver: Driver;
    let ownId = '';

    beforeAll(async () => {
      mkdirSync(PICTURES, { recursive: true });
      web = await startLocalWeb((_, path) => serveHostile(path, ownId));
      driver = await launch({ extension, proxyPort: web.port });
      const own = await driver.openOwn('welcome.html');
      ownId = new URL(own.url()).host;
      await own.close();
    });

    afterAll(async () => {
      await driver?.close();
      await web?.close();
    });

    it.each(NUMBERED)(
      '$name',
      ({ holds, index }) => expectHarmless(driver, { holds, index, picture: `${name}-hostile-${index}` }),
      30_000,
    );
  });
}

/** The pages, each with the number it is served by. */
export const NUMBERED = HOSTILE_PAGES.map((page, index) => ({ ...page, index }));

interface HostileTry extends Pick<HostilePage, 'holds'> {
  readonly index: number;
  /** Without ending; null takes none. */
  readonly picture: string | null;
}

export async function expectHarmless(driver: Driver, { holds, index, picture }: HostileTry): Promise<void> {
  const tab = await driver.open(`${LISTED}/hostile/${index}`);
  const clicked = Date.now();
  const popup = await driver.clickButton(tab);
  const time = Date.now() - clicked;
  const seen = await look(popup);
  if (picture !== null) await popup.shoot(join(PICTURES, picture));
  const shown = holds === 'honest' ? await showHonest(popup) : null;
  await popup.close();
  const ran = await tab.evaluate(
    "(window.ranAnyway || 0) + ',' + (window.answers ? window.answers.length : 0)",
  );
  await closeTab(tab);
  expect(ran, 'nothing ran in the page, and nobody answered it').toBe('0,0');
  expect(seen.ran, 'nothing ran in the popup').toBe(0);
  expect(seen.foreign, 'no element and no attribute out of a text').toEqual([]);
  expect(seen.loose, 'signs that turn text round stay within what the page said').toEqual([]);
  expect(time).toBeLessThan(MOST_TIME);
  if (holds === 'honest') {
    expect(seen.quotes, `among what the view says: ${seen.said}`).toContainEqual({
      words: HONEST.words,
      speaker: HONEST.speaker,
    });
    expect(shown, 'and is shown in the page').toMatch(/shown/i);
  }
}

/** `ownId` is the extension's own, for pages that speak to it. */
export function serveHostile(path: string, ownId: string): Served | null {
  const page: HostilePage | undefined = HOSTILE_PAGES[Number(/^\/hostile\/(\d+)$/.exec(path)?.[1] ?? -1)];
  if (!page) return null;
  const body =
    typeof page.source === 'string' ? page.source.replaceAll('OUR_ID', JSON.stringify(ownId)) : page.source;
  return { body, type: page.type ?? 'text/html; charset=utf-8' };
}

interface Seen {
  readonly ran: number;
  readonly foreign: readonly string[];
  readonly loose: readonly string[];
  /** The view's first words, to tell what it says in place of quotations. */
  readonly said: string;
  readonly quotes: readonly { readonly words: string; readonly speaker: string }[];
}

async function look(popup: Popup): Promise<Seen> {
  return (await popup.evaluate(`(() => {
    const all = [...document.querySelectorAll('*')];
    const foreign = all.filter((element) =>
      element.matches('iframe, object, embed, img, video, audio, base, math, foreignObject, textarea, script:not([src^="/"]), [srcdoc], [autofocus]')
      || element.getAttributeNames().some((name) => name.startsWith('on') || /^\\s*javascript:/i.test(element.getAttribute(name))));
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const loose = [];
    while (texts.nextNode()) {
      const { data, parentElement } = texts.currentNode;
      if (/[\\u202a-\\u202e\\u2066-\\u2069]/.test(data) && !parentElement.closest('bdi, [dir], q')) loose.push(parentElement.outerHTML.slice(0, 200));
    }
    return {
      ran: (window.wrappedJSObject ?? window).ranAnyway ?? 0,
      foreign: foreign.map((element) => element.outerHTML.slice(0, 200)),
      loose,
      said: document.body.innerText.slice(0, 300),
      quotes: [...document.querySelectorAll('[data-finding="quote"]')].map((quote) => ({
        words: [...quote.querySelectorAll('q')].map((part) => part.textContent).join(' '),
        speaker: quote.querySelector('figcaption bdi')?.textContent ?? '',
      })),
    };
  })()`)) as Seen;
}

/** What is said once the honest quotation was asked for in the page. */
async function showHonest(popup: Popup): Promise<string> {
  const words = JSON.stringify(HONEST.words.slice(0, 30));
  await popup.evaluate(
    `[...document.querySelectorAll('[data-finding="quote"]')].find((one) => one.textContent.includes(${words}))?.querySelector('[data-action="jump"]').click()`,
  );
  const said = () => popup.evaluate(`document.querySelector('#status').textContent`);
  const isAnswer = (text: unknown) => typeof text === 'string' && text !== '' && !text.startsWith('Found');
  return String(await until(async () => said().then((text) => isAnswer(text) && text), 'the answer'));
}

/** A page that never rests may not answer. */
async function closeTab(tab: Tab): Promise<void> {
  await tab.close().catch(() => {});
}
