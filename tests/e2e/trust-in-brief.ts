import { rm } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, it } from 'vitest';
import { type LocalWeb, startLocalWeb } from '../../scripts/browsers/local-web';
import { closeOthers } from './faults/faults';
import { copyFaulty } from './faults/faulty-build';
import { injectReadingFaults } from './faults/reading-faults';
import { serveQuietly } from './faults/serve-quietly';
import { mend, type Ward } from './faults/ward';
import { expectHarmless, NUMBERED, serveHostile } from './hostile-pages/describe-hostile-pages';
import type { Launch } from './launch';

const PAGES: readonly string[] = [
  'markup and script in every field',
  'globals that were redefined',
  'getters that throw on every prototype',
  'prototypes that were frozen',
  'calls in our own protocol',
  'an article in such a form',
];

/** A few faults and hostile pages in one browser; all of them are `npm run faults` and `npm run hostile`. */
export function describeTrustInBrief(name: string, launch: Launch, extension: string): void {
  describe(`faults and hostile pages in brief in ${name}`, () => {
    let web: LocalWeb;
    let ward: Ward;

    beforeAll(async () => {
      const folder = await copyFaulty(extension);
      let ownId = '';
      web = await startLocalWeb((host, path) => serveHostile(path, ownId) ?? serveQuietly(host, path));
      const driver = await launch({ extension: folder, proxyPort: web.port });
      ward = { driver, folder, own: await driver.openOwn('options.html') };
      ownId = new URL(ward.own.url()).host;
    });

    afterEach(async () => {
      await mend(ward);
      await closeOthers(ward);
    });

    afterAll(async () => {
      await ward?.driver.close();
      await web?.close();
      await rm(ward.folder, { recursive: true, force: true });
    });

    injectReadingFaults(() => ward);

    it.each(NUMBERED.filter((page) => PAGES.includes(page.name)))('$name', ({ holds, index }) =>
      expectHarmless(ward.driver, { holds, index, picture: null }),
    );
  });
}
