import { type Caller, createCaller } from '../messages/caller';
import type { Envelope } from '../messages/envelope';
import type { ViewCalls } from '../messages/protocol';
import { VIEW_REPLIES } from '../messages/view-replies';
import { browser } from './api';
import { withinTime } from './within-time';

/** Longer than the background itself waits for a page. Milliseconds. */
const ANSWER_LIMIT = 30_000;

/** Calls from popup and panel to the background. */
export const callBackground: Caller<ViewCalls> = createCaller(VIEW_REPLIES, (envelope) =>
  withinTime(sendAgainIfLost(envelope), ANSWER_LIMIT),
);

/** A background that is stopped in the middle starts anew at the next call; every call may be made twice. */
async function sendAgainIfLost(envelope: Envelope): Promise<unknown> {
  const send = () => browser.runtime.sendMessage(envelope);
  try {
    return (await send()) ?? (await send());
  } catch {
    return send();
  }
}
