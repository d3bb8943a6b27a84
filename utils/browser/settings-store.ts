import { browser } from './api';

const KEY = 'settings';

/** `storage.sync` where the browser has it, so that settings follow the reader; `storage.local` otherwise. */
function chooseArea(): 'sync' | 'local' {
  return 'sync' in browser.storage ? 'sync' : 'local';
}

/** As stored, not yet looked at. */
export async function readStoredSettings(): Promise<unknown> {
  const found: Readonly<Record<string, unknown>> = await browser.storage[chooseArea()].get(KEY);
  return found[KEY];
}

export async function storeSettings(settings: object): Promise<void> {
  await browser.storage[chooseArea()].set({ [KEY]: settings });
}

/** Changes that part alone of what is stored. */
export async function storeLeaveOut(leaveOut: object): Promise<void> {
  const stored = await readStoredSettings();
  await storeSettings({ ...(typeof stored === 'object' ? stored : {}), leaveOut });
}

/** Calls with the new value, wherever it was changed: in another tab, by sync, by deleting. */
export function onSettingsStored(changed: (stored: unknown) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const change = changes[KEY];
    if (area === chooseArea() && change) changed(change.newValue);
  });
}

/** Everything kept by us: settings, and the reports of this session. */
export async function deleteEverything(): Promise<void> {
  await Promise.all([
    browser.storage[chooseArea()].clear(),
    browser.storage.local.clear(),
    browser.storage.session.clear(),
  ]);
}

export async function openSettings(): Promise<void> {
  await browser.runtime.openOptionsPage();
}
