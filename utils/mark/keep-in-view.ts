import { bringIntoView } from './bring-into-view';
import { isOutOfSight, type Place } from './line-of-place';

/** When it is looked again, in milliseconds: pages put headers up, load pictures and fold parts once they are scrolled. */
const LOOKS = [60, 200, 500] as const;

/** What a reader does to move about: from then on the page is theirs. */
const MOVES = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/** Brings a place into view, and again where the page moved it away or put something over it, until the reader moves. */
export function keepInView(place: Place, signal: AbortSignal): void {
  bringIntoView(place);
  const end = new AbortController();
  const until = AbortSignal.any([signal, end.signal]);
  for (const move of MOVES)
    window.addEventListener(move, () => end.abort(), { capture: true, passive: true, signal: until });
  const timers = LOOKS.map((after) => setTimeout(lookAgain, after));
  timers.push(setTimeout(() => end.abort(), LOOKS.at(-1)));
  until.addEventListener('abort', () => timers.forEach(clearTimeout), { once: true });

  function lookAgain(): void {
    if (isOutOfSight(place)) bringIntoView(place);
  }
}
