import { readRolePhrase } from './appositive';
import type { CompiledLexicon } from './compiled-lexicon';
import { type NounPhrase, parseNounPhrase } from './noun-phrase';
import { skipToSubject } from './skip-adjuncts';
import { hasClass, isKind, type Token, type TokenRange } from './token';
import { AUXILIARY, WordClass } from './word-class';

/** A speaker found beside a verb, with all it took: appositives, brackets and relative clauses too. */
export interface Subject {
  readonly phrase: NounPhrase;
  readonly from: number;
  readonly to: number;
}

/** "Der Innenminister Frankreichs, Ole Lind,": what stands behind the role is whose it is. */
function isOwnersName(
  tokens: readonly Token[],
  { name, role }: NounPhrase,
  lexicon: CompiledLexicon,
): boolean {
  if (!name || !role || name.to - name.from !== 1) return false;
  const written = tokens[name.from]?.lower ?? '';
  return lexicon.nameEndings.some((ending) => written.endsWith(ending));
}

/** "the chief executive, Jane Roe,": the name speaks, not its role. */
export function preferName(
  tokens: readonly Token[],
  subject: Subject,
  { to, lexicon }: { readonly to: number; readonly lexicon: CompiledLexicon },
): Subject {
  const { phrase } = subject;
  const at = phrase.range.to;
  if (phrase.kind === 'pronoun' || !isKind(tokens[at], 'comma') || at + 1 >= to) return subject;
  if (phrase.name && !isOwnersName(tokens, phrase, lexicon)) return subject;
  const name = parseNounPhrase(tokens, { from: at + 1, to }, lexicon);
  if (
    !name?.name ||
    phrase.kind === 'document' ||
    (name.kind === 'organisation') !== (phrase.kind === 'company')
  ) {
    if (!name?.name || phrase.kind !== 'company') return subject;
  }
  const isFull = name.kind === 'person' || name.name.to - name.name.from > 1 || phrase.kind === 'company';
  const closes = name.range.to >= to || tokens[name.range.to]?.kind !== 'word';
  return isFull && closes ? { ...subject, phrase: name, to: Math.max(subject.to, name.range.to) } : subject;
}

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
    const token = tokens[at - 1];
    const skips =
      hasClass(token, AUXILIARY | WordClass.adverb | WordClass.negation | WordClass.time) && !token?.capital;
    const isTime = hasClass(token, WordClass.time) && at - 1 > from && tokens[at - 2]?.kind === 'word';
    if (!skips && !isTime) break;
    if (hasClass(token, WordClass.pronoun)) break;
    at -= 1;
  }
  return at;
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
  for (let at = to - 1; at > from && tokens[at]?.kind === 'word'; at -= 1) {
    if (!lexicon.asSaid.has(tokens[at - 1]?.lower ?? '')) continue;
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

function joinPhrases(first: NounPhrase, second: NounPhrase): NounPhrase {
  const range = { from: first.range.from, to: second.range.to };
  const name = first.name && second.name ? { from: first.name.from, to: second.name.to } : null;
  return {
    ...first,
    range,
    name,
    role: null,
    affiliation: null,
    many: true,
    gender: 'any',
    kind: name ? first.kind : 'unnamed',
  };
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
    const next = tokens[phrase.range.to];
    const opensAppositive = isKind(next, 'comma') || isKind(next, 'open') || isKind(next, 'dash');
    if (phrase.range.to < to && opensAppositive && !splitsClause(tokens, { from: phrase.range.to + 1, to })) {
      const subject = preferName(tokens, { phrase, from: start, to: to + 1 }, { to, lexicon });
      if (subject.phrase.kind !== 'other') return subject;
    }
  }
  return null;
}

/** Marks or a colon inside show that what stands between name and verb is no appositive. */
function splitsClause(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at += 1) {
    if (isKind(tokens[at], 'colon') || isKind(tokens[at], 'semicolon')) return true;
    const run = tokens[at]?.run;
    if (run && run.inner.end - run.inner.start > 60) return true;
  }
  return false;
}

/** Where a clause, and so its subject, can begin: not behind a preposition, an article or a verb. */
function canBegin(tokens: readonly Token[], at: number, lexicon: CompiledLexicon): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!token || (token.kind !== 'word' && token.kind !== 'marked')) return false;
  if (hasClass(token, WordClass.preposition | WordClass.coordinator) && !token.capital) return false;
  if (
    hasClass(token, WordClass.emptySubject) &&
    !hasClass(token, WordClass.pronoun | WordClass.determiner | WordClass.article)
  )
    return false;
  if (
    hasClass(token, WordClass.time) &&
    !hasClass(tokens[at + 1], WordClass.organisationWord) &&
    !token.capital
  )
    return false;
  if (before?.kind !== 'word') return true;
  if (
    hasClass(before, WordClass.preposition | WordClass.article | WordClass.determiner | WordClass.genitive)
  ) {
    return hasClass(before, WordClass.subordinator | WordClass.that | WordClass.whether | WordClass.relative);
  }
  if (hasClass(before, BOUNDARY) || hasClass(before, WordClass.time) || hasClass(before, WordClass.adverb))
    return true;
  return lexicon.verbs.has(before.lower) || hasClass(token, WordClass.pronoun | WordClass.article);
}

const BOUNDARY =
  WordClass.coordinator |
  WordClass.subordinator |
  WordClass.that |
  WordClass.whether |
  WordClass.relative |
  AUXILIARY;

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
