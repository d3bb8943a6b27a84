import { browser } from './api';

/** Starts our script in a tab's page; false where the browser does not let us. */
export function startInPage(tabId: number): Promise<boolean> {
  return runInPage(tabId, '/content-scripts/news.js');
}

/** Brings what shows things in the page to the script that runs there. */
export function bringHandsToPage(tabId: number): Promise<boolean> {
  return runInPage(tabId, '/hands.js');
}

async function runInPage(tabId: number, file: string): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [file], injectImmediately: true });
    return true;
  } catch {
    return false;
  }
}

/**
 * Both are needed: Chromium 156 paints no background from a user's `::highlight` rule, and in Firefox 153 only a user's
 * rule reaches into shadow roots.
 */
const ORIGINS = ['AUTHOR', 'USER'] as const;

/** Gives a tab's page a style sheet that its own Content Security Policy does not keep out, once. */
export async function styleInPage(tabId: number, css: string): Promise<void> {
  try {
    await Promise.all(ORIGINS.map((origin) => replaceCss(tabId, css, origin)));
  } catch {
    // The tab is gone or closed to us: the call that follows says so to the reader.
  }
}

async function replaceCss(tabId: number, css: string, origin: (typeof ORIGINS)[number]): Promise<void> {
  const injection = { target: { tabId }, css, origin };
  await browser.scripting.removeCSS(injection);
  await browser.scripting.insertCSS(injection);
}
