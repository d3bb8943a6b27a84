import type { CompiledLexicon } from '../lexicon/compiled-lexicon';
import { hasAgeBehind } from '../phrases/has-age-behind';
import { joinPhrases } from '../phrases/join-phrases';
import type { NounPhrase } from '../phrases/noun-phrase';
import { parseNounPhrase } from '../phrases/parse-noun-phrase';
import { readRolePhrase } from '../phrases/role-phrase';
import { hasClass, isKind, type Token, type TokenRange, tokenAt } from '../words/token';
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
  if (hasClass(tokens[at], WordClass.preposition) && !tokenAt(tokens, at).capital) return null;
  const phrase = parseNounPhrase(tokens, { from: at, to }, lexicon);
  if (!phrase || isMeasure(tokens, { from, phrase })) return null;
  const joined = joinFollowing(tokens, { phrase, to }, lexicon);
  const subject = preferName(tokens, { phrase: joined, from: at, to: joined.range.to }, { to, lexicon });
  return subject.phrase.name
    ? { ...subject, to: skipAppositive(tokens, { from: subject.to, to }, lexicon) }
    : subject;
}

/** "Het zegt veel over de markt": how much something says of something else. */
function isMeasure(
  tokens: readonly Token[],
  { from, phrase: { range } }: { readonly from: number; readonly phrase: NounPhrase },
): boolean {
  return (
    hasClass(tokens[from - 2], WordClass.emptySubject) &&
    range.to - range.from === 1 &&
    hasClass(tokens[range.from], WordClass.determiner) &&
    hasClass(tokens[range.to], WordClass.preposition)
  );
}

/** said Ann Lin, vice president of servicing, … : behind the second comma. */
function skipAppositive(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  lexicon: CompiledLexicon,
): number {
  if (!isKind(tokens[from], 'comma')) return from;
  const origin = lexicon.grammar.headFirst ? endOfOrigin(tokens, { from: from + 1, to }, lexicon) : null;
  if (origin !== null) return origin + 1;
  const role = readRolePhrase(tokens, { from: from + 1, to }, lexicon);
  return role && !role.clause && isKind(tokens[role.to], 'comma') ? role.to + 1 : from;
}

/** ", de l’association Net Propre," · ", de 88 años,": the comma behind where somebody comes from, or their age. */
function endOfOrigin(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  lexicon: CompiledLexicon,
): number | null {
  if (hasAgeBehind(tokens, from - 1))
    return findNextComma(tokens, { from, to: Math.min(to, from + LONGEST_AGE) });
  if (!hasClass(tokens[from], WordClass.affiliationLink) || tokenAt(tokens, from).capital) return null;
  const phrase = parseNounPhrase(tokens, { from: from + 1, to }, lexicon);
  const end = phrase?.range.to ?? to;
  return phrase && phrase.kind !== 'other' && end < to && isKind(tokens[end], 'comma') ? end : null;
}

const LONGEST_AGE = 5;

function findNextComma(tokens: readonly Token[], { from, to }: TokenRange): number | null {
  for (let at = from; at < to; at += 1) if (isKind(tokens[at], 'comma')) return at;
  return null;
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
