import type { PageIdentity, PageReading, Reply } from '../messages/protocol';
import { isSamePage, isSameReading } from '../messages/same-page';
import type { PageDraft } from '../page/page-draft';
import { fail, succeed } from '../text/result';
import { trackIdentity } from './page-identity';
import { createPageReader } from './page-reader';
import { SETTLE, whenSettled } from './settle';

/** One document's life as far as we follow it. */
export interface Visit {
  identify(): PageIdentity;
  /** Waits for a page in motion to settle, then reads it. */
  read(): Promise<Reply<PageReading>>;
  /** The last reading, where the page has not changed since. */
  latest(): Reply<PageReading> | null;
  isCurrent(identity: PageIdentity): boolean;
  /** Whether anybody wanted to know this page since it came to its address. */
  wasAsked(): boolean;
  noteAsked(): void;
  /** The page is in front of the reader again, out of the browser's keeping. */
  noteReturn(): void;
}

export interface VisitPorts {
  readonly document: Document;
  readonly location: Pick<Location, 'href'>;
  readonly signal: AbortSignal;
  readonly readPage: (document: Document) => Promise<PageDraft>;
  readonly newId: () => string;
  /** Milliseconds, for measuring. */
  readonly clock: () => number;
  /** Called when the page has moved to another address, with whether anybody had asked for what stood at the last. */
  readonly moved: (wasAsked: boolean) => void;
  /** Called when much of the text has changed since it was read. */
  readonly changed: () => void;
}

export function createVisit(ports: VisitPorts): Visit {
  const { document, signal } = ports;
  let asked = false;
  let settling: Promise<void> | null = null;
  const identity = trackIdentity({
    ...ports,
    moved() {
      const wasAsked = asked;
      asked = false;
      settle();
      ports.moved(wasAsked);
    },
  });

  const reader = createPageReader({ ...ports, identity });

  function settle(): void {
    settling ??= whenSettled(document, { ...SETTLE, signal }).then(() => {
      settling = null;
    });
  }

  async function read(): Promise<Reply<PageReading>> {
    const refusal = explainDocument(document);
    if (refusal) return refusal;
    await whenParsed(document, signal);
    identity.current();
    await settling;
    return succeed(await reader.read());
  }

  return {
    identify: identity.current,
    read,
    latest() {
      const reading = reader.latest();
      return reading && isSameReading(reading.identity, identity.current()) ? succeed(reading) : null;
    },
    isCurrent: (one) => isSamePage(one, identity.current()),
    wasAsked: () => asked,
    noteAsked() {
      asked = true;
    },
    noteReturn() {
      asked = false;
    },
  };
}

/** Documents that are shown in a tab and are no web page. */
function explainDocument(document: Document): Reply<never> | null {
  const type = document.contentType;
  if (type === 'application/pdf') return fail('pdf');
  return type === 'text/html' || type === 'application/xhtml+xml' ? null : fail('not-a-web-page');
}

/** A document still being loaded is read as soon as it is parsed, or as far as it has come after three seconds. */
function whenParsed(document: Document, signal: AbortSignal): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise((resolve) => {
    setTimeout(resolve, SETTLE.limit);
    document.addEventListener('DOMContentLoaded', () => resolve(), { once: true, signal });
  });
}
