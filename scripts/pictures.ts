import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { driveChromium } from './browsers/chromium';
import type { Driver } from './browsers/driver';
import { findBrowsers } from './browsers/find-browsers';
import { startLocalWeb } from './browsers/local-web';
import { printNewspaper } from './pictures/newspaper';
import { type Shots, shootGlosses, shootIcon, shootOwnPages, shootPanel, shootPopup } from './pictures/shots';
import { shrinkPng } from './pictures/shrink-png';
import { openStage } from './pictures/stage';

/**
 * Takes the pictures of the README and the stores from the built extension, on a page of our own, into `docs/pictures`:
 * 1280 × 800, light and dark; `popup-…` the popup by itself.
 */
const ROOT = join(import.meta.dirname, '..');
const FOLDER = join(ROOT, 'docs/pictures');
const ADDRESS = 'https://www.kabelkrant.example/';
const SHOOT = [shootIcon, shootPopup, shootPanel, shootGlosses, shootOwnPages];

const { chromium } = findBrowsers();
if (!chromium) throw new Error('taking pictures needs Chromium: name the program in CHROMIUM');
const built = spawnSync(join(ROOT, 'node_modules/.bin/wxt'), ['build'], { cwd: ROOT, encoding: 'utf8' });
if (built.status !== 0) throw new Error(`${built.stdout}${built.stderr}`);
mkdirSync(FOLDER, { recursive: true });
const web = await startLocalWeb(printNewspaper);
const driver = await driveChromium({
  program: chromium,
  extension: join(ROOT, '.output/chrome-mv3'),
  proxyPort: web.port,
});
try {
  for (const theme of ['light', 'dark'] as const) await takeAll(driver, theme);
} finally {
  await driver.close();
  await web.close();
}

async function takeAll(browser: Driver, theme: 'light' | 'dark'): Promise<void> {
  const stage = await openStage(browser, ADDRESS, theme);
  for (const shootSome of SHOOT) save(await shootSome(stage), theme);
  await stage.article.close();
}

function save(shots: Shots, theme: 'light' | 'dark'): void {
  for (const [name, picture] of Object.entries(shots)) {
    const file = join(FOLDER, `${name}-${theme}.png`);
    writeFileSync(file, shrinkPng(picture));
    console.log(relative(ROOT, file));
  }
}
