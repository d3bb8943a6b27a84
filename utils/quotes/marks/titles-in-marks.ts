import type { CompiledLexicon } from '../lexicon/compiled-lexicon';
import { endsInStop, hasClass, type Token, tokenAt } from '../words/token';
import { FUNCTION_WORD, WordClass } from '../words/word-class';

const LONGEST_TITLE = 5;

/**
 * une enquête du « Courrier »: a title behind a document is whose it is. In German an article and a title right behind any
 * noun, name or verb of saying are whose it is or who was told: einem Bericht der „Seepost“, sagte Lin dem „Blatt“.
 */
export function isOwnerOrHearer(
  tokens: readonly Token[],
  at: number,
  { grammar, verbs, definites, datives }: CompiledLexicon,
): boolean {
  const [before, article, token] = [tokenAt(tokens, at - 2), tokenAt(tokens, at - 1), tokenAt(tokens, at)];
  if (!token.titled || token.words > LONGEST_TITLE || endsInStop(token)) return false;
  if (!grammar.capitalNouns)
    return hasClass(before, WordClass.document) && hasClass(article, WordClass.affiliationLink);
  const isOblique = datives.has(article.lower) || hasClass(article, WordClass.nounLink);
  const isBehindNoun = before.capital && !hasClass(before, FUNCTION_WORD);
  return (isBehindNoun || verbs.has(before.lower)) && isOblique && definites.has(article.lower);
}

/** "on “Meet the Press”": a title, not what was said. */
export function isTitleBehindPreposition(tokens: readonly Token[], at: number): boolean {
  if (tokenAt(tokens, at).titled !== true) return false;
  const opener = WordClass.preposition | WordClass.genitive;
  if (hasClass(tokens[at - 1], opener)) return true;
  return hasClass(tokens[at - 1], WordClass.article) && hasClass(tokens[at - 2], opener);
}
