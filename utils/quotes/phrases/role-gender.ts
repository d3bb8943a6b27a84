import type { CompiledLexicon, Gender } from '../lexicon/compiled-lexicon';
import type { Token, TokenRange } from '../words/token';

export function roleGender(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  lexicon: CompiledLexicon,
): Gender {
  let gender: Gender = 'any';
  for (let at = from; at < to; at += 1) {
    const word = tokens[at]?.lower ?? '';
    const found = lexicon.titles.get(word) ?? lexicon.roles.get(word)?.gender;
    if (found && found !== 'any') gender = found;
  }
  return gender;
}
