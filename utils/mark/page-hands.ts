import type { Glosser } from './glosser';
import type { Marker } from './marker';

/** What touches the page, loaded only when a reader asks for something to be shown there. */
export interface PageHands {
  readonly marker: Marker;
  readonly glosser: Glosser;
  /** Answers what they alone can; undefined where a message is none of theirs. */
  readonly answer: (message: unknown) => Promise<unknown> | undefined;
}

export interface HandsPorts {
  /** Ends our life in the page. */
  readonly signal: AbortSignal;
  /** Called now and then while translations stand; ends `signal` if the extension is no more. */
  readonly checkLife: () => void;
}

export type CreateHands = (ports: HandsPorts) => PageHands;

/** Our scripts in a page share a world of their own, which the page cannot see into: here they meet. */
const MEETING_PLACE = Symbol.for('newsgloss.hands');

/** Waits for the hands; null until they are brought. */
export function awaitHands(scope: object, ports: HandsPorts): () => PageHands | null {
  let hands: PageHands | null = null;
  const take = (create: CreateHands) => {
    hands ??= create(ports);
  };
  Reflect.set(scope, MEETING_PLACE, take);
  ports.signal.addEventListener('abort', leave, { once: true });
  return () => hands;

  /** A browser may keep the world of a life that is over: nothing of ours is to hang on it. */
  function leave(): void {
    hands = null;
    if (Reflect.get(scope, MEETING_PLACE) === take) Reflect.deleteProperty(scope, MEETING_PLACE);
  }
}

/** Brings the hands to whoever waits for them. */
export function bringHands(scope: object, create: CreateHands): void {
  const take: unknown = Reflect.get(scope, MEETING_PLACE);
  if (typeof take === 'function') take(create);
}
