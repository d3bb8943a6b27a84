import { browser } from './api';

/** The keys bound to our commands, as the browser writes them; null where it has none, as on Android. */
export async function readShortcuts(): Promise<ReadonlyMap<string, string> | null> {
  if (!('commands' in browser)) return null;
  const commands = await browser.commands.getAll();
  return new Map(commands.map(({ name = '', shortcut = '' }) => [name, shortcut]));
}

interface FirefoxCommands {
  readonly getAll: unknown;
  readonly openShortcutSettings?: () => Promise<void>;
}

/** The browser's own page for extensions' keys. */
export async function openShortcutPage(): Promise<void> {
  const commands: FirefoxCommands = browser.commands;
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** Calls with the command and the tab in front when one of our keys is pressed. */
export function onShortcut(pressed: (command: string, tabId: number) => void): void {
  if (!('commands' in browser)) return;
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined) pressed(command, tab.id);
  });
}
