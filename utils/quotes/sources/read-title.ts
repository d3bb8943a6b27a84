import { NAME_ALONE } from '../phrases/noun-phrase';
import { isGivenName } from '../words/guess-gender';
import { hasClass, type Token, type TokenRange } from '../words/token';
import { FUNCTION_WORD, WordClass } from '../words/word-class';
import type { Reading } from './describe-entity';

/**
 * "How Harbour News Women Took Down Roger Alleyn": where every word has a capital, only a given name shows where a name
 * begins, and the word behind it is the surname.
 */
export function readTitle({ register, tokens, paragraph }: Reading, { from, to }: TokenRange): void {
  for (let at = from; at + 1 < to; at += 1) {
    const end = endOfFullName(tokens, { from: at, to });
    if (end === null) continue;
    const name = { from: at, to: end };
    register.enter(
      tokens,
      { ...NAME_ALONE, range: name, name, kind: 'person', head: tokens[end - 1]?.lower ?? '' },
      paragraph,
    );
    at = end - 1;
  }
}

function endOfFullName(tokens: readonly Token[], { from, to }: TokenRange): number | null {
  if (!isGiven(tokens[from])) return null;
  let at = from + 1;
  while (
    at < to &&
    (isGiven(tokens[at]) || isInitial(tokens[at]) || hasClass(tokens[at], WordClass.nameParticle))
  )
    at += 1;
  const isSurname =
    at < to && tokens[at]?.capital === true && !hasClass(tokens[at], FUNCTION_WORD | WordClass.time);
  return isSurname ? at + 1 : null;
}

function isGiven(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.capital && isGivenName(token.lower);
}

function isInitial(token: Token | undefined): boolean {
  return token?.abbreviated === true && token.lower.length === 1;
}
