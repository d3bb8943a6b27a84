import { browser } from './api';

/** In memory only, gone when the browser closes, kept when the background is stopped. */
export const sessionStore = {
  async read(key: string): Promise<unknown> {
    const found: Readonly<Record<string, unknown>> = await browser.storage.session.get(key);
    return found[key];
  },
  async write(key: string, value: unknown): Promise<void> {
    await browser.storage.session.set({ [key]: value });
  },
  async remove(keys: readonly string[]): Promise<void> {
    if (keys.length > 0) await browser.storage.session.remove([...keys]);
  },
};
