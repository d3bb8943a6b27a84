import type { EntityMention } from './entity';

/** A bound for text that nobody wrote. */
const MOST_LOOKED_AT = 200;

/** The mentions that begin before an offset, nearest first, up to a bound. They stand in reading order. */
export function mentionsBefore(mentions: readonly EntityMention[], before: number): readonly EntityMention[] {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < before) low = middle + 1;
    else high = middle;
  }
  return mentions.slice(Math.max(0, low - MOST_LOOKED_AT), low).reverse();
}
