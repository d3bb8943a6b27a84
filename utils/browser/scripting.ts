import type { UnreadableReason } from '../messages/protocol';
import { browser } from './api';
import { withinTime } from './within-time';

/** Starts our script in a tab's page: null once it runs, else why the browser does not let us. */
export async function startInPage(tabId: number): Promise<UnreadableReason | null> {
  try {
    const ran = await withinTime(runInPage(tabId, '/content-scripts/news.js'), LEAVE_LIMIT);
    return ran === true || (await mayRead(tabId)) ? null : 'site-refuses';
  } catch (error) {
    return explainRefusal(String(error));
  }
}

/** Brings what shows things in the page to the script that runs there; false where the browser does not let us. */
export async function bringHandsToPage(tabId: number): Promise<boolean> {
  try {
    return (await withinTime(runInPage(tabId, '/hands.js'), LEAVE_LIMIT)) === true;
  } catch {
    return false;
  }
}

/** Where a reader has taken back the leave to read a site, Chromium does not refuse, but waits for the leave. Milliseconds. */
const LEAVE_LIMIT = 4_000;
const STYLE_LIMIT = 2_000;

/** A browser tells the address of a tab only with the leave to read it; a page may hang for other reasons. */
async function mayRead(tabId: number): Promise<boolean> {
  const { url } = await browser.tabs.get(tabId);
  return url !== undefined;
}

async function runInPage(tabId: number, file: string): Promise<true> {
  await browser.scripting.executeScript({ target: { tabId }, files: [file], injectImmediately: true });
  return true;
}

/** Chromium's words where it shows a page of its own in place of one that it could not load. */
const ERROR_PAGE = 'is showing error page';

function explainRefusal(error: string): UnreadableReason {
  return error.includes(ERROR_PAGE) ? 'unreachable' : 'site-refuses';
}

/**
 * Both are needed: Chromium 156 paints no background from a user's `::highlight` rule, and in Firefox 153 only a user's
 * rule reaches into shadow roots.
 */
const ORIGINS = ['AUTHOR', 'USER'] as const;

/** Gives a tab's page a style sheet that its own Content Security Policy does not keep out, once. */
export async function styleInPage(tabId: number, css: string): Promise<void> {
  try {
    await withinTime(Promise.all(ORIGINS.map((origin) => replaceCss(tabId, css, origin))), STYLE_LIMIT);
  } catch {
    // The tab is gone or closed to us: the call that follows says so to the reader.
  }
}

async function replaceCss(tabId: number, css: string, origin: (typeof ORIGINS)[number]): Promise<void> {
  const injection = { target: { tabId }, css, origin };
  await browser.scripting.removeCSS(injection);
  await browser.scripting.insertCSS(injection);
}
