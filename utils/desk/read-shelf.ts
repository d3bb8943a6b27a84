import { isListOf, isMemberOf, isRecord, isText } from '../messages/guard';
import { isAnchor } from '../messages/span-guard';
import { isReportReply } from '../messages/view-replies';
import type { NoticeManner } from './gloss-manner';
import type { ShelfEntry, Store } from './shelf';

const isEntry = isRecord<ShelfEntry>({
  reply: isReportReply,
  quoteAnchors: isListOf(isListOf(isAnchor, 10_000), 20_000),
  glossManners: isListOf(
    isMemberOf<NoticeManner>({ line: true, replace: true, placeholder: true, button: true, none: true }),
    20_000,
  ),
  readerLangs: isListOf(isText(40), 100),
});

/** What is kept of a tab, checked; null where there is nothing. All that a view needs of the shelf. */
export async function readShelf(store: Pick<Store, 'read'>, tabId: number): Promise<ShelfEntry | null> {
  const entry = await store.read(shelfKeyOf(tabId)).catch(() => null);
  return isEntry(entry) ? entry : null;
}

export function shelfKeyOf(tabId: number): string {
  return `report/${tabId}`;
}
