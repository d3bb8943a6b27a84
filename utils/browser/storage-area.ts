import { browser } from './api';

export type AreaName = 'local' | 'sync' | 'session';

/** A disk that fails may never say so. Milliseconds. */
const PATIENCE = 1_000;

/** Rejects where the browser fails to answer, too. */
export async function readKey(area: AreaName, key: string): Promise<unknown> {
  const found: Readonly<Record<string, unknown>> = await inTime(browser.storage[area].get(key));
  return found[key];
}

/** Rejects when the area is full, or the browser fails to answer. */
export async function writeKey(area: AreaName, key: string, value: unknown): Promise<void> {
  await inTime(browser.storage[area].set({ [key]: value }));
}

/** The promise's value, unless it comes late: then a rejection. */
function inTime<T>(promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('late')), PATIENCE);
    promise.then(resolve, reject);
  });
}
