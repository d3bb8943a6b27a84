import { browser } from 'wxt/browser';
import { PAGE_CALL_GUARDS, PAGE_NEWS_GUARDS, VIEW_CALL_GUARDS } from '../messages/call-guards';
import { type Caller, createCaller } from '../messages/caller';
import type { PageCalls, PageNews, ViewCalls } from '../messages/protocol';
import { withinTime } from './within-time';

/** A page busy with its own scripts answers late; one that hangs never does. Milliseconds. */
const ANSWER_LIMIT = 15_000;

/** Calls from the background to the page in a tab. */
export function callPage(tabId: number): Caller<PageCalls> {
  return createCaller(PAGE_CALL_GUARDS, (envelope) =>
    withinTime(browser.tabs.sendMessage(tabId, envelope, { frameId: 0 }), ANSWER_LIMIT),
  );
}

/** What a page tells the background. */
export const tellBackground: Caller<PageNews> = createCaller(PAGE_NEWS_GUARDS, (envelope) =>
  browser.runtime.sendMessage(envelope),
);

/** Calls from popup and panel to the background. */
export const callBackground: Caller<ViewCalls> = createCaller(VIEW_CALL_GUARDS, (envelope) =>
  withinTime(browser.runtime.sendMessage(envelope), 2 * ANSWER_LIMIT),
);
