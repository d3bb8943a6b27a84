import { rm } from 'node:fs/promises';
import { afterAll, beforeAll } from 'vitest';
import type { Driver } from '../../scripts/browsers/driver';
import { type Serve, startLocalWeb } from '../../scripts/browsers/local-web';
import { copyWithCode } from './altered-build';
import type { Launch } from './launch';
import { servePage } from './pages';

export interface SuiteOptions {
  /** The built extension. */
  readonly extension: string;
  /** What the hosts answer; the pages of our tests where it is left out. */
  readonly serve?: Serve;
  /** Code that a copy of the build begins each of its scripts with. */
  readonly code?: string;
}

/** A browser for the suite that asks for it: started before its first test, ended after its last. */
export function openForSuite(
  launch: Launch,
  { extension, serve = servePage, code }: SuiteOptions,
): { readonly driver: Driver } {
  let driver: Driver | null = null;
  let close = async (): Promise<void> => undefined;

  beforeAll(async () => {
    const folder = code === undefined ? extension : await copyWithCode(extension, /\.js$/, code);
    const web = await startLocalWeb(serve);
    driver = await launch({ extension: folder, proxyPort: web.port });
    close = async () => {
      await driver?.close();
      await web.close();
      if (folder !== extension) await rm(folder, { recursive: true, force: true });
    };
  });

  afterAll(() => close());

  return {
    get driver() {
      if (!driver) throw new Error('the browser is started before the first test');
      return driver;
    },
  };
}
