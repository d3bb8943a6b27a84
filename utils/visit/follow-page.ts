import type { Caller } from '../messages/caller';
import type { PageNews } from '../messages/protocol';
import { declaresArticle } from './declares-article';
import type { Visit } from './visit';

/** A reader who clicks at once is served first; what was asked for is not read a second time. Milliseconds. */
const HEAD_START = 400;
const IDLE_LIMIT = 2_000;
/** A page whose text keeps changing is not read for ever before anybody asks. */
const MOST_READINGS = 3;

export interface FollowOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly visit: Visit;
  readonly tell: Caller<PageNews>;
  /** False once the extension that started us has been updated, or switched off. */
  readonly isAlive: () => boolean;
  /** False on a listed site that the reader took out. */
  readonly mayReadAhead: () => Promise<boolean>;
}

/** Reads an article before it is asked for, once it is in front of the reader and the browser has time. */
export interface Follower {
  /** The page is new here. */
  start(): void;
  /** Much of its text has changed since it was read. */
  again(): void;
}

export function createFollower(options: FollowOptions): Follower {
  let left = 0;
  let waiting = new AbortController();

  function schedule(): void {
    waiting.abort();
    waiting = new AbortController();
    const signal = AbortSignal.any([options.signal, waiting.signal]);
    whenInFront(options.document, signal, () => whenIdle(signal, () => void readAhead()));
  }

  async function readAhead(): Promise<void> {
    const { document, visit, tell } = options;
    if (!options.isAlive() || left === 0 || visit.wasAsked() || !declaresArticle(document)) return;
    if (!(await options.mayReadAhead())) return;
    left -= 1;
    const reading = visit.latest() ?? (await visit.read());
    if (reading.ok && visit.isCurrent(reading.value.identity)) await tell('page/ready', reading.value);
  }

  function start(): void {
    left = MOST_READINGS;
    schedule();
  }

  whenReturned(options, start);
  return { start, again: schedule };
}

/** Pages that browsers keep whole come back as they were; what was kept of them here may be gone by then. */
function whenReturned({ signal, visit }: FollowOptions, act: () => void): void {
  addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (!persisted) return;
      visit.noteReturn();
      act();
    },
    { signal },
  );
}

function whenInFront(document: Document, signal: AbortSignal, act: () => void): void {
  if (document.visibilityState === 'visible') {
    act();
    return;
  }
  document.addEventListener('visibilitychange', () => whenInFront(document, signal, act), {
    once: true,
    signal,
  });
}

function whenIdle(signal: AbortSignal, act: () => void): void {
  const timer = setTimeout(() => {
    const idle = requestIdleCallback(act, { timeout: IDLE_LIMIT });
    signal.addEventListener('abort', () => cancelIdleCallback(idle), { once: true });
  }, HEAD_START);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}
