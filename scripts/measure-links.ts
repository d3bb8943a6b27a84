import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { driveChromium } from './browsers/chromium';
import type { Driver } from './browsers/driver';
import { findBrowsers } from './browsers/find-browsers';
import { driveFirefox } from './browsers/firefox';
import { startLocalWeb } from './browsers/local-web';
import { openPageFolder } from './browsers/page-folder';
import { measureLinks, type OpenedLink } from './links/measure-page';

/**
 * Takes the link of quotations on every page of a folder as the popup copies it, opens it in a fresh tab of a real browser,
 * and judges by where the words come to stand. Pages are served with much room above and below, so that nothing is in view
 * before and everything can be brought to the middle.
 * `npx tsx scripts/measure-links.ts [--browser firefox] [--each 3] [--from 0] [--seconds 150] [--only NAME] [FOLDER]`: one JSON line for
 * each that did not land on standard output, the sums on standard error with the number to go on from.
 */
const ROOT = join(import.meta.dirname, '..');
const HOST = 'https://kabelkrant.example';
const ROOM = '<style>html{padding-block:2400px!important}</style>';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    browser: { type: 'string', default: 'chromium' },
    each: { type: 'string', default: '3' },
    from: { type: 'string', default: '0' },
    seconds: { type: 'string', default: '3600' },
    only: { type: 'string' },
  },
});

const folder = openPageFolder(positionals[0] ?? join(ROOT, 'tests/pages'), values.only);
const web = await startLocalWeb((_host, path) => {
  const html = folder.read(path);
  return html === null ? null : html + ROOM;
});
const driver = await launch();
const opened: OpenedLink[] = [];
const end = Date.now() + Number(values.seconds) * 1_000;
let next = Number(values.from);
let unread = 0;
for (; next < folder.names.length && Date.now() < end; next += 1) await measure(folder.names[next] ?? '');
await driver.close();
await web.close();
printSums();

async function measure(name: string): Promise<void> {
  try {
    const links = await measureLinks(driver, `${HOST}/${encodeURIComponent(name)}`, Number(values.each));
    opened.push(...links);
    for (const link of links.filter(({ verdict }) => verdict !== 'landed'))
      console.log(JSON.stringify({ page: name, ...link }));
  } catch (error) {
    unread += 1;
    console.log(JSON.stringify({ page: name, error: String(error).slice(0, 200) }));
  }
}

function printSums(): void {
  const sums = new Map<string, number>();
  for (const { verdict } of opened) sums.set(verdict, (sums.get(verdict) ?? 0) + 1);
  const landed = sums.get('landed') ?? 0;
  console.error(
    `${driver.name}: ${((100 * landed) / opened.length).toFixed(2)} % of ${opened.length} links opened at the words`,
    Object.fromEntries([...sums].sort()),
  );
  const isDone = next >= folder.names.length;
  console.error(`${unread} pages unread; ${isDone ? 'all pages done' : `go on with --from ${next}`}`);
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
