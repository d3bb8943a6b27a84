import { createCaller } from '../messages/caller';
import { isIdentity } from '../messages/identity-guard';
import type { PageCalls, PageIdentity, Reply } from '../messages/protocol';
import { browser } from './api';
import { withinTime } from './within-time';

/** A page that takes longer is busy: the background, who has more patience, asks it again. Milliseconds. */
const ANSWER_LIMIT = 1_000;

/** Asks the page in a tab who it is, without the background in between. */
export function identifyPage(tabId: number): Promise<Reply<PageIdentity>> {
  const call = createCaller<Pick<PageCalls, 'page/identify'>>({ 'page/identify': isIdentity }, (envelope) =>
    withinTime(browser.tabs.sendMessage(tabId, envelope, { frameId: 0 }), ANSWER_LIMIT),
  );
  return call('page/identify', null);
}
