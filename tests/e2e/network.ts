import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Driver, pause } from '../../scripts/browsers/driver';
import { startLocalWeb } from '../../scripts/browsers/local-web';
import { copyWithCode } from './altered-build';
import { ROUND, takeEveryJourney } from './every-journey';
import type { Launch } from './launch';
import { servePage } from './pages';

interface Visit {
  /** Every host that anybody asked for. */
  readonly hosts: ReadonlySet<string>;
  /** Everything asked for but the pages themselves. */
  readonly extras: readonly string[];
  /** Every address that the extension asked for. */
  readonly requests: readonly string[];
  /** Files that were saved. */
  readonly saved: number;
  readonly ms: number;
}

/** Puts a request into the scripts that run in pages. In the background our own policy would hold it back. */
const TELLTALE = `new Image().src = 'https://telltale.example/';`;

/** Browsers call their makers by themselves, so what counts is what is asked for with Newsgloss and not without. */
export function describeNetwork(name: string, launch: Launch, extension: string): void {
  describe(`the network while Newsgloss works in ${name}`, () => {
    it('is asked for nothing on every journey, and a request that is made is noticed', async () => {
      const visited = await visit({ launch, extension, travel: takeEveryJourney });
      const bare = await visit({ launch, extension: null, travel: openPages, least: visited.ms });
      expect(visited.saved, 'the exports were saved').toBeGreaterThan(0);
      expect(visited.requests).toEqual([]);
      expect(findSurplus(visited, bare)).toEqual([]);
      expect(visited.extras.filter((address) => isOfRound(address))).toEqual([]);

      const altered = await copyWithCode(extension, /content-scripts.*\.js$/, TELLTALE);
      const betrayed = await visit({ launch, extension: altered, travel: openPages });
      await rm(altered, { recursive: true });
      expect(findSurplus(betrayed, bare)).toEqual(['telltale.example']);
    }, 170_000);
  });
}

function findSurplus(visited: Visit, bare: Visit): readonly string[] {
  return [...visited.hosts].filter((host) => !bare.hosts.has(host));
}

function isOfRound(address: string): boolean {
  return ROUND.some((page) => new URL(page).host === new URL(address).host);
}

interface VisitOptions {
  readonly launch: Launch;
  readonly extension: string | null;
  readonly travel: (driver: Driver) => Promise<void>;
  /** Milliseconds. */
  readonly least?: number;
}

async function visit({ launch, extension, travel, least = 0 }: VisitOptions): Promise<Visit> {
  const web = await startLocalWeb(servePage);
  const start = Date.now();
  const downloads = await mkdtemp(join(tmpdir(), 'newsgloss-saved-'));
  const driver = await launch({ extension, proxyPort: web.port, downloads });
  await travel(driver);
  await pause(Math.max(1_000, least - (Date.now() - start)));
  const ms = Date.now() - start;
  const requests = await driver.close();
  await web.close();
  const saved = (await readdir(downloads)).length;
  await rm(downloads, { recursive: true });
  return { hosts: web.hosts, extras: web.extras, requests, saved, ms };
}

async function openPages(driver: Driver): Promise<void> {
  for (const address of ROUND) await driver.open(address);
}
