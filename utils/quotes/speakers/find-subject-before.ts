import { hasFinite } from '../contents/clause-start';
import type { CompiledLexicon } from '../lexicon/compiled-lexicon';
import { joinPhrases } from '../phrases/join-phrases';
import type { NounPhrase } from '../phrases/noun-phrase';
import { parseNounPhrase } from '../phrases/parse-noun-phrase';
import { hasClass, isKind, type Token, type TokenRange, tokenAt } from '../words/token';
import { AUXILIARY, WordClass } from '../words/word-class';
import { canBegin } from './can-begin';
import { endOfRelative, preferName } from './prefer-name';
import type { Subject } from './subject';

/** How far from its verb a subject may begin: about 160 characters. */
const REACH = 32;

/**
 * The speaker before a verb: "Cable said", "Cable, a vice president, said", "researchers at Nordlys have said".
 * `verb` is the first token of the verb or of its auxiliary; `from` is where the sentence begins.
 */
export function findSubjectBefore(
  tokens: readonly Token[],
  { from, verb }: { readonly from: number; readonly verb: number },
  lexicon: CompiledLexicon,
): Subject | null {
  const end = skipBackOverAdverbs(tokens, from, verb);
  if (end <= from) return null;
  const first = Math.max(from, end - REACH);
  const before = tokens[end - 1];
  if (isKind(before, 'comma') || isKind(before, 'close') || isKind(before, 'dash')) {
    return findWithAppositive(tokens, { from: first, to: end - 1 }, lexicon);
  }
  return findAdjacent(tokens, { from: first, to: end }, lexicon);
}

function skipBackOverAdverbs(tokens: readonly Token[], from: number, verb: number): number {
  let at = verb;
  while (at > from) {
    const token = tokenAt(tokens, at - 1);
    const skips =
      hasClass(token, AUXILIARY | WordClass.adverb | WordClass.negation | WordClass.time) && !token.capital;
    const isTime =
      hasClass(token, WordClass.time) && at - 1 > from && tokenAt(tokens, at - 2).kind === 'word';
    if (!skips && !isTime) break;
    if (hasClass(token, WordClass.pronoun)) break;
    at -= 1;
    if (hasClass(token, WordClass.time) && opensTime(tokens, at - 1, from)) at -= 1;
  }
  return at;
}

/** "Lin on Monday said": the preposition of a time that stands between. */
function opensTime(tokens: readonly Token[], at: number, from: number): boolean {
  const link = tokenAt(tokens, at);
  const isTimes = hasClass(link, WordClass.preposition) && !hasClass(link, WordClass.affiliationLink);
  return at > from && isTimes && tokenAt(tokens, at - 1).kind === 'word';
}

/** The longest noun phrase that ends right before the verb and begins a clause. */
function findAdjacent(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  lexicon: CompiledLexicon,
): Subject | null {
  for (let start = from; start < to; start += 1) {
    if (!canBegin(tokens, start, lexicon)) continue;
    const phrase = parseUpTo(tokens, { from: start, to }, lexicon);
    if (phrase) return findNameAhead(tokens, { phrase, from: start, to }, { from, lexicon });
  }
  return lexicon.grammar.inversion === 'verb-second' ? findVerbFinal(tokens, { from, to }, lexicon) : null;
}

/** "wie die Nordpost unter Berufung auf Insider berichtet": the subject opens the clause, the verb ends it. */
function findVerbFinal(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  lexicon: CompiledLexicon,
): Subject | null {
  for (let at = to - 1; at > from && tokenAt(tokens, at).kind === 'word'; at -= 1) {
    if (!lexicon.asSaid.has(tokenAt(tokens, at - 1).lower)) continue;
    const phrase = parseNounPhrase(tokens, { from: at, to }, lexicon);
    return phrase ? { phrase, from: at, to } : null;
  }
  return null;
}

/** "Ole Lind, Sprecher des Verbands sagte": an appositive whose second comma was forgotten. */
function findNameAhead(
  tokens: readonly Token[],
  subject: Subject,
  { from, lexicon }: { readonly from: number; readonly lexicon: CompiledLexicon },
): Subject {
  const { phrase } = subject;
  const opened = hasClass(tokens[phrase.range.from], WordClass.article | WordClass.determiner);
  const comma = subject.from - 1;
  if (phrase.kind !== 'unnamed' || opened || !isKind(tokens[comma], 'comma')) return subject;
  for (let start = from; start < comma; start += 1) {
    if (!canBegin(tokens, start, lexicon)) continue;
    const name = parseNounPhrase(tokens, { from: start, to: comma }, lexicon);
    if (name?.name && name.range.to === comma) return { phrase: name, from: start, to: subject.to };
  }
  return subject;
}

/** A noun phrase that must end at `to`, two joined by "and" included. */
function parseUpTo(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  lexicon: CompiledLexicon,
): NounPhrase | null {
  const phrase = parseNounPhrase(tokens, { from, to }, lexicon);
  if (!phrase || phrase.range.to === to) return phrase;
  if (!hasClass(tokens[phrase.range.to], WordClass.coordinator)) return null;
  const second = parseNounPhrase(tokens, { from: phrase.range.to + 1, to }, lexicon);
  if (second?.range.to !== to || second.kind === 'pronoun') return null;
  return joinPhrases(phrase, second);
}

/** "NAME, appositive, verb" and "NAME (R-SC) verb": `to` is the comma or bracket before the verb. */
function findWithAppositive(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  lexicon: CompiledLexicon,
): Subject | null {
  for (let start = from; start < to; start += 1) {
    if (!canBegin(tokens, start, lexicon)) continue;
    const phrase = parseNounPhrase(tokens, { from: start, to }, lexicon);
    if (!phrase || phrase.kind === 'pronoun') continue;
    const close = endOfRelative(tokens, phrase.range.to, { to, lexicon });
    const next = tokens[close];
    const opensAppositive = isKind(next, 'comma') || isKind(next, 'open') || isKind(next, 'dash');
    const inside = { from: close + 1, to };
    if (isNamedAtEnd(tokens, { phrase, start, to }, lexicon)) return { phrase, from: start, to: to + 1 };
    if (
      close < to &&
      opensAppositive &&
      !splitsClause(tokens, inside) &&
      !isContrast(tokens, inside, lexicon) &&
      !isClause(tokens, inside, lexicon)
    ) {
      const subject = preferName(tokens, { phrase, from: start, to: to + 1 }, { to, lexicon });
      if (subject.phrase.kind !== 'other') return subject;
    }
  }
  return null;
}

/** "Nicht die Firma, sondern ein Zulieferer habe gehaftet, sagte …": what stands between is no appositive. */
function isContrast(tokens: readonly Token[], { from }: TokenRange, lexicon: CompiledLexicon): boolean {
  return lexicon.grammar.capitalNouns && hasClass(tokens[from], WordClass.coordinator);
}

/** "El jugador, eso sí, no lo ha abierto, bromeó …": what stands between is the rest of a clause. */
function isClause(tokens: readonly Token[], range: TokenRange, lexicon: CompiledLexicon): boolean {
  if (!lexicon.grammar.needsThat || hasClass(tokens[range.from], WordClass.relative)) return false;
  let at = range.from;
  while (at < range.to && !isKind(tokens[at], 'comma')) at += 1;
  return at < range.to && hasFinite(tokens, { from: at, to: range.to });
}

/** "El ingeniero que halló el fallo, Iker Zubimendi, publicó …": the name that ends what the sentence opens with. */
function isNamedAtEnd(
  tokens: readonly Token[],
  { phrase, start, to }: { readonly phrase: NounPhrase; readonly start: number; readonly to: number },
  lexicon: CompiledLexicon,
): boolean {
  if (!lexicon.grammar.needsThat || phrase.range.to !== to || !isKind(tokens[start - 1], 'comma'))
    return false;
  return phrase.name !== null && phrase.name.to - phrase.name.from > 1 && phrase.kind !== 'organisation';
}

/** Marks or a colon inside show that what stands between name and verb is no appositive. */
function splitsClause(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at += 1) {
    if (isKind(tokens[at], 'colon') || isKind(tokens[at], 'semicolon')) return true;
    const run = tokenAt(tokens, at).run;
    if (run && run.inner.end - run.inner.start > 60) return true;
  }
  return false;
}
