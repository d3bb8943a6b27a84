import type { CompiledLexicon, Gender } from '../lexicon/compiled-lexicon';
import { hasClass, type Token, type TokenRange, tokenAt } from '../words/token';
import { WordClass } from '../words/word-class';
import { findRole } from './find-role';

export function roleGender(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  lexicon: CompiledLexicon,
): Gender {
  let gender: Gender = 'any';
  for (let at = from; at < to; at += 1) {
    const word = tokenAt(tokens, at).lower;
    const isRole = hasClass(tokens[at], WordClass.role);
    const found = lexicon.titles.get(word) ?? (isRole ? findRole(word, lexicon)?.gender : undefined);
    if (found && found !== 'any') gender = found;
  }
  return gender;
}
