import type { CompiledLexicon } from '../lexicon/compiled-lexicon';
import { joinPhrases } from '../phrases/join-phrases';
import type { NounPhrase } from '../phrases/noun-phrase';
import { parseNounPhrase } from '../phrases/parse-noun-phrase';
import { readRolePhrase } from '../phrases/role-phrase';
import { hasClass, isKind, type Token, type TokenRange } from '../words/token';
import { WordClass } from '../words/word-class';
import { preferName } from './prefer-name';
import { skipToSubject } from './skip-adjuncts';
import type { Subject } from './subject';

/** The speaker right behind a verb: said John Cable, vice president, … `from` is behind the verb. */
export function findSubjectAfter(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  lexicon: CompiledLexicon,
): Subject | null {
  const at = skipToSubject(tokens, { from, to }, lexicon);
  if (
    hasClass(tokens[at], WordClass.emptySubject) &&
    !hasClass(tokens[at], WordClass.pronoun | WordClass.article | WordClass.determiner)
  )
    return null;
  if (hasClass(tokens[at], WordClass.preposition) && !tokens[at]?.capital) return null;
  const phrase = parseNounPhrase(tokens, { from: at, to }, lexicon);
  if (!phrase) return null;
  const joined = joinFollowing(tokens, { phrase, to }, lexicon);
  const subject = preferName(tokens, { phrase: joined, from: at, to: joined.range.to }, { to, lexicon });
  return subject.phrase.name
    ? { ...subject, to: skipAppositive(tokens, { from: subject.to, to }, lexicon) }
    : subject;
}

/** said Ann Lin, vice president of servicing, … : behind the second comma. */
function skipAppositive(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  lexicon: CompiledLexicon,
): number {
  if (!isKind(tokens[from], 'comma')) return from;
  const role = readRolePhrase(tokens, { from: from + 1, to }, lexicon);
  return role && !role.clause && isKind(tokens[role.to], 'comma') ? role.to + 1 : from;
}

function joinFollowing(
  tokens: readonly Token[],
  { phrase, to }: { readonly phrase: NounPhrase; readonly to: number },
  lexicon: CompiledLexicon,
): NounPhrase {
  if (!phrase.name || !hasClass(tokens[phrase.range.to], WordClass.coordinator)) return phrase;
  const second = parseNounPhrase(tokens, { from: phrase.range.to + 1, to }, lexicon);
  return second?.name ? joinPhrases(phrase, second) : phrase;
}
