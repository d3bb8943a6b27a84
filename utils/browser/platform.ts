import { browser } from './api';

/** On Android the popup covers the page: it closes, so that the reader sees what was asked for. */
export async function closeIfCovering(): Promise<void> {
  const { os } = await browser.runtime.getPlatformInfo();
  if (os === 'android') window.close();
}
