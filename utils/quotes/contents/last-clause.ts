import { hasClass, isKind, type Token, type TokenRange, tokenAt } from '../words/token';
import { WordClass } from '../words/word-class';

const REACH = 8;

/** Where the last of joined clauses begins, behind ", but": a short one before `to`; null where none is. */
export function findLastClause(tokens: readonly Token[], { from, to }: TokenRange): number | null {
  for (let at = to - 1; at > Math.max(from, to - REACH); at -= 1) {
    if (tokenAt(tokens, at).kind !== 'word') return null;
    if (hasClass(tokens[at], WordClass.coordinator) && isKind(tokens[at - 1], 'comma')) return at + 1;
  }
  return null;
}
