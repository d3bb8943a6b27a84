import { rm } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { type LocalWeb, startLocalWeb } from '../../../scripts/browsers/local-web';
import type { Launch } from '../launch';
import { copyFaulty } from './faulty-build';
import { mend, type Ward } from './ward';

interface Keeping {
  readonly launch: Launch;
  readonly extension: string;
  /** What the local web answers, given the host of the extension’s own pages, '' before they are there. */
  readonly serve: (ownHost: () => string) => Parameters<typeof startLocalWeb>[0];
}

/** One browser with a faulty build for all tests around, mended after each and closed behind the last. */
export function keepWard({ launch, extension, serve }: Keeping): () => Ward {
  let web: LocalWeb;
  let ward: Ward;
  let ownHost = '';

  beforeAll(async () => {
    const folder = await copyFaulty(extension);
    web = await startLocalWeb(serve(() => ownHost));
    const driver = await launch({ extension: folder, proxyPort: web.port });
    ward = { driver, folder, own: await driver.openOwn('options.html') };
    ownHost = new URL(ward.own.url()).host;
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

  return () => ward;
}

/** Every tab but the one that stays open. */
async function closeOthers({ own }: Ward): Promise<void> {
  await own.evaluate(`(async () => {
    const own = await chrome.tabs.getCurrent();
    const others = (await chrome.tabs.query({})).map(({ id }) => id).filter((id) => id !== own.id);
    await chrome.tabs.remove(others);
  })()`);
}
