import { mergeChange } from '../text/merge-change';
import { browser } from './api';
import { type AreaName, readKey, writeKey } from './storage-area';

const KEY = 'settings';

/** One writer at a time, whichever of our pages it is in. */
const LOCK = 'newsgloss-settings';

/**
 * As stored, not yet looked at; undefined where nothing is, or the browser cannot say. They are in `storage.sync`, so that
 * they follow the reader; in `storage.local` where the browser has no other, and what it refused to put there.
 */
export async function readStoredSettings(): Promise<unknown> {
  const read = (area: AreaName) => readKey(area, KEY).catch(() => undefined);
  const [kept, synced] = await Promise.all([read('local'), read('sync')]);
  return kept ?? synced;
}

interface SettingsChange {
  readonly before: object;
  readonly after: object;
}

/** Writes what has changed over what is stored. False where the browser refuses: then everything stored is as it was. */
export async function storeSettings(change: SettingsChange): Promise<boolean> {
  try {
    await navigator.locks.request(LOCK, async () => {
      const local = await readKey('local', KEY);
      const stored = local ?? (hasSync() ? await readKey('sync', KEY) : undefined);
      await write(mergeChange(stored, change), local !== undefined);
    });
    return true;
  } catch {
    return false;
  }
}

/** Changes that part alone of what is stored. */
export function storeLeaveOut(leaveOut: object): Promise<boolean> {
  return storeSettings({ before: {}, after: { leaveOut } });
}

async function write(record: object, isKeptLocally: boolean): Promise<void> {
  const isSynced = hasSync() && (await isWritten('sync', record));
  if (!isSynced) await writeKey('local', KEY, record);
  else if (isKeptLocally) await browser.storage.local.remove(KEY);
}

/** Full, too large a record, too many changes in a minute: `storage.sync` has narrow bounds. */
async function isWritten(area: AreaName, record: object): Promise<boolean> {
  try {
    await writeKey(area, KEY, record);
    return true;
  } catch {
    return false;
  }
}

function hasSync(): boolean {
  return 'sync' in browser.storage;
}

/** Calls with what is stored now, wherever it was changed: in another tab, by sync, by deleting. */
export function onSettingsStored(changed: (stored: unknown) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const isOurs = area === 'sync' || area === 'local';
    if (isOurs && changes[KEY]) void readStoredSettings().then(changed);
  });
}

/** Everything kept by us: settings, and the reports of this session. False where the browser refuses. */
export async function deleteEverything(): Promise<boolean> {
  const { local, session } = browser.storage;
  const areas = hasSync() ? [browser.storage.sync, local, session] : [local, session];
  const cleared = await Promise.allSettled(areas.map((area) => area.clear()));
  return cleared.every(({ status }) => status === 'fulfilled');
}

export async function openSettings(): Promise<void> {
  await browser.runtime.openOptionsPage();
}
