import { type Caller, createCaller } from '../messages/caller';
import { PAGE_REPLIES } from '../messages/page-replies';
import type { PageCalls } from '../messages/protocol';
import { browser } from './api';
import { withinTime } from './within-time';

/** A page busy with its own scripts answers late; one that hangs never does. Milliseconds. */
const ANSWER_LIMIT = 15_000;

/** Calls from the background to the page in a tab. */
export function callPage(tabId: number): Caller<PageCalls> {
  return createCaller(PAGE_REPLIES, (envelope) =>
    withinTime(browser.tabs.sendMessage(tabId, envelope, { frameId: 0 }), ANSWER_LIMIT),
  );
}
