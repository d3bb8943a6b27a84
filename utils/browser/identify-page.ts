import { createCaller } from '../messages/caller';
import { isIdentity } from '../messages/identity-guard';
import type { PageCalls, PageIdentity, Reply } from '../messages/protocol';
import { browser } from './api';

/** Asks the page in a tab who it is, without the background in between. */
export function identifyPage(tabId: number): Promise<Reply<PageIdentity>> {
  const call = createCaller<Pick<PageCalls, 'page/identify'>>({ 'page/identify': isIdentity }, (envelope) =>
    browser.tabs.sendMessage(tabId, envelope, { frameId: 0 }),
  );
  return call('page/identify', null);
}
