import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { findBrowsers } from './browsers/find-browsers';

/** The sizes that browsers and stores ask for. */
const SIZES = [16, 32, 48, 96, 128];
const DRAWING = join(import.meta.dirname, 'icon.svg');
const FOLDER = join(import.meta.dirname, '../public/icon');

/** Renders the one drawing of the mark, in Chromium, to every size. */
async function drawIcons(): Promise<void> {
  const { chromium } = findBrowsers();
  if (!chromium) throw new Error('drawing the icons takes Chromium: name the program in CHROMIUM');
  const browser = await puppeteer.launch({ executablePath: chromium, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    const drawing = await readFile(DRAWING, 'utf8');
    for (const size of SIZES) await writeFile(join(FOLDER, `${size}.png`), await draw(page, drawing, size));
  } finally {
    await browser.close();
  }
}

async function draw(page: Page, drawing: string, size: number): Promise<Uint8Array> {
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${drawing}`,
  );
  return page.screenshot({ omitBackground: true });
}

await drawIcons();
