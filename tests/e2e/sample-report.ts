import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Popup, shootScreens } from '../../scripts/browsers/driver';
import { ROOT } from '../helpers/source-files';
import type { Launch } from './launch';
import { openForSuite } from './open-for-suite';
import { LISTED, UNLISTED } from './pages';
import { countFindings, readStatus, readText, readWith } from './read-view';

const PICTURES = join(ROOT, 'tests/e2e/pictures');

/** The whole report of a page that has something of everything, in one browser. */
export function describeSampleReport(name: string, launch: Launch, extension: string): void {
  describe(`the sample page’s report in ${name}`, () => {
    beforeAll(() => {
      mkdirSync(PICTURES, { recursive: true });
    });
    const suite = openForSuite(launch, { extension });

    const read = (url: string, look: (popup: Popup) => Promise<void>) => readWith(suite.driver, url, look);

    it.each(['light', 'dark'] as const)(
      'shows all that the page holds, and nothing twice, in the %s',
      async (theme) => {
        await suite.driver.setTheme(theme);
        await read(`${LISTED}/sample`, async (popup) => {
          await shootScreens(popup, join(PICTURES, `${name}-${theme}`));
          await expectSample(popup);
        });
        await suite.driver.setTheme('light');
      },
    );

    it('opens as wide as it was drawn, with nothing cut off at its side', () =>
      read(`${LISTED}/sample`, async (popup) => {
        const root = 'document.documentElement';
        const width = Number(await popup.evaluate('window.innerWidth'));
        expect(width, 'with or without its scrollbar').toBeGreaterThanOrEqual(380);
        expect(width).toBeLessThanOrEqual(400);
        expect(await popup.evaluate(`${root}.scrollWidth - ${root}.clientWidth`)).toBe(0);
      }));

    it.each([
      ['a page of any other host', UNLISTED],
      ['a page that came over plain http', UNLISTED.replace('https:', 'http:')],
    ])('is the same of %s', (_, host) => read(`${host}/sample`, expectSample));

    it('is there in spite of a broken block of structured data', () =>
      read(`${UNLISTED}/broken-data`, async (popup) => {
        expect(await readText(popup)).toContain('Oyelaran');
        expect(await readStatus(popup)).toBe('report');
      }));

    it('says of an unknown language that only marks were looked for', () =>
      read(`${UNLISTED}/unknown-language`, async (popup) => {
        expect(await readText(popup)).toMatch(/does not know this language/);
        expect(await readStatus(popup)).toBe('report');
      }));
  });
}

async function expectSample(popup: Popup): Promise<void> {
  const text = await readText(popup);
  for (const words of ['Marit Oyelaran', 'Tobias Wrenfield', 'Priya Halvorsen', 'Copper & Glass', 'iDEAL']) {
    expect(text).toContain(words);
  }
  expect(await readStatus(popup)).toBe('report');
  expect(await countFindings(popup, 'quote')).toBe(5);
  expect(await countFindings(popup, 'offer')).toBe(3);
  expect(await countFindings(popup, 'notice')).toBeGreaterThanOrEqual(3);
}
