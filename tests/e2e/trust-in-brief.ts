import { describe, it } from 'vitest';
import { keepWard } from './faults/keep-ward';
import { injectReadingFaults } from './faults/reading-faults';
import { serveQuietly } from './faults/serve-quietly';
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
    const ward = keepWard({
      launch,
      extension,
      serve: (ownHost) => (host, path) => serveHostile(path, ownHost()) ?? serveQuietly(host, path),
    });

    injectReadingFaults(ward);

    it.each(NUMBERED.filter((page) => PAGES.includes(page.name)))('$name', ({ holds, index }) =>
      expectHarmless(ward().driver, { holds, index, picture: null }),
    );
  });
}
