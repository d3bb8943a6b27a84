import type { CompiledLexicon } from '../lexicon/compiled-lexicon';
import { hasClass, opensSentence, type Token, tokenAt } from '../words/token';
import { WordClass } from '../words/word-class';

/**
 * "de Consumentenbond", "van Polderbank": where nouns are written small and follow an article, a capital inside a sentence makes
 * a name of a word for an organisation.
 */
export function isNamingCompound(
  tokens: readonly Token[],
  at: number,
  { grammar }: CompiledLexicon,
): boolean {
  const token = tokenAt(tokens, at);
  if (
    !grammar.compounds ||
    grammar.capitalNouns ||
    grammar.bareNouns ||
    token.capital !== true ||
    opensSentence(tokens, at)
  )
    return false;
  return hasClass(token, WordClass.organisationNoun | WordClass.organisationWord);
}
