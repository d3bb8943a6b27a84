import type { LinkOutcome } from '../messages/hands-protocol';
import type { LinksRequest, Reply } from '../messages/protocol';
import { isSamePage } from '../messages/same-page';
import { fail } from '../text/result';
import type { DeskPorts } from './desk-ports';
import { anchorsOf } from './finding-anchors';
import { type EntryPorts, recallEntry } from './make-entry';
import { askHands } from './with-hands';

export interface LinkDesk {
  /** Has the page say how a link opens it at each of these quotations, if it is still the page they were read from. */
  findLinks(request: LinksRequest): Promise<Reply<LinkOutcome>>;
}

export function createLinkDesk(ports: EntryPorts & Pick<DeskPorts, 'callHands' | 'bringHands'>): LinkDesk {
  return {
    async findLinks({ tabId, identity, quotes }) {
      const present = await ports.callPage(tabId)('page/identify', null);
      if (!present.ok) return present;
      const entry = await recallEntry(ports, { tabId, identity });
      if (!entry.ok) return entry;
      const isThere = isSamePage(entry.value.reply.identity, identity) && isSamePage(present.value, identity);
      if (!isThere) return fail('page-changed');
      const anchors = quotes.map((index) => anchorsOf(entry.value, { kind: 'quote', index }));
      return askHands(ports, tabId, (call) => call('link/find', { quotes: anchors }));
    },
  };
}
