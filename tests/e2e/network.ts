import { rm } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { type Driver, pause } from '../../scripts/browsers/driver';
import { startLocalWeb } from '../../scripts/browsers/local-web';
import { copyWithCode } from './altered-build';
import type { Launch } from './launch';
import { LISTED, servePage, UNLISTED } from './pages';

interface Visit {
  /** Every host that anybody asked for. */
  readonly hosts: ReadonlySet<string>;
  /** Every address that the extension asked for. */
  readonly requests: readonly string[];
  readonly ms: number;
}

/** Puts a request into the script that runs in pages. */
const TELLTALE = `new Image().src = 'https://telltale.example/';`;

/** Browsers call their makers by themselves, so what counts is what is asked for with Newsgloss and not without. */
export function describeNetwork(name: string, launch: Launch, extension: string): void {
  describe(`the network while Newsgloss works in ${name}`, () => {
    it('is asked for nothing by the worker, the popup and the pages read', async () => {
      const visited = await visit(launch, extension, 0);
      const bare = await visit(launch, null, visited.ms + 2_000);
      expect(visited.requests).toEqual([]);
      expect(findSurplus(visited, bare)).toEqual([]);

      const altered = await copyWithCode(extension, /content-scripts.*\.js$/, TELLTALE);
      const betrayed = await visit(launch, altered, 0);
      await rm(altered, { recursive: true });
      expect(findSurplus(betrayed, bare), 'a request that is made is noticed').toEqual(['telltale.example']);
    }, 120_000);
  });
}

function findSurplus(visited: Visit, bare: Visit): readonly string[] {
  return [...visited.hosts].filter((host) => !bare.hosts.has(host));
}

/** The same pages in the same order, for at least as long. */
async function visit(launch: Launch, extension: string | null, least: number): Promise<Visit> {
  const web = await startLocalWeb(servePage);
  const start = Date.now();
  const driver = await launch({ extension, proxyPort: web.port });
  for (const address of [`${LISTED}/sample`, `${UNLISTED}/sample`, `${UNLISTED}/empty`]) {
    await visitPage(driver, address, extension !== null);
  }
  const ms = Date.now() - start;
  await pause(Math.max(1_000, least - ms));
  const requests = await driver.close();
  await web.close();
  return { hosts: web.hosts, requests, ms: ms + 1_000 };
}

async function visitPage(driver: Driver, address: string, click: boolean): Promise<void> {
  const tab = await driver.open(address);
  if (!click) return;
  const popup = await driver.clickButton(tab);
  await popup.evaluate(`document.querySelector('[data-action="jump"]')?.click()`);
  await popup.close();
}
