import { hasClass, type Token } from '../words/token';
import { WordClass } from '../words/word-class';

/** "on “Meet the Press”": a title, not what was said. */
export function isTitleBehindPreposition(tokens: readonly Token[], at: number): boolean {
  const before = hasClass(tokens[at - 1], WordClass.article) ? at - 2 : at - 1;
  return tokens[at]?.titled === true && hasClass(tokens[before], WordClass.preposition | WordClass.genitive);
}
