import { isKind, type Token, type TokenRange } from '../words/token';

export function holdsMarks(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at += 1) if (isKind(tokens[at], 'marked')) return true;
  return false;
}
