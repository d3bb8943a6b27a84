import type { PageReading } from '../messages/protocol';
import type { Page } from '../page/page';
import { isLeftover } from './leftover';
import type { IdentityTracker } from './page-identity';
import { SETTLE, whenSettled } from './settle';
import { watchText, whenTextMoves } from './watch-text';

/** How long a page that shows the last article under a new address is given to bring the new one. Milliseconds. */
const LATE = 1_500;

export interface ReaderPorts {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly identity: IdentityTracker;
  readonly readPage: (document: Document) => Page;
  /** Milliseconds, for measuring. */
  readonly clock: () => number;
}

/** Reads the page, again where it still shows what stood at the last address, and watches whether the reading still holds. */
export function createPageReader(ports: ReaderPorts): () => Promise<PageReading> {
  const { document, signal, identity, clock } = ports;
  let latest: PageReading | null = null;
  let watching = new AbortController();

  function take(): PageReading {
    const started = clock();
    return { identity: identity.current(), page: ports.readPage(document), ms: clock() - started };
  }

  function watch(): void {
    watching.abort();
    watching = new AbortController();
    watchText(document, AbortSignal.any([signal, watching.signal]), identity.noteTextChange);
  }

  return async () => {
    let reading = take();
    if (latest && isLeftover(reading, latest)) {
      await whenTextMoves(document, { limit: LATE, signal });
      await whenSettled(document, { ...SETTLE, signal });
      reading = take();
    }
    latest = reading;
    watch();
    return reading;
  };
}
