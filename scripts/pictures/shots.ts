import { readFileSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pause } from '../browsers/driver';
import { HEIGHT, WIDTH } from './compose';
import { dress, layBeside, layOver, openView, PANEL, type Stage, scrollTo, shoot, shootOwn } from './stage';

/** A picture by its name, without theme and ending. */
export type Shots = Readonly<Record<string, Uint8Array>>;

const PARTS = { quotes: 'app', cost: 'cost', 'small-print': 'print' } as const;

/** The popup by itself, part by part, and over its page. */
export async function shootPopup(stage: Stage): Promise<Shots> {
  const page = await shoot(stage.article);
  const popup = await openView(stage);
  const shots: Record<string, Uint8Array> = {};
  for (const [name, part] of Object.entries(PARTS)) {
    await scrollTo(popup, part);
    const picture = await shoot(popup);
    shots[`popup-${name}`] = picture;
    shots[name] = await layOver(stage, page, picture);
  }
  await popup.close();
  return shots;
}

/** A quotation marked in the page, with the panel that marked it beside. */
export async function shootPanel(stage: Stage): Promise<Shots> {
  await dress(stage.article, stage.theme, { width: WIDTH - PANEL.width, height: HEIGHT });
  const panel = await stage.driver.openPanel(stage.article);
  await panel.evaluate(`document.documentElement.dataset.theme = '${stage.theme}'`);
  await panel.evaluate(`document.querySelector('[data-finding=quote] [data-action=jump]').click()`);
  await pause(800);
  const file = join(tmpdir(), `newsgloss-panel-${process.pid}`);
  await panel.shoot(file);
  const picture = await layBeside(stage, await shoot(stage.article), await readFile(`${file}.png`));
  await rm(`${file}.png`);
  await dress(stage.article, stage.theme, { width: WIDTH, height: HEIGHT });
  await panel.close();
  return { panel: picture };
}

/** Small print translated in the page. */
export async function shootGlosses(stage: Stage): Promise<Shots> {
  const popup = await openView(stage);
  await popup.evaluate(press, '[data-action=gloss-all]');
  await pause(500);
  await stage.article.evaluate(() => document.getElementById('reactions')?.scrollIntoView());
  const page = await shoot(stage.article);
  await popup.evaluate(press, '[data-action=gloss-all]');
  await popup.close();
  return { 'in-page': page };
}

/** The extension's own pages. */
export async function shootOwnPages(stage: Stage): Promise<Shots> {
  return { options: await shootOwn(stage, 'options.html'), welcome: await shootOwn(stage, 'welcome.html') };
}

function press(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.click();
}

/** The icon as the toolbars of Chrome and Firefox have it, once and twice as dense. */
export async function shootIcon({ driver, theme }: Stage): Promise<Shots> {
  const tab = await driver.open('about:blank');
  await tab.setViewport({ width: 240, height: 96 });
  const icons = [16, 32].map((size) => formatIcon(size)).join('');
  const bars = TOOLBARS[theme].map((colour) => `<p style="background: ${colour}">${icons}</p>`).join('');
  await tab.setContent(`<style>
    body { margin: 0 }
    p { display: flex; gap: 16px; align-items: center; height: 48px; margin: 0; padding: 0 16px }
  </style>${bars}`);
  const picture = await tab.screenshot({ captureBeyondViewport: false });
  await tab.close();
  return { icon: picture };
}

const TOOLBARS = { light: ['#f1f3f4', '#f9f9fb'], dark: ['#202124', '#2b2a33'] } as const;
const ICONS = join(import.meta.dirname, '../../public/icon');

function formatIcon(size: number): string {
  const data = readFileSync(join(ICONS, `${size}.png`), 'base64');
  return `<img src="data:image/png;base64,${data}" width="${size}" height="${size}">`;
}
