import type { Caller } from '../messages/caller';
import type { PageNews } from '../messages/protocol';
import { declaresArticle } from './declares-article';
import type { Visit } from './visit';

/** A reader who clicks at once is served first; what was asked for is not read a second time. */
const HEAD_START = 400;
const IDLE_LIMIT = 2_000;

export interface FollowOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly visit: Visit;
  readonly tell: Caller<PageNews>;
}

/** Reads an article before it is asked for, once it is in front of the reader and the browser has time. */
export function followPage(options: FollowOptions): void {
  const { document, signal } = options;
  if (document.visibilityState !== 'visible') {
    document.addEventListener('visibilitychange', () => followPage(options), { once: true, signal });
    return;
  }
  const timer = setTimeout(() => {
    const idle = requestIdleCallback(() => readAhead(options), { timeout: IDLE_LIMIT });
    signal.addEventListener('abort', () => cancelIdleCallback(idle), { once: true });
  }, HEAD_START);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}

async function readAhead({ document, visit, tell }: FollowOptions): Promise<void> {
  if (visit.wasAsked() || !declaresArticle(document)) return;
  const reading = await visit.read();
  if (reading.ok) await tell('page/ready', reading.value);
}
