import { hasClass, type Token, type TokenRange, tokenAt } from '../words/token';
import { FUNCTION_WORD, WordClass } from '../words/word-class';

/** A role runs left over lower-case words and listed modifiers: "former deputy chief executive". */
export function findRoleStart(tokens: readonly Token[], { from, to }: TokenRange): number {
  let start = to - 1;
  while (start > from && (belongsToRole(tokenAt(tokens, start - 1)) || joinsRoles(tokens, start - 1)))
    start -= 1;
  return start;
}

function joinsRoles(tokens: readonly Token[], at: number): boolean {
  return hasClass(tokens[at], WordClass.coordinator) && hasClass(tokens[at - 1], WordClass.role);
}

function belongsToRole(token: Token): boolean {
  if (token.kind !== 'word' || hasClass(token, WordClass.genitive | WordClass.article | WordClass.determiner))
    return false;
  if (hasClass(token, WordClass.role | WordClass.roleModifier)) return true;
  return !token.capital && !hasClass(token, FUNCTION_WORD);
}
