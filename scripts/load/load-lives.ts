import { formatTable } from '../bench/figures';
import { type Driver, pause, type Tab, until } from '../browsers/driver';
import { formatMegabytes } from './format';
import { HOST, type LoadedBrowser } from './loaded-browser';
import { type PageWeight, weighPage } from './weigh';

const LIVES = 20;
const STOPS: readonly number[] = [1, 5, 10, 15, LIVES];

/** One page that stays open while the extension is switched off and on again, and used each time. Only Chromium tells. */
export async function loadLives({ driver }: LoadedBrowser): Promise<string> {
  if (driver.name !== 'chromium') return 'Firefox does not tell what stands in one page.\n';
  const tab = await driver.open(`${HOST}/story/1`);
  const bare = await weighBetween(driver, tab);
  const weights: (readonly [number, PageWeight])[] = [[0, bare]];
  for (let life = 1; life <= LIVES; life += 1) {
    await driver.switchOn();
    await tab.bringToFront();
    await pause(500);
    await use(driver, tab);
    if (STOPS.includes(life)) weights.push([life, await weighBetween(driver, tab)]);
    else await driver.switchOff();
  }
  await tab.close();
  const rows = weights.map(([life, { heap, listeners, nodes }]) => [
    String(life),
    formatMegabytes(heap),
    String(listeners),
    String(nodes),
  ]);
  return `${formatTable([['lives of the extension', 'page', 'listeners', 'nodes'], ...rows])}\n`;
}

/** A press, a jump, all small print in translation. */
async function use(driver: Driver, tab: Tab): Promise<void> {
  const popup = await driver.clickButton(tab);
  for (const action of ['jump', 'gloss-all']) {
    const button = `document.querySelector('[data-action="${action}"]')`;
    await popup.evaluate(`void ${button}?.click()`);
  }
  await until(() => tab.evaluate(`document.querySelector('newsgloss-gloss') !== null`), 'the translations');
  await popup.close();
}

/** While the extension is off, and what was there of it had time to go. */
async function weighBetween(driver: Driver, tab: Tab): Promise<PageWeight> {
  await driver.switchOff();
  await tab.bringToFront();
  await pause(1_500);
  return weighPage(tab);
}
