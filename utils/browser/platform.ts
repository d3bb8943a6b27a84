import { browser } from './api';

/** On Android the popup covers the whole page. */
export async function popupCoversPage(): Promise<boolean> {
  const { os } = await browser.runtime.getPlatformInfo();
  return os === 'android';
}
