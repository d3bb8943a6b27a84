import { hasClass, type Token, tokenAt } from '../words/token';
import { WordClass } from '../words/word-class';

/** "on “Meet the Press”": a title, not what was said. */
export function isTitleBehindPreposition(tokens: readonly Token[], at: number): boolean {
  if (tokenAt(tokens, at).titled !== true) return false;
  const opener = WordClass.preposition | WordClass.genitive;
  if (hasClass(tokens[at - 1], opener)) return true;
  return hasClass(tokens[at - 1], WordClass.article) && hasClass(tokens[at - 2], opener);
}
