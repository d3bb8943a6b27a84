import type { PageIdentity, PageReading, Reply } from '../messages/protocol';
import type { Page } from '../page/page';
import { fail, succeed } from '../text/result';
import { trackIdentity } from './page-identity';
import { createPageReader } from './page-reader';
import { SETTLE, whenSettled } from './settle';

/** One document's life as far as we follow it. */
export interface Visit {
  identify(): PageIdentity;
  /** Waits for a page in motion to settle, then reads it. */
  read(): Promise<Reply<PageReading>>;
  /** The page has moved to another address, or is about to. */
  noteNavigation(): void;
  /** Whether anybody wanted to know this page since it came to its address. */
  wasAsked(): boolean;
  noteAsked(): void;
}

export interface VisitPorts {
  readonly document: Document;
  readonly location: Pick<Location, 'href'>;
  readonly signal: AbortSignal;
  readonly readPage: (document: Document) => Page;
  readonly newId: () => string;
  /** Milliseconds, for measuring. */
  readonly clock: () => number;
}

export function createVisit(ports: VisitPorts): Visit {
  const { document, signal } = ports;
  let asked = false;
  let settling: Promise<void> | null = null;
  const identity = trackIdentity({
    ...ports,
    moved() {
      asked = false;
      settle();
    },
  });

  const readNow = createPageReader({ ...ports, identity });

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
    return succeed(await readNow());
  }

  return {
    identify: identity.current,
    read,
    noteNavigation: settle,
    wasAsked: () => asked,
    noteAsked() {
      asked = true;
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
