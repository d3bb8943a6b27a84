import type { PageReading } from '../messages/protocol';
import { isSamePage } from '../messages/same-page';
import type { PageDraft } from '../page/page-draft';
import { isLeftover, isSameArticle } from './leftover';
import type { IdentityTracker } from './page-identity';
import { SETTLE, whenSettled } from './settle';
import { watchText, whenTextMoves } from './watch-text';

/** How long a page that shows the last article under a new address is given to bring the new one. Milliseconds. */
const LATE = 1_500;
const VERY_LATE = 6_000;

export interface ReaderPorts {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly identity: IdentityTracker;
  readonly readPage: (document: Document) => Promise<PageDraft>;
  /** Milliseconds, for measuring. */
  readonly clock: () => number;
  /** Called when what was read last no longer holds. */
  readonly changed: () => void;
}

export interface PageReader {
  read(): Promise<PageReading>;
  latest(): PageReading | null;
}

/** Reads the page, again where it still shows what stood at the last address, and watches whether the reading still holds. */
export function createPageReader(ports: ReaderPorts): PageReader {
  const { document, signal, identity, clock } = ports;
  let latest: PageReading | null = null;
  let watching = new AbortController();
  let reading: Promise<PageReading> | null = null;

  async function take(): Promise<PageReading> {
    const started = clock();
    const before = identity.current();
    const page = await ports.readPage(document);
    const after = identity.current();
    if (isSamePage(before, after)) return { identity: before, page, ms: clock() - started };
    return { identity: after, page: await ports.readPage(document), ms: clock() - started };
  }

  function watch(): void {
    watching.abort();
    watching = new AbortController();
    watchText(document, AbortSignal.any([signal, watching.signal]), () => {
      identity.noteTextChange();
      ports.changed();
    });
  }

  async function readNow(): Promise<PageReading> {
    let taken = await take();
    if (latest && isLeftover(taken, latest)) {
      await whenTextMoves(document, { limit: lateness(taken), signal });
      await whenSettled(document, { ...SETTLE, signal });
      taken = await take();
    }
    latest = taken;
    watch();
    return taken;
  }

  /** Who asks while the page is being read waits for that reading. */
  function read(): Promise<PageReading> {
    reading ??= readNow().finally(() => {
      reading = null;
    });
    return reading;
  }

  return { read, latest: () => latest };
}

/** A page whose head still names its last address has surely more to bring; another may just have a second name. */
function lateness({ identity, page }: PageReading): number {
  const named = page.metadata.canonicalUrl;
  return named === null || isSameArticle(named, identity.url) ? LATE : VERY_LATE;
}
