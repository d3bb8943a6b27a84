import type { CompiledLexicon } from '../lexicon/compiled-lexicon';
import { hasClass, isKind, type Token, tokenAt } from '../words/token';
import { AUXILIARY, WordClass } from '../words/word-class';

/** Where a clause, and so its subject, can begin: not behind a preposition, an article or a verb. */
export function canBegin(tokens: readonly Token[], at: number, lexicon: CompiledLexicon): boolean {
  const [before, token] = [tokenAt(tokens, at - 1), tokenAt(tokens, at)];
  if (token.kind !== 'word' && token.kind !== 'marked') return false;
  if (hasClass(token, WordClass.preposition | WordClass.coordinator) && !token.capital) return false;
  if (
    hasClass(token, WordClass.emptySubject) &&
    !hasClass(token, WordClass.pronoun | WordClass.determiner | WordClass.article) &&
    !lexicon.organisationPronouns.has(token.lower)
  )
    return false;
  if (
    hasClass(token, WordClass.time) &&
    !hasClass(tokens[at + 1], WordClass.organisationWord) &&
    !token.capital
  )
    return false;
  if (before.kind !== 'word') return true;
  if (isInsideGroup(tokens, at)) return false;
  if (
    hasClass(before, WordClass.preposition | WordClass.article | WordClass.determiner | WordClass.genitive)
  ) {
    return hasClass(before, WordClass.subordinator | WordClass.that | WordClass.whether | WordClass.relative);
  }
  if (hasClass(before, BOUNDARY) || hasClass(before, WordClass.time) || hasClass(before, WordClass.adverb))
    return true;
  if (lexicon.organisationPronouns.has(token.lower)) return true;
  if (token.capital && !before.capital && !lexicon.grammar.capitalNouns) return true;
  if (lexicon.verbs.has(before.lower) && !hasClass(before, WordClass.document)) return true;
  return (
    hasClass(token, WordClass.pronoun | WordClass.article | WordClass.determiner) &&
    !isAttribute(tokens, at, lexicon)
  );
}

/** "in ganz Europa", "gegenüber den Partei- und Fraktionschefs": what a preposition holds over an adverb or half a noun. */
function isInsideGroup(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (hasClass(before, WordClass.adverb))
    return tokenAt(tokens, at).capital && hasClass(tokens[at - 2], WordClass.preposition);
  if (!hasClass(before, WordClass.coordinator) || !isHyphen(tokens, at - 2)) return false;
  const opener = at - 4;
  return (
    hasClass(tokens[opener], WordClass.preposition) ||
    (hasClass(tokens[opener], WordClass.article) && hasClass(tokens[opener - 1], WordClass.preposition))
  );
}

/** The one that ends half a noun: right behind its word. */
function isHyphen(tokens: readonly Token[], at: number): boolean {
  return isKind(tokens[at], 'dash') && tokenAt(tokens, at).start === tokenAt(tokens, at - 1).end;
}

/** "im Rahmen der Debatte", "die Sprecherin des Amts": in German an article right behind a noun within the sentence owns it. */
function isAttribute(tokens: readonly Token[], at: number, { grammar }: CompiledLexicon): boolean {
  if (!grammar.capitalNouns || !hasClass(tokens[at], WordClass.article)) return false;
  return tokenAt(tokens, at - 1).capital && tokenAt(tokens, at - 2).kind === 'word';
}

const BOUNDARY =
  WordClass.coordinator |
  WordClass.subordinator |
  WordClass.that |
  WordClass.whether |
  WordClass.relative |
  AUXILIARY;
