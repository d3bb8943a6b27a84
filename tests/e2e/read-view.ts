import { type Driver, type Popup, until, type View } from '../../scripts/browsers/driver';

/** Opens the page, clicks the button, looks at the popup and closes it, whatever was seen. */
export async function readWith(
  driver: Driver,
  url: string,
  look: (popup: Popup) => Promise<void>,
): Promise<void> {
  const popup = await driver.clickButton(await driver.open(url));
  try {
    await look(popup);
  } finally {
    await popup.close();
  }
}

export async function readText(view: View): Promise<string> {
  return String(await view.evaluate('document.body.innerText'));
}

/** reading · report · none · error */
export async function readStatus(view: View): Promise<unknown> {
  return view.evaluate('document.documentElement.dataset.status');
}

/** What the view says to screen readers at the moment, and shows at its foot. */
export async function readNews(view: View): Promise<string> {
  return String(await view.evaluate(`document.querySelector('#status').textContent`));
}

export async function countFindings(view: View, kind: string): Promise<number> {
  return countElements(view, `[data-finding="${kind}"]`);
}

export async function countElements(view: View, selector: string): Promise<number> {
  return Number(await view.evaluate(`document.querySelectorAll('${selector}').length`));
}

/** Presses a control by its key, which browsers take for the reader's own doing, as a script's click is not. */
export async function pressControl(view: View, selector: string): Promise<void> {
  await until(async () => (await countElements(view, selector)) > 0, selector);
  await view.evaluate(`document.querySelector('${selector}').focus()`);
  await view.press('Enter');
}
