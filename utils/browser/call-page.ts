import { type Caller, createCaller } from '../messages/caller';
import type { Envelope } from '../messages/envelope';
import { HANDS_REPLIES } from '../messages/hands-guards';
import type { HandsCalls } from '../messages/hands-protocol';
import { PAGE_REPLIES } from '../messages/page-replies';
import type { PageCalls } from '../messages/protocol';
import { browser } from './api';
import { withinTime } from './within-time';

/** A page busy with its own scripts answers late; one that hangs never does. Milliseconds. */
const ANSWER_LIMIT = 15_000;

/** Calls from the background to the page in a tab. */
export function callPage(tabId: number): Caller<PageCalls> {
  return createCaller(PAGE_REPLIES, (envelope) => send(tabId, envelope));
}

/** Calls to what has been brought to the page for the purpose. */
export function callHands(tabId: number): Caller<HandsCalls> {
  return createCaller(HANDS_REPLIES, (envelope) => send(tabId, envelope));
}

function send(tabId: number, envelope: Envelope): Promise<unknown> {
  return withinTime(browser.tabs.sendMessage(tabId, envelope, { frameId: 0 }), ANSWER_LIMIT);
}
