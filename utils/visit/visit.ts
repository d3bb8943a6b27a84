import type { PageIdentity, PageReading, Reply } from '../messages/protocol';
import type { Page } from '../page/page';
import { fail, succeed } from '../text/result';
import { whenSettled } from './settle';
import { watchText } from './watch-text';

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

const SETTLE = { quiet: 200, limit: 3_000 };

export function createVisit(ports: VisitPorts): Visit {
  const id = ports.newId();
  let url = addressOf(ports.location);
  let navigation = 0;
  let revision = 0;
  let asked = false;
  let settled: Promise<void> | null = null;
  let watching = new AbortController();

  function identify(): PageIdentity {
    const now = addressOf(ports.location);
    if (now !== url) {
      url = now;
      navigation += 1;
      asked = false;
      settled ??= settle();
    }
    return { document: id, navigation, revision, url };
  }

  async function settle(): Promise<void> {
    await whenSettled(ports.document, { ...SETTLE, signal: ports.signal });
    settled = null;
  }

  function watch(): void {
    watching.abort();
    watching = new AbortController();
    watchText(ports.document, AbortSignal.any([ports.signal, watching.signal]), () => {
      revision += 1;
    });
  }

  return {
    identify,
    async read() {
      const refusal = explainDocument(ports.document);
      if (refusal) return refusal;
      await whenParsed(ports.document, ports.signal);
      identify();
      await settled;
      const identity = identify();
      const started = ports.clock();
      const page = ports.readPage(ports.document);
      watch();
      return succeed({ identity, page, ms: ports.clock() - started });
    },
    noteNavigation() {
      settled ??= settle();
    },
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

function addressOf(location: Pick<Location, 'href'>): string {
  return location.href.replace(/#.*$/s, '');
}
