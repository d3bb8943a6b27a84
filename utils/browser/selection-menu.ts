import { browser } from './api';

const ENTRY = 'copy-quotation';

/** Keeps an entry in the menu over selected text; not where the browser has no such menus, as on Android. `title` in the reader's language. */
export function keepSelectionMenu(
  title: () => Promise<string>,
  onChange: (changed: () => void) => void,
): void {
  if (!hasMenus()) return;
  const put = () => void putEntry(title);
  browser.runtime.onInstalled.addListener(put);
  browser.runtime.onStartup.addListener(put);
  onChange(put);
}

export interface SelectionClick {
  readonly tabId: number;
  readonly url: string | null;
  readonly title: string | null;
  readonly selected: string;
}

/** Calls when the reader clicks the entry. */
export function onSelectionMenu(clicked: (click: SelectionClick) => void): void {
  if (!hasMenus()) return;
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '' }, tab) => {
    if (menuItemId !== ENTRY || tab?.id === undefined) return;
    clicked({ tabId: tab.id, url: tab.url ?? null, title: tab.title ?? null, selected: selectionText });
  });
}

function hasMenus(): boolean {
  return 'contextMenus' in browser;
}

async function putEntry(title: () => Promise<string>): Promise<void> {
  const words = await title();
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: ENTRY,
    title: words,
    contexts: ['selection'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
}
