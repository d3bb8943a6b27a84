import { browser } from './api';

const COLOUR = '#0b5c63';

/** The number on the toolbar button while this tab shows this page, or '!' where something went wrong; none for null. */
export async function showBadge(tabId: number, count: number | '!' | null): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR });
    await browser.action.setBadgeText({ tabId, text: count === null ? '' : String(count) });
  } catch {
    // The tab is gone, or the browser has no badges.
  }
}
