import type { Tab } from './driver';
import { until } from './driver';
import type { InWindow } from './firefox-window';

/** Right-clicks what is selected in the page. */
async function clickRight(tab: Tab): Promise<void> {
  await tab.bringToFront();
  const { x, y } = await tab.evaluate(() => {
    const line = document.getSelection()?.getRangeAt(0).getClientRects()[0];
    return { x: (line?.left ?? 0) + 4, y: (line?.top ?? 0) + (line?.height ?? 0) / 2 };
  });
  await tab.mouse.click(x, y, { button: 'right' });
}

/** Firefox: the real entry in the real menu, by its words; such a click grants activeTab. */
export async function clickFirefoxMenu(inWindow: InWindow, tab: Tab, entry: string): Promise<void> {
  await clickRight(tab);
  await until(
    () => inWindow(`${FIND_ENTRY(entry)} !== null`).then((value) => value === true),
    'the menu’s entry',
  );
  await inWindow(`document.getElementById('contentAreaContextMenu').activateItem(${FIND_ENTRY(entry)})`);
}

const FIND_ENTRY = (entry: string) => `(() => {
  const menu = document.getElementById('contentAreaContextMenu');
  if (menu.state !== 'open') return null;
  return [...menu.querySelectorAll('menuitem')].find(({ label }) => label === ${JSON.stringify(entry)}) ?? null;
})()`;

/**
 * Chromium shows no native menu to whoever drives it: the background is told of the click as the browser tells it, after a
 * real press of the right button. That grants no activeTab, so the toolbar button has to have been clicked before.
 */
export async function clickChromiumMenu(
  inBackground: (expression: string) => Promise<unknown>,
  tab: Tab,
): Promise<void> {
  await clickRight(tab);
  const selected = await tab.evaluate(() => String(document.getSelection()));
  await inBackground(`(async () => {
    const [tab] = await scope.chrome.tabs.query({ active: true, lastFocusedWindow: true });
    await scope.chrome.contextMenus.update('copy-quotation', { enabled: true });
    const info = { menuItemId: 'copy-quotation', selectionText: ${JSON.stringify(selected)}, pageUrl: tab.url, frameId: 0, editable: false };
    scope.chrome.contextMenus.onClicked.dispatch(info, tab);
  })()`);
}
