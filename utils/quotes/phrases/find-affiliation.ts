import type { CompiledLexicon } from '../lexicon/compiled-lexicon';
import { hasClass, type Token, type TokenRange, tokenAt } from '../words/token';
import { FUNCTION_WORD, WordClass } from '../words/word-class';
import { isProper } from './is-proper';
import { parseNounPhrase } from './parse-noun-phrase';

/** "prezes Zefirki", "rzecznik spółki Halonet": in a language of cases the owner stands bare behind the office. */
export function findOwnerBehind(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  lexicon: CompiledLexicon,
): LinkedName | null {
  if (!lexicon.grammar.bareNouns || !lexicon.grammar.headFirst) return null;
  let at = from;
  while (
    at < to &&
    !tokenAt(tokens, at).capital &&
    !hasClass(tokens[at], WordClass.organisationNoun | WordClass.preposition)
  )
    at += 1;
  if (at >= to || hasClass(tokens[at], WordClass.preposition)) return null;
  let end = at;
  while (end < to && tokenAt(tokens, end).kind === 'word' && !hasClass(tokens[end], WordClass.preposition))
    end += 1;
  return { linkAt: at, name: { from: at, to: end } };
}

interface LinkedName {
  readonly linkAt: number;
  readonly name: TokenRange;
}

/** The last "of/at/from NAME" of the phrase. */
export function findAffiliation(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  lexicon: CompiledLexicon,
): LinkedName | null {
  let found: LinkedName | null = null;
  for (let at = from; at < to; at += 1) {
    if (!hasClass(tokens[at], WordClass.affiliationLink)) continue;
    const inner = endOfInnerBody(tokens, { from: at + 1, to }, lexicon);
    if (inner !== null) at = inner - 1;
    const name = inner === null ? readLinkedName(tokens, { from: at + 1, to }, lexicon) : null;
    if (name === null) continue;
    const isEmployer = lexicon.workplaceLinks.has(tokenAt(tokens, at).lower) || !isDepartment(tokens, name);
    found = isEmployer ? { linkAt: at, name } : null;
    at = name.to - 1;
  }
  return found;
}

/** "del comité de empresa", "du conseil de surveillance": behind a part of the organisation and what says which. */
function endOfInnerBody(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  lexicon: CompiledLexicon,
): number | null {
  let at = from;
  while (at < to && hasClass(tokens[at], WordClass.article)) at += 1;
  if (tokenAt(tokens, at).capital || !lexicon.innerBodies.has(tokenAt(tokens, at).lower)) return null;
  at += 1;
  const isSaid = hasClass(tokens[at], WordClass.affiliationLink) && tokens[at + 1]?.capital === false;
  return isSaid && !hasClass(tokens[at + 1], WordClass.article) ? Math.min(to, at + 2) : at;
}

/** "Program Management", "Windows Servicing and Delivery": what somebody is in charge of, not who employs them. */
function isDepartment(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  if (hasClass(tokens[to - 1], WordClass.roleModifier)) return true;
  const words = tokens.slice(from, to);
  if (words.some((word) => hasClass(word, WordClass.organisationWord | WordClass.organisationNoun)))
    return false;
  return words.findIndex((word) => hasClass(word, WordClass.coordinator)) > 1;
}

function readLinkedName(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  lexicon: CompiledLexicon,
): TokenRange | null {
  let start = from;
  while (start < to && hasClass(tokens[start], WordClass.article | WordClass.determiner)) start += 1;
  start = behindPlainOwner(tokens, { from: start, to });
  const phrase = parseNounPhrase(tokens, { from: start, to }, lexicon);
  if (
    phrase?.kind === 'company' &&
    !tokenAt(tokens, start).capital &&
    !hasClass(tokens[phrase.range.to - 1], WordClass.role)
  )
    return segmentOf(tokens, { from: start, to }, lexicon);
  if (!tokenAt(tokens, start).capital) return null;
  let end = start;
  while (
    end < to &&
    (isProper(tokens[end]) ||
      joinsName(tokens, { at: end, to }, lexicon) ||
      joinsPart(tokens, end, to) ||
      joinsBody(tokens, { from: start, to: end }, lexicon))
  )
    end += 1;
  if (end < to && /^\d+$/.test(tokenAt(tokens, end).lower)) end += 1;
  const next = tokenAt(tokens, end);
  if (
    end === start ||
    (next.kind === 'word' && end < to && !hasClass(next, FUNCTION_WORD | WordClass.genitive))
  )
    return null;
  return { from: start, to: end };
}

function segmentOf(tokens: readonly Token[], { from, to }: TokenRange, lexicon: CompiledLexicon): TokenRange {
  const whole = lexicon.grammar.headFirst === true && !lexicon.grammar.bareNouns;
  const parts = WordClass.preposition | WordClass.nounLink | WordClass.coordinator;
  let end = from;
  while (end < to && (!hasClass(tokens[end], parts) || (whole && linksName(tokens, end, { to, lexicon }))))
    end += 1;
  return { from, to: end };
}

/** "université de Nantes", "fédération des hébergeurs": where nouns come first, what hangs on them by "de" is theirs. */
function linksName(
  tokens: readonly Token[],
  at: number,
  { to, lexicon }: { readonly to: number; readonly lexicon: CompiledLexicon },
): boolean {
  return (
    at + 1 < to &&
    hasClass(tokens[at], WordClass.nounLink) &&
    lexicon.nameLinks.has(tokenAt(tokens, at).lower)
  );
}

/** "Instituto de Robótica de Girona": behind a word for an organisation each "de" and its capital belong to the name. */
function joinsBody(tokens: readonly Token[], { from, to }: TokenRange, lexicon: CompiledLexicon): boolean {
  if (!lexicon.grammar.headFirst || lexicon.grammar.bareNouns || !tokenAt(tokens, to + 1).capital)
    return false;
  const body = WordClass.organisationWord | WordClass.organisationNoun;
  return lexicon.nameLinks.has(tokenAt(tokens, to).lower) && hasClass(tokens[from], body);
}

/** "University of Oslo", "Center for Democracy and Technology": a small word between capitals of an organisation. */
function joinsName(
  tokens: readonly Token[],
  { at, to }: { readonly at: number; readonly to: number },
  lexicon: CompiledLexicon,
): boolean {
  const token = tokens[at];
  const next = tokenAt(tokens, hasClass(tokens[at + 1], WordClass.article) ? at + 2 : at + 1);
  if (isPlaceLink(tokenAt(tokens, at), lexicon)) return false;
  if (
    at + 1 >= to ||
    !hasClass(token, WordClass.nounLink | WordClass.coordinator | WordClass.article | WordClass.nameParticle)
  )
    return false;
  return (
    (next.capital &&
      hasClass(
        tokens[at - 1],
        WordClass.organisationWord | WordClass.organisationNoun | WordClass.coordinator | WordClass.nounLink,
      )) ||
    (hasClass(token, WordClass.coordinator) && next.capital && isProper(tokens[at - 1]))
  );
}

/** "Dahl University in Chicago": behind "in" comes where it is. */
function isPlaceLink(token: Token, { nameLinks, grammar }: CompiledLexicon): boolean {
  if (nameLinks.size === 0 || grammar.headFirst || grammar.bareNouns) return false;
  return hasClass(token, WordClass.nounLink) && !nameLinks.has(token.lower);
}

/** "the University of Waterfall’s Institute for Quantum Computing": a part by name, behind the name of the whole. */
function joinsPart(tokens: readonly Token[], at: number, to: number): boolean {
  if (!hasClass(tokens[at], WordClass.genitive) || !tokenAt(tokens, at - 1).capital) return false;
  for (let k = at + 1; k < to && tokenAt(tokens, k).capital; k += 1)
    if (hasClass(tokens[k], WordClass.organisationWord | WordClass.organisationNoun)) return true;
  return false;
}

/** "the city’s Department of Design": where the name behind a common noun's genitive begins. */
function behindPlainOwner(tokens: readonly Token[], { from, to }: TokenRange): number {
  const isOwner = tokenAt(tokens, from).kind === 'word' && !tokenAt(tokens, from).capital;
  const isOwned = hasClass(tokens[from + 1], WordClass.genitive) && tokenAt(tokens, from + 2).capital;
  return isOwner && isOwned && from + 2 < to ? from + 2 : from;
}
