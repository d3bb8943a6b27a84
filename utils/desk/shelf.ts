import { isCount, isListOf, isRecord } from '../messages/guard';
import type { ReportReply } from '../messages/protocol';
import type { Anchor } from '../report/report';
import type { NoticeManner } from './gloss-manner';
import { readShelf, shelfKeyOf } from './read-shelf';

/** What is kept of one tab: its report, and where each part of each quotation stands. */
export interface ShelfEntry {
  readonly reply: ReportReply;
  /** By the quotation's index in the report; one anchor a part. */
  readonly quoteAnchors: readonly (readonly Anchor[])[];
  /** By the notice's index in the report: how its translation is shown in the page. */
  readonly glossManners: readonly NoticeManner[];
  /** The languages it was made for. */
  readonly readerLangs: readonly string[];
}

/** Keeps values until the browser is closed; `storage.session` where there is one. */
export interface Store {
  /** Rejects when it fails. */
  read(key: string): Promise<unknown>;
  /** Rejects when full. */
  write(key: string, value: unknown): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
}

export interface Shelf {
  get(tabId: number): Promise<ShelfEntry | null>;
  put(tabId: number, entry: ShelfEntry): Promise<void>;
  drop(tabId: number): Promise<void>;
}

interface Slot {
  readonly tabId: number;
  readonly size: number;
}

const INDEX_KEY = 'shelf';
const MAX_TABS = 40;
/** Characters of JSON: half of the 10 MB that browsers grant. */
const MAX_SIZE = 5_000_000;

const isIndex = isListOf(
  isRecord<Slot>({ tabId: isCount(Number.MAX_SAFE_INTEGER), size: isCount(Number.MAX_SAFE_INTEGER) }),
  1_000,
);

/** The newest reports by tab, outliving a stopped worker; the oldest go when the bounds are reached. */
export function createShelf(store: Store): Shelf {
  let queue: Promise<unknown> = Promise.resolve();

  /** One after another: the index is read, changed and written back. */
  function inTurn(work: () => Promise<void>): Promise<void> {
    const turn = queue.then(work);
    queue = turn.catch(() => undefined);
    return turn;
  }

  return {
    get: (tabId) => readShelf(store, tabId),
    put: (tabId, entry) => inTurn(() => putEntry(store, tabId, entry)),
    drop: (tabId) => inTurn(() => dropEntry(store, tabId)),
  };
}

/** Browsers do not measure as we do: where the store is full before its time, this report is kept alone. */
async function putEntry(store: Store, tabId: number, entry: ShelfEntry): Promise<void> {
  const size = JSON.stringify(entry).length;
  if (size > MAX_SIZE) return dropEntry(store, tabId);
  const others = (await readIndex(store)).filter((slot) => slot.tabId !== tabId);
  const kept = newestThatFit([{ tabId, size }, ...others]);
  const gone = others.filter((slot) => !kept.includes(slot));
  await store.remove(gone.map((slot) => shelfKeyOf(slot.tabId)));
  try {
    await store.write(shelfKeyOf(tabId), entry);
    await store.write(INDEX_KEY, kept);
  } catch {
    await store.remove(kept.map((slot) => shelfKeyOf(slot.tabId)));
    await store.write(shelfKeyOf(tabId), entry);
    await store.write(INDEX_KEY, [{ tabId, size }]);
  }
}

async function dropEntry(store: Store, tabId: number): Promise<void> {
  await store.remove([shelfKeyOf(tabId)]);
  const index = await readIndex(store);
  await store.write(
    INDEX_KEY,
    index.filter((slot) => slot.tabId !== tabId),
  );
}

function newestThatFit(slots: readonly Slot[]): readonly Slot[] {
  let total = 0;
  return slots.slice(0, MAX_TABS).filter((slot) => (total += slot.size) <= MAX_SIZE);
}

async function readIndex(store: Store): Promise<readonly Slot[]> {
  const index = await store.read(INDEX_KEY);
  return isIndex(index) ? index : [];
}
