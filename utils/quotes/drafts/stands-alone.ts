import { type Token, type TokenRange, tokenAt } from '../words/token';

/** The sentence is nothing but words in marks. */
export function standsAlone(tokens: readonly Token[], sentence: TokenRange): boolean {
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const kind = tokenAt(tokens, at).kind;
    if (kind === 'word') return false;
  }
  return true;
}
