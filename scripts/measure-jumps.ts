import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { driveChromium } from './browsers/chromium';
import type { Driver } from './browsers/driver';
import { findBrowsers } from './browsers/find-browsers';
import { driveFirefox } from './browsers/firefox';
import { startLocalWeb } from './browsers/local-web';
import { openPageFolder } from './browsers/page-folder';
import { type Jump, measurePage } from './jumps/measure-page';

/**
 * Jumps to every finding of every page of a folder in a real browser, and judges by what is highlighted and in view.
 * `npx tsx scripts/measure-jumps.ts [--browser firefox] [--from 0] [--seconds 150] [--only NAME] [FOLDER]`: one JSON line for each miss
 * on standard output, the sums on standard error with the number to go on from.
 */
const ROOT = join(import.meta.dirname, '..');
const HOST = 'https://kabelkrant.example';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    browser: { type: 'string', default: 'chromium' },
    from: { type: 'string', default: '0' },
    seconds: { type: 'string', default: '3600' },
    only: { type: 'string' },
  },
});

const folder = openPageFolder(positionals[0] ?? join(ROOT, 'tests/pages'), values.only);
const pages = folder.names;
const web = await startLocalWeb((_host, path) => folder.read(path));
const driver = await launch();
const jumps: Jump[] = [];
const end = Date.now() + Number(values.seconds) * 1_000;
let next = Number(values.from);
let unread = 0;
for (; next < pages.length && Date.now() < end; next += 1) await measure(pages[next] ?? '');
await driver.close();
await web.close();
printSums();

async function measure(name: string): Promise<void> {
  try {
    const found = await measurePage(driver, `${HOST}/${encodeURIComponent(name)}`);
    jumps.push(...found);
    for (const jump of found.filter(({ verdict }) => verdict !== 'landed'))
      console.log(JSON.stringify({ page: name, ...jump }));
  } catch (error) {
    unread += 1;
    console.log(JSON.stringify({ page: name, error: String(error).slice(0, 200) }));
  }
}

function printSums(): void {
  const sums = new Map<string, number>();
  for (const { verdict, kind } of jumps) {
    for (const key of [verdict, `${kind} ${verdict}`]) sums.set(key, (sums.get(key) ?? 0) + 1);
  }
  const share = ((100 * (sums.get('landed') ?? 0)) / jumps.length).toFixed(2);
  console.error(
    `${driver.name}: ${share} % of ${jumps.length} findings landed`,
    Object.fromEntries([...sums].sort()),
  );
  console.error(
    `${unread} pages unread; ${next < pages.length ? `go on with --from ${next}` : 'all pages done'}`,
  );
}

function launch(): Promise<Driver> {
  const isFirefox = values.browser === 'firefox';
  const program = isFirefox ? findBrowsers().firefox : findBrowsers().chromium;
  if (!program) throw new Error(`there is no ${values.browser} here`);
  const options = { program, proxyPort: web.port };
  return isFirefox
    ? driveFirefox({ ...options, extension: join(ROOT, '.output/firefox-mv3') })
    : driveChromium({ ...options, extension: join(ROOT, '.output/chrome-mv3') });
}
