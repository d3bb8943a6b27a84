import { browser } from 'wxt/browser';

/** Starts our script in a tab's page; false where the browser does not let us. */
export async function startInPage(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({
      target: { tabId },
      files: ['/content-scripts/news.js'],
      injectImmediately: true,
    });
    return true;
  } catch {
    return false;
  }
}

/**
 * Gives a tab's page a style sheet that its own Content Security Policy does not keep out. As the author's, not the
 * user's: Chromium 156 paints no background from a user's `::highlight` rule.
 */
export async function styleInPage(tabId: number, css: string): Promise<void> {
  const injection = { target: { tabId }, css, origin: 'AUTHOR' as const };
  try {
    await browser.scripting.removeCSS(injection);
    await browser.scripting.insertCSS(injection);
  } catch {
    // The tab is gone or closed to us: the call that follows says so to the reader.
  }
}
