import type { Token } from './token';

const SMALL_WORD = 3;
const SHARE = 0.8;

/** Every word that carries meaning has a capital: a title, a name, a sign, rarely a quotation. */
export function isTitleCase(words: readonly Token[]): boolean {
  const heavy = words.filter((word) => word.lower.length > SMALL_WORD || word.capital);
  const capitals = heavy.filter((word) => word.capital || /^\d/.test(word.lower));
  if (heavy.length > 1) return capitals.length > 1 && capitals.length >= heavy.length * SHARE;
  return words.length < 3 && capitals.length === heavy.length;
}
