import { browser } from './api';
import { readKey, writeKey } from './storage-area';

/** In memory only, gone when the browser closes, kept when the background is stopped. */
export const sessionStore = {
  read: (key: string) => readKey('session', key),
  write: (key: string, value: unknown) => writeKey('session', key, value),
  async remove(keys: readonly string[]): Promise<void> {
    if (keys.length > 0) await browser.storage.session.remove([...keys]);
  },
};
