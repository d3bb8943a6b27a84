import { hasClass, type Token, type TokenRange, tokenAt } from '../words/token';
import { FUNCTION_WORD, WordClass } from '../words/word-class';
import { findRoleStart } from './find-role-start';
import { isProper } from './is-proper';

interface Owned {
  readonly owner: TokenRange | null;
  readonly roleFrom: number;
}

/** "Microsoft’s head", "the start-up’s head", "Microsoft spokesman": the owner before the role, and where the role begins. */
export function findOwned(tokens: readonly Token[], { from, to: head }: TokenRange): Owned {
  for (let at = head - 1; at > from; at -= 1) {
    if (!hasClass(tokens[at], WordClass.genitive)) continue;
    const owner = findNameBefore(tokens, { from, to: at }) ?? findNounBefore(tokens, { from, to: at });
    return { owner, roleFrom: at + 1 };
  }
  const start = findRoleStart(tokens, { from, to: head + 1 });
  const owner = findNameBefore(tokens, { from, to: start });
  const isModified =
    owner !== null && owner.from > from && hasClass(tokens[owner.from - 1], WordClass.roleModifier);
  return { owner, roleFrom: isModified ? from : start };
}

function findNameBefore(tokens: readonly Token[], { from, to }: TokenRange): TokenRange | null {
  let first = to;
  while (first > from && isProper(tokens[first - 1])) first -= 1;
  while (first < to && hasClass(tokens[first], WordClass.roleModifier)) first += 1;
  return first < to ? { from: first, to } : null;
}

function findNounBefore(tokens: readonly Token[], { from, to }: TokenRange): TokenRange | null {
  if (!hasClass(tokens[to - 1], WordClass.organisationNoun)) return null;
  let first = to - 1;
  while (
    first > from &&
    tokenAt(tokens, first - 1).kind === 'word' &&
    !hasClass(tokens[first - 1], FUNCTION_WORD)
  )
    first -= 1;
  return { from: first, to };
}
