import type { CompiledLexicon } from '../lexicon/compiled-lexicon';
import { parseNounPhrase } from '../phrases/parse-noun-phrase';
import { hasClass, isKind, type Token, type TokenRange, tokenAt } from '../words/token';
import { AUXILIARY, WordClass } from '../words/word-class';

const NO_START =
  WordClass.preposition |
  WordClass.coordinator |
  WordClass.relative |
  WordClass.subordinator |
  WordClass.adverb;
const NO_VERB =
  WordClass.coordinator |
  WordClass.infinitiveMarker |
  WordClass.subordinator |
  WordClass.relative |
  WordClass.genitive;
const OPENER = WordClass.article | WordClass.determiner | WordClass.pronoun;

/** Whether a clause with subject and verb begins here: "its battery lasts for years", not "the layoffs at its plant". */
export function opensClause(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  lexicon: CompiledLexicon,
): boolean {
  const token = tokens[from];
  if (!token || from >= to) return false;
  if (hasClass(token, WordClass.pronoun) && !hasClass(token, WordClass.determiner)) return from + 1 < to;
  if (hasClass(token, WordClass.relative) && !hasClass(token, WordClass.that | WordClass.determiner))
    return false;
  if (hasClass(token, WordClass.emptySubject))
    return from + 1 < to && (tokenAt(tokens, from + 1).kind === 'word' || isKind(tokens[from + 1], 'marked'));
  if (hasClass(token, NO_START) && !token.capital && !/^\d/.test(tokenAt(tokens, from + 1).lower))
    return false;
  if (hasClass(token, WordClass.time) && !hasClass(tokens[from + 1], AUXILIARY)) return false;
  if (opensWithMarks(tokens, from)) return true;
  const isCount = hasClass(token, WordClass.preposition) && /^\d/.test(tokenAt(tokens, from + 1).lower);
  const start = hasClass(token, WordClass.negation) || isCount ? from + 1 : from;
  const phrase = parseNounPhrase(tokens, { from: start, to }, lexicon);
  if (!phrase) return false;
  let at = phrase.range.to;
  const opening = { from, to: at };
  if (swallowsVerb(tokens, opening) && opensSecondClause(tokens, at))
    return pointsAtOne(tokens, opening, lexicon);
  if (hasClass(tokens[at], WordClass.coordinator))
    at = parseNounPhrase(tokens, { from: at + 1, to }, lexicon)?.range.to ?? at;
  return meetsVerb(tokens, { from, subject: at, to }, lexicon);
}

/** an “unauthorised party” had … */
function opensWithMarks(tokens: readonly Token[], from: number): boolean {
  return (
    hasClass(tokens[from], WordClass.article | WordClass.determiner) && isKind(tokens[from + 1], 'marked')
  );
}

interface Clause {
  readonly from: number;
  /** Behind the noun phrase it begins with. */
  readonly subject: number;
  readonly to: number;
}

function meetsVerb(
  tokens: readonly Token[],
  { from, subject, to }: Clause,
  lexicon: CompiledLexicon,
): boolean {
  let at = subject;
  while (at < to && hasClass(tokens[at], WordClass.adverb | WordClass.time | WordClass.negation)) at += 1;
  const next = tokens[at];
  const swallowed = swallowsVerb(tokens, { from, to: subject });
  if (at >= to || !next || isKind(next, 'stop'))
    return swallowed && pointsAtOne(tokens, { from, to: subject }, lexicon);
  if (isKind(next, 'marked')) return true;
  if (isKind(next, 'comma') || isKind(next, 'open') || isKind(next, 'dash'))
    return hasFinite(tokens, { from: at, to });
  if (next.kind !== 'word') return swallowed;
  if (hasClass(next, AUXILIARY | WordClass.hearsay)) return true;
  if (hasClass(next, WordClass.relative)) return hasFinite(tokens, { from: at + 1, to });
  if (hasClass(next, OPENER)) return swallowed;
  if (hasClass(next, WordClass.preposition))
    return swallowed || meetsVerbBehindPhrase(tokens, { from: at, to }, lexicon);
  return !hasClass(next, NO_VERB);
}

/** "the fix works and that it is late", "the fix works but it is late": the first verb stands ahead of the conjunction. */
function opensSecondClause(tokens: readonly Token[], at: number): boolean {
  const behind = tokens[at + 1];
  if (!hasClass(tokens[at], WordClass.coordinator)) return false;
  return (
    hasClass(behind, WordClass.that | WordClass.emptySubject) ||
    (hasClass(behind, WordClass.pronoun) && !hasClass(behind, WordClass.determiner))
  );
}

/** "the fix works", but not "a cheaper van and two new colours": what is announced is no clause. */
function pointsAtOne(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  { definites, organisationPossessives }: CompiledLexicon,
): boolean {
  const opener = tokenAt(tokens, from).lower;
  if (!definites.has(opener) && !organisationPossessives.has(opener)) return false;
  return !tokens.slice(from, to).some((token) => hasClass(token, WordClass.coordinator));
}

/** An opener and two words of which the last is in lower case: "the company deleted", before "the logs". */
function swallowsVerb(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  let at = from;
  while (at < to && hasClass(tokens[at], WordClass.article | WordClass.determiner)) at += 1;
  const last = tokenAt(tokens, to - 1);
  if (
    tokens
      .slice(at, to)
      .some((token) => hasClass(token, WordClass.preposition | WordClass.nounLink | WordClass.genitive))
  )
    return false;
  return (
    to - at > 1 &&
    last.kind === 'word' &&
    !last.capital &&
    !hasClass(last, WordClass.role | WordClass.unnamed | WordClass.organisationNoun | WordClass.document)
  );
}

const MOST_PHRASES = 3;

/** "the layoffs at its plant were …" */
function meetsVerbBehindPhrase(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  lexicon: CompiledLexicon,
): boolean {
  let at = from;
  for (let phrases = 0; phrases < MOST_PHRASES && hasClass(tokens[at], WordClass.preposition); phrases += 1) {
    at = parseNounPhrase(tokens, { from: at + 1, to }, lexicon)?.range.to ?? at + 1;
  }
  return at < to && hasClass(tokens[at], AUXILIARY);
}

const VERB_REACH = 30;

/** Some auxiliary stands within reach: the only finite verbs that are known without a dictionary. */
export function hasFinite(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let at = from; at < Math.min(to, from + VERB_REACH); at += 1) {
    if (hasClass(tokens[at], AUXILIARY | WordClass.hearsay) && !hasClass(tokens[at], WordClass.genitive))
      return true;
  }
  return false;
}
