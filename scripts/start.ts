import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Report } from '../utils/report/report';
import { driveChromium } from './browsers/chromium';
import { type Driver, type DriverOptions, shootScreens } from './browsers/driver';
import { findOrInstallBrowsers } from './browsers/find-browsers';
import { driveFirefox } from './browsers/firefox';
import { startLocalWeb } from './browsers/local-web';
import { formatReport } from './format-report';

/**
 * Builds Newsgloss and shows it on the sample page: in a browser where there is a display,
 * else as a printed report and pictures of the popup in both browsers.
 */
const ROOT = join(import.meta.dirname, '..');
const PICTURES = join(ROOT, '.output/pictures');
const SAMPLE = readFileSync(join(ROOT, 'tests/pages/sample--2026-11-22/page.html'), 'utf8');

const BROWSERS = [
  { name: 'chromium', folder: '.output/chrome-mv3', drive: driveChromium },
  { name: 'firefox', folder: '.output/firefox-mv3', drive: driveFirefox },
] as const;

type Launch = (options: Pick<DriverOptions, 'proxyPort' | 'headless'>) => Promise<Driver>;

build();
const programs = findOrInstallBrowsers();
const launches = BROWSERS.flatMap(({ name, folder, drive }) => {
  const program = programs[name];
  const launch: Launch = (options) =>
    drive({ ...options, program: String(program), extension: join(ROOT, folder) });
  return program ? [{ name, launch }] : [];
});
const first = launches[0];
if (hasDisplay() && first) await show(first.launch);
else {
  console.log(formatReport(readReport()));
  for (const { name, launch } of launches) await takePictures(name, launch);
  console.log('\nThere is no display here. To press “Copy” yourself, run this where there is one.');
}

function build(): void {
  console.log('Building …');
  for (const target of ['chrome', 'firefox']) {
    const { status, stdout, stderr } = runTool('wxt', ['build', '--browser', target]);
    if (status === 0) continue;
    console.error(`${stdout}${stderr}`);
    process.exit(1);
  }
}

function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function show(launch: Launch): Promise<void> {
  const web = await startLocalWeb(() => SAMPLE);
  const driver = await launch({ proxyPort: null, headless: false });
  const tab = await driver.open(`http://localhost:${web.port}/`);
  console.log(
    'Newsgloss is open on the sample page. Its button is in the toolbar, or behind the puzzle piece.',
  );
  console.log('Close the browser to end.');
  await driver.clickButton(tab).catch(() => null);
  await driver.closed;
  await driver.close().catch(() => null);
  await web.close();
}

async function takePictures(name: string, launch: Launch): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const web = await startLocalWeb(() => SAMPLE);
  const driver = await launch({ proxyPort: web.port });
  try {
    for (const theme of ['light', 'dark'] as const) {
      const file = join(PICTURES, `popup-${name}-${theme}`);
      await driver.setTheme(theme);
      const tab = await driver.open('https://www.kabelkrant.example/');
      const popup = await driver.clickButton(tab);
      const shot = await shootScreens(popup, file);
      await popup.close();
      for (const picture of shot) console.log(`Picture: ${relative(ROOT, picture)}`);
    }
  } finally {
    await driver.close();
    await web.close();
  }
}

function readReport(): Report {
  const input = `${JSON.stringify({ id: 'sample', html: SAMPLE, url: 'https://www.kabelkrant.example/' })}\n`;
  const { stdout, stderr } = runTool('tsx', ['scripts/inspect.ts', 'page'], input);
  const [line] = stdout.split('\n');
  const { report, error } = JSON.parse(line || '{}');
  if (!report) throw new Error(error ?? stderr);
  return report;
}

function runTool(name: string, args: readonly string[], input = '') {
  const program = join(ROOT, 'node_modules/.bin', name);
  return spawnSync(program, args, { cwd: ROOT, input, encoding: 'utf8', maxBuffer: 1 << 28 });
}
