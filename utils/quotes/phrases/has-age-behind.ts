import { hasClass, isKind, type Token, tokenAt } from '../words/token';
import { WordClass } from '../words/word-class';

/** "Josiane, 74 ans,", "Eutimio Rueda, de 88 años", "Ivone, 54, moradora", "Oddvar Bakken (71)": only people have an age. */
export function hasAgeBehind(tokens: readonly Token[], at: number): boolean {
  const inBrackets = isKind(tokens[at], 'open');
  if (!inBrackets && !isKind(tokens[at], 'comma')) return false;
  const number = hasClass(tokens[at + 1], WordClass.preposition) ? at + 2 : at + 1;
  if (!/^\d{1,3}$/.test(tokenAt(tokens, number).lower)) return false;
  const next = tokens[number + 1];
  return inBrackets ? isKind(next, 'close') : isKind(next, 'comma') || hasClass(next, WordClass.time);
}
