import type { CompiledLexicon } from '../lexicon/compiled-lexicon';
import type { NounPhrase } from '../phrases/noun-phrase';
import { hasClass, type Token, tokenAt } from '../words/token';
import { WordClass } from '../words/word-class';
import type { Context } from './resolved-speaker';

/** "the company" in at most so many words, "företaget", "yhtiö": a noun for somebody the article has named. */
export function isBareOrDefinite(
  phrase: NounPhrase,
  { draft, article }: Pick<Context, 'draft' | 'article'>,
  most: number,
): boolean {
  const { range } = phrase;
  const words = countOwnWords(phrase, draft.paragraph.tokens, article.lexicon);
  if (words === 1) return article.lexicon.grammar.bareNouns === true;
  return words <= most && hasClass(draft.paragraph.tokens[range.from], WordClass.article);
}

/** Its words, up to a place or time behind it: "la empresa" in "la empresa en su cuenta". */
function countOwnWords({ range }: NounPhrase, tokens: readonly Token[], lexicon: CompiledLexicon): number {
  if (lexicon.grammar.headFirst !== true) return range.to - range.from;
  let at = range.from + 1;
  while (
    at < range.to &&
    (!hasClass(tokens[at], WordClass.preposition) || lexicon.nameLinks.has(tokenAt(tokens, at).lower))
  )
    at += 1;
  return at - range.from;
}
