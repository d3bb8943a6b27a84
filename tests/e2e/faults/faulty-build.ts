import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { copyWithCode } from '../altered-build';

/**
 * A copy of the build whose own pages can be opened with something broken in them, by their address:
 * `?refuse=storage.sync.get` `?hang=…` rejects or never answers; `?hasty=1` waits a twentieth of every long time;
 * `?translator=…` has the browser's translator fail in that way. In the background, `mostSteps` is the reader's bound.
 */
export async function copyFaulty(extension: string): Promise<string> {
  const folder = await copyWithCode(extension, /^chunks\/.*\.js$/, `(${injectFaults})();`);
  const background = join(folder, 'background.js');
  const code = await readFile(background, 'utf8');
  if (code.split(MOST_STEPS).length !== 2) throw new Error('the bound of steps is not where it was');
  await writeFile(
    background,
    code.replace(MOST_STEPS, `({ valueOf: () => globalThis.mostSteps ?? ${MOST_STEPS} })`),
  );
  return folder;
}

/** As the build writes the bound of `utils/page/paper/paper-document.ts`. */
const MOST_STEPS = '12e6';

/** Runs in the page, before anything else there; each script of the page brings it anew. */
function injectFaults(): void {
  // biome-ignore lint/suspicious/noExplicitAny: a scope to be broken, in whichever way
  const scope = globalThis as unknown as Record<string, any>;
  if (scope.hasFaults || typeof location !== 'object') return;
  scope.hasFaults = true;
  const given = new URLSearchParams(location.search);
  const answers = {
    refuse: () => Promise.reject(new Error('an injected fault')),
    hang: () => new Promise(() => {}),
  };
  for (const manner of ['refuse', 'hang'] as const) {
    for (const call of given.getAll(manner)) {
      const path = call.split('.');
      const method = path.pop() as string;
      for (const api of [scope.browser, scope.chrome].filter(Boolean))
        path.reduce((object, name) => object[name], api)[method] = answers[manner];
    }
  }
  if (given.has('hasty')) {
    const realTimeout = scope.setTimeout.bind(scope);
    scope.setTimeout = (act: () => void, ms: number) => realTimeout(act, ms >= 10_000 ? ms / 20 : ms);
  }
  const translator = given.get('translator');
  if (translator === null) return;
  const hang = () => new Promise(() => {});
  const refuse = () => Promise.reject(new Error('an injected fault'));
  const session = {
    translate: async () => 'Our miller furled the sails again.',
    destroy: () => {},
  };
  const makers: Record<string, object> = {
    works: {},
    'refuses to say what it can': { availability: refuse },
    'never says what it can': { availability: hang },
    'refuses to start': { create: refuse },
    'never starts': { create: hang },
    'refuses to translate': { create: async () => ({ ...session, translate: refuse }) },
    'never translates': { create: async () => ({ ...session, translate: hang }) },
    'answers with nothing': { create: async () => ({ ...session, translate: async () => '' }) },
    'answers with no text': {
      create: async () => ({ ...session, translate: async () => ({ html: '<b>' }) }),
    },
    'breaks when it is closed': {
      create: async () => ({
        ...session,
        destroy() {
          throw new Error('an injected fault');
        },
      }),
    },
  };
  const works = { availability: async () => 'available', create: async () => session };
  Object.defineProperty(scope, 'Translator', {
    configurable: true,
    value: { ...works, ...makers[translator] },
  });
}
