import { type Driver, pause, type Tab, type View } from '../../scripts/browsers/driver';
import { LISTED, UNLISTED } from './pages';

/** The pages of the round, which a browser without Newsgloss only opens. */
export const ROUND = [
  `${LISTED}/sample`,
  `${UNLISTED}/sample`,
  `${UNLISTED}/small-print`,
  `${UNLISTED}/empty`,
  `${LISTED}/strict-small-print`,
] as const;

/** Everything a reader can press, page by page: findings shown and copied, exports, translations, settings, panel, a stop and a restart. */
export async function takeEveryJourney(driver: Driver): Promise<void> {
  for (const address of ROUND) await pressEverything(driver, await driver.open(address));
  await changeSettings(driver);
  await (await driver.openOwn('welcome.html')).close();
  const tab = await driver.open(ROUND[0]);
  await (await driver.openPanel(tab)).close();
  await moveWithin(driver, tab);
  await driver.stopBackground();
  await (await driver.clickButton(tab)).close();
  await driver.switchOff();
  await driver.switchOn();
}

/** In this order: what closes the popup, or opens a tab, is not among them. */
const ACTIONS = [
  ...['why', 'unfold', 'jump', 'copy', 'copy-all', 'gloss-all', 'gloss', 'leave-out', 'undo'],
  'export',
];

async function pressEverything(driver: Driver, tab: Tab): Promise<void> {
  const popup = await driver.clickButton(tab);
  for (const action of ACTIONS) await pressAll(popup, action);
  await pause(200);
  await popup.close();
}

async function pressAll(view: View, action: string): Promise<void> {
  await view.evaluate(
    `void [...document.querySelectorAll('[data-action="${action}"]')].slice(0, 4).forEach((button) => button.click())`,
  );
}

async function changeSettings(driver: Driver): Promise<void> {
  const options = await driver.openOwn('options.html');
  await options.waitForSelector('input[name="theme"]');
  await options.evaluate(() => {
    for (const field of document.querySelectorAll<HTMLInputElement>(
      'input[type="radio"], input[type="checkbox"]',
    ))
      field.click();
    for (const action of ['reset-sites', 'delete', 'delete'])
      document.querySelector<HTMLElement>(`[data-action="${action}"]`)?.click();
  });
  await pause(300);
  await options.close();
}

async function moveWithin(driver: Driver, tab: Tab): Promise<void> {
  await tab.evaluate(() => history.pushState(null, '', '/moved-within'));
  await (await driver.clickButton(tab)).close();
}
