import { type Caller, createCaller } from '../messages/caller';
import { NEWS_REPLIES } from '../messages/page-requests';
import type { PageNews } from '../messages/protocol';
import { browser } from './api';

/** What a page tells the background unasked. */
export const tellBackground: Caller<PageNews> = createCaller(NEWS_REPLIES, (envelope) =>
  browser.runtime.sendMessage(envelope),
);
