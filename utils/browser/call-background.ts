import { type Caller, createCaller } from '../messages/caller';
import type { ViewCalls } from '../messages/protocol';
import { VIEW_REPLIES } from '../messages/view-replies';
import { browser } from './api';
import { withinTime } from './within-time';

/** Longer than the background itself waits for a page. Milliseconds. */
const ANSWER_LIMIT = 30_000;

/** Calls from popup and panel to the background. */
export const callBackground: Caller<ViewCalls> = createCaller(VIEW_REPLIES, (envelope) =>
  withinTime(browser.runtime.sendMessage(envelope), ANSWER_LIMIT),
);
