import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driver, DriverOptions, Popup, Tab } from '../../scripts/browsers/driver';
import { shootScreens, until } from '../../scripts/browsers/driver';
import { type LocalWeb, startLocalWeb } from '../../scripts/browsers/local-web';
import { ROOT } from '../helpers/source-files';
import { LISTED, servePage, UNLISTED } from './pages';

const PICTURES = join(ROOT, 'tests/e2e/pictures');

/** Far enough down the sample page that it must be scrolled to. */
const QUOTE = 'One vault for the whole industry is one door for every burglar.';

/** Bad pages, and what the popup says of them. */
const BAD_PAGES = [
  { page: 'an empty page', path: '/empty', status: 'none', words: /no text/ },
  { page: 'a page without an article', path: '/no-article', status: 'none', words: /No article here/ },
  { page: 'two megabytes of text', path: '/two-megabytes', status: 'none', words: /too large/ },
  { page: 'a broken block of structured data', path: '/broken-data', status: 'report', words: /Oyelaran/ },
  {
    page: 'an unknown language',
    path: '/unknown-language',
    status: 'report',
    words: /does not know this language/,
  },
] as const;

export type Launch = (options: Pick<DriverOptions, 'extension' | 'proxyPort'>) => Promise<Driver>;

/** What a reader does, the same in each browser, in one run of it. */
export function describeJourneys(name: string, launch: Launch, extension: string): void {
  describe(`Newsgloss in ${name}`, () => {
    let web: LocalWeb;
    let driver: Driver;

    beforeAll(async () => {
      mkdirSync(PICTURES, { recursive: true });
      web = await startLocalWeb(servePage);
      driver = await launch({ extension, proxyPort: web.port });
    });

    afterAll(async () => {
      await driver?.close();
      await web?.close();
    });

    const read = (url: string, look: (popup: Popup) => Promise<void>) => readWith(driver, url, look);

    it('shows who said what, what it costs and what the small print says', () =>
      read(`${LISTED}/sample`, async (popup) => {
        await shootScreens(popup, join(PICTURES, `${name}-light`));
        await expectSample(popup);
      }));

    it('shows the same in the dark', async () => {
      await driver.setTheme('dark');
      await read(`${LISTED}/sample`, async (popup) => {
        await shootScreens(popup, join(PICTURES, `${name}-dark`));
        await expectSample(popup);
      });
      await driver.setTheme('light');
    });

    it('opens as wide as it was drawn, with nothing cut off at its side', () =>
      read(`${LISTED}/sample`, async (popup) => {
        const root = 'document.documentElement';
        const width = Number(await popup.evaluate('window.innerWidth'));
        expect(width, 'with or without its scrollbar').toBeGreaterThanOrEqual(380);
        expect(width).toBeLessThanOrEqual(400);
        expect(await popup.evaluate(`${root}.scrollWidth - ${root}.clientWidth`)).toBe(0);
      }));

    it('brings a quotation into view and marks its words, leaving the page as it was', async () => {
      const tab = await driver.open(`${LISTED}/sample`);
      const before = await tab.content();
      const popup = await driver.clickButton(tab);
      expect(await findMarks(tab)).toEqual([]);
      await popup.evaluate(`${findQuote(QUOTE)}.querySelector('[data-action="jump"]').click()`);
      const [mark] = await until(async () => asFound(await findMarks(tab)), 'the mark');
      await popup.close();
      await tab.screenshot({ path: join(PICTURES, `${name}-jump.png`) as `${string}.png` });
      expect(mark).toMatchObject({ text: QUOTE, inView: true });
      expect(await tab.content()).toBe(before);
    });

    it('reads a page of any other host at the click', () =>
      read(`${UNLISTED}/sample`, async (popup) => {
        await popup.shoot(join(PICTURES, `${name}-any-host`));
        await expectSample(popup);
      }));

    it('reads a page that came over plain http', () =>
      read(`${UNLISTED.replace('https:', 'http:')}/sample`, expectSample));

    it.each(BAD_PAGES)('says in words what becomes of $page', ({ path, status, words }) =>
      read(`${UNLISTED}${path}`, async (popup) => {
        expect(await readText(popup)).toMatch(words);
        expect(await readStatus(popup)).toBe(status);
      }),
    );
  });
}

/** Opens the page, clicks the button, looks at the popup and closes it, whatever was seen. */
async function readWith(driver: Driver, url: string, look: (popup: Popup) => Promise<void>): Promise<void> {
  const popup = await driver.clickButton(await driver.open(url));
  try {
    await look(popup);
  } finally {
    await popup.close();
  }
}

/** All that the sample page holds is there, and nothing twice. */
async function expectSample(popup: Popup): Promise<void> {
  const text = await readText(popup);
  for (const words of ['Marit Oyelaran', 'Tobias Wrenfield', 'Priya Halvorsen', 'Copper & Glass', 'iDEAL']) {
    expect(text).toContain(words);
  }
  expect(await readStatus(popup)).toBe('report');
  expect(await count(popup, 'quote')).toBe(5);
  expect(await count(popup, 'offer')).toBe(3);
  expect(await count(popup, 'notice')).toBeGreaterThanOrEqual(3);
}

async function readText(popup: Popup): Promise<string> {
  return String(await popup.evaluate('document.body.innerText'));
}

async function readStatus(popup: Popup): Promise<unknown> {
  return popup.evaluate('document.documentElement.dataset.status');
}

async function count(popup: Popup, kind: string): Promise<unknown> {
  return popup.evaluate(`document.querySelectorAll('[data-finding="${kind}"]').length`);
}

function findQuote(words: string): string {
  return `[...document.querySelectorAll('[data-finding="quote"]')].find((node) => node.textContent.includes(${JSON.stringify(words)}))`;
}

interface Mark {
  readonly text: string;
  readonly inView: boolean;
  readonly top: number;
  readonly bottom: number;
}

/** Every stretch that is highlighted in the page, and whether the reader sees it, below whatever sticks to the top. */
function findMarks(tab: Tab): Promise<readonly Mark[]> {
  return tab.evaluate(() => {
    const cover = document.querySelector('.masthead')?.getBoundingClientRect().bottom ?? 0;
    return [...CSS.highlights.values()]
      .flatMap((highlight) => [...highlight])
      .filter((range) => range instanceof Range)
      .map((range) => {
        const { top, bottom } = range.getBoundingClientRect();
        return { text: range.toString(), inView: top >= cover && bottom <= innerHeight, top, bottom };
      });
  });
}

/** Null until something is marked and the page has stopped scrolling to it. */
function asFound(marks: readonly Mark[]): readonly Mark[] | null {
  return marks.some((mark) => mark.inView) ? marks : null;
}
