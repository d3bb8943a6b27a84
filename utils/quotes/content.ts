import { findClauseEnd } from './clause-end';
import { hasFinite, opensClause } from './clause-start';
import type { CompiledLexicon } from './compiled-lexicon';
import type { Cue } from './cue';
import { parseNounPhrase } from './noun-phrase';
import { endsPhrase, isInscribed, isLabelled } from './scare-quotes';
import { skipAside, skipTime } from './skip-adjuncts';
import { endsInStop, hasClass, isKind, type Token, type TokenRange } from './token';
import { AUXILIARY, WordClass } from './word-class';

/** What was said, as a range of tokens, and how it begins. */
export interface Content {
  readonly range: TokenRange;
  /** Behind which token the attribution ends: words between verb and content belong to neither. */
  readonly opensAt: number;
  /** The preposition that belongs to the cue: "against" in "cautioned against". */
  readonly complement: number | null;
}

export interface Search {
  readonly tokens: readonly Token[];
  readonly sentence: TokenRange;
  readonly cues: readonly Cue[];
  readonly lexicon: CompiledLexicon;
}

const LONGEST_ADJUNCT = 22;
const NOUN = WordClass.role | WordClass.unnamed | WordClass.organisationNoun | WordClass.document;

/** What stands behind a verb of saying (or behind its subject, where that follows): marks, a clause, nothing. */
export function findContentAfter(search: Search, cue: Cue, from: number): Content | null {
  const { tokens, sentence } = search;
  if (cue.verb.governs === 'name-as') return findNaming(search, from, cue);
  let at = from;
  while (at < Math.min(sentence.to, from + LONGEST_ADJUNCT)) {
    const opening = readOpening(search, cue, { at, first: at === from });
    if (opening !== null) return opening === 'none' ? null : opening;
    const next = skipAdjunct(search, cue, at);
    if (next === at) break;
    at = next;
  }
  return isKind(tokens[at], 'marked') ? toContent(search, at) : findBehindColon(search, at);
}

/** posted a single line on LinkedIn: “…” */
function findBehindColon(search: Search, from: number): Content | null {
  const { tokens, sentence, cues } = search;
  for (let at = from; at + 1 < Math.min(sentence.to, from + LONGEST_ADJUNCT); at += 1) {
    if (isKind(tokens[at], 'colon') && isKind(tokens[at + 1], 'marked')) return toContent(search, at + 1);
    if (tokens[at]?.kind !== 'word' || cues.some((cue) => cue.from === at)) return null;
  }
  return null;
}

interface Place {
  readonly at: number;
  /** Right behind the verb, nothing skipped. */
  readonly first: boolean;
}

/** The content that opens here; 'none' where something else begins; null where an adjunct may be skipped first. */
function readOpening(search: Search, cue: Cue, { at, first }: Place): Content | 'none' | null {
  const { tokens, sentence, lexicon } = search;
  const token = tokens[at];
  if (!token || at >= sentence.to) return 'none';
  if (token.kind === 'marked') {
    const isTitle =
      (at > cue.to ? isLabelled(tokens, at, lexicon) : isInscribed(tokens, at, lexicon)) ||
      isTitleBehindPreposition(tokens, at) ||
      (token.titled && cue.verb.addressee && at === cue.to) ||
      endsPhrase(tokens, at - 1, lexicon.labels);
    return isTitle ? 'none' : toContent(search, at);
  }
  if (token.kind === 'colon') return at + 1 < sentence.to ? toContent(search, at + 1) : 'none';
  if (token.kind === 'comma' || token.kind === 'dash') return openBehindComma(search, cue, at);
  if (token.kind !== 'word') return 'none';
  if (hasClass(token, WordClass.that)) return openThat(search, cue, at);
  if (cue.verb.governs === 'marks')
    return cue.verb.complements.has(token.lower) ? openMarksBehind(search, at + 1) : null;
  if (hasClass(token, WordClass.whether) && cue.verb.governs === 'that')
    return cue.unreal ? 'none' : toContent(search, at);
  if (cue.verb.complements.has(token.lower)) return openComplement(search, cue, at);
  const opens = opensBare(search, cue, { at, first }) || opensInfinitive(search, cue, at);
  return opens ? toContent(search, at) : null;
}

/** Behind a comma: marks, "that", and in German a clause of its own that shows its mood. */
function openBehindComma(search: Search, cue: Cue, comma: number): Content | 'none' | null {
  const { tokens, sentence, lexicon } = search;
  const at = comma + 1;
  const next = tokens[at];
  if (at >= sentence.to) return 'none';
  if (isKind(next, 'marked')) return toContent(search, at);
  if (cue.verb.governs === 'marks') return 'none';
  const isRelative = lexicon.grammar.needsThat === true && hasClass(next, WordClass.relative);
  if (hasClass(next, WordClass.that) && !isRelative && !lexicon.pronouns.has(next?.lower ?? ''))
    return openThat(search, cue, at);
  const behind = skipAside(tokens, { from: comma, to: sentence.to });
  if (behind > comma && hasClass(tokens[behind], WordClass.that)) return openThat(search, cue, behind);
  if (hasClass(next, WordClass.whether) && cue.verb.governs === 'that') return toContent(search, at);
  return lexicon.grammar.clauseAfterComma && !cue.unreal && showsMood(tokens, { from: at, to: sentence.to })
    ? toContent(search, at)
    : 'none';
}

const MOOD_REACH = 24;

/** A Konjunktiv before the next stop, or a personal pronoun at the start. */
function showsMood(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  if (hasClass(tokens[from], WordClass.pronoun)) return true;
  for (let at = from; at < Math.min(to, from + MOOD_REACH); at += 1) {
    if (hasClass(tokens[at], WordClass.hearsay)) return true;
  }
  return false;
}

function openThat(search: Search, cue: Cue, at: number): Content | 'none' | null {
  const next = search.tokens[at + 1];
  if (cue.verb.governs === 'marks' && !isKind(next, 'marked')) {
    const content = toContent(search, at + 1);
    return content && holdsMarks(search, at + 1) ? content : 'none';
  }
  return toContent(search, isSubject(search.tokens[at], next) ? at : at + 1);
}

/** "said that was wrong": the word is no conjunction but what the clause speaks of. */
function isSubject(that: Token | undefined, next: Token | undefined): boolean {
  return hasClass(that, WordClass.emptySubject) && hasClass(next, AUXILIARY);
}

/** A clause without "that": only for verbs that allow it, or where part of it is in marks. */
function opensBare(search: Search, cue: Cue, { at, first }: Place): boolean {
  const { tokens, sentence, lexicon } = search;
  if (lexicon.grammar.clauseAfterComma && !holdsMarks(search, at)) return false;
  if (lexicon.grammar.needsThat || (cue.verb.governs !== 'clause' && !holdsMarks(search, at))) return false;
  if (cue.verb.addressee && first) return isSubjectAlone(search, at);
  return opensClause(tokens, { from: at, to: sentence.to }, lexicon);
}

/** "assure avoir fini", "dice di non volere": what was said, not what is meant to be done. */
function opensInfinitive({ tokens, sentence, lexicon }: Search, cue: Cue, from: number): boolean {
  const { infinitive } = lexicon;
  if (infinitive === null || cue.verb.governs !== 'clause' || cue.verb.intends || cue.unreal) return false;
  let at = from;
  if (infinitive.behind.size > 0) {
    if (!infinitive.behind.has(tokens[at]?.lower ?? '')) return false;
    at += 1;
  }
  const between = infinitive.behind.size > 0 ? WordClass.negation | WordClass.adverb : WordClass.negation;
  while (at < sentence.to && hasClass(tokens[at], between)) at += 1;
  const token = tokens[at];
  if (at >= sentence.to || token?.kind !== 'word' || token.capital || hasClass(token, WordClass.time))
    return false;
  const isNoun = hasClass(token, NOUN | WordClass.adverb | WordClass.determiner);
  return (
    !isNoun &&
    infinitive.endings.some((ending) => token.lower.endsWith(ending) && token.lower.length > ending.length)
  );
}

/** "warned banks were relying": what looks like the person spoken to is the subject of the clause. */
function isSubjectAlone({ tokens, sentence, lexicon }: Search, at: number): boolean {
  const phrase = parseNounPhrase(tokens, { from: at, to: sentence.to }, lexicon);
  return phrase !== null && hasClass(tokens[phrase.range.to], AUXILIARY);
}

function openComplement(search: Search, cue: Cue, at: number): Content | 'none' | null {
  if (cue.unreal) return 'none';
  const behind = isKind(search.tokens[at + 1], 'comma') ? at + 2 : at + 1;
  if (hasClass(search.tokens[behind], WordClass.that)) return openThat(search, cue, behind);
  const content = toContent(search, at + 1);
  return content && content.range.to > content.range.from ? { ...content, complement: at } : 'none';
}

/** bezeichnete es als „Witz“, sprach von einem „Skandal“ */
function openMarksBehind(search: Search, at: number): Content | null {
  const marked = hasClass(search.tokens[at], WordClass.article) ? at + 1 : at;
  return isKind(search.tokens[marked], 'marked') ? toContent(search, marked) : null;
}

/** "on “Meet the Press”": a title, not what was said. */
export function isTitleBehindPreposition(tokens: readonly Token[], at: number): boolean {
  const before = hasClass(tokens[at - 1], WordClass.article) ? at - 2 : at - 1;
  return tokens[at]?.titled === true && hasClass(tokens[before], WordClass.preposition | WordClass.genitive);
}

/** One adverb, time, person spoken to or prepositional phrase; the same place where none stands here. */
export function skipAdjunct({ tokens, sentence, lexicon }: Search, cue: Cue, at: number): number {
  const token = tokens[at];
  if (token?.kind !== 'word') return at;
  const behindTime = skipTime(tokens, { from: at, to: sentence.to });
  if (behindTime > at) return behindTime;
  if (hasClass(token, WordClass.time) || (hasClass(token, WordClass.adverb) && !token.capital)) return at + 1;
  if (cue.verb.particle === token.lower) return at + 1;
  const to = sentence.to;
  if (hasClass(token, WordClass.preposition)) {
    const phrase = parseNounPhrase(tokens, { from: at + 1, to }, lexicon);
    if (phrase) return phrase.range.to;
    return hasClass(tokens[at + 1], WordClass.time | WordClass.preposition | WordClass.article)
      ? at + 2
      : at + 1;
  }
  const speaks =
    cue.verb.addressee || cue.verb.governs === 'marks' || lexicon.grammar.inversion !== 'after-content';
  const phrase = speaks ? parseNounPhrase(tokens, { from: at, to }, lexicon) : null;
  return phrase ? phrase.range.to : at;
}

/** An adverb that cannot open a noun phrase as well, as "lo" and "la" can. */
function isPlainAdverb(token: Token | undefined): boolean {
  return (
    hasClass(token, WordClass.adverb) &&
    !token?.capital &&
    !hasClass(token, WordClass.article | WordClass.determiner)
  );
}

/** She called it “a joke”: object and marks together; nothing where there are no marks. */
function findNaming(search: Search, from: number, cue: Cue): Content | null {
  const { tokens, sentence } = search;
  let at = from;
  while (at < sentence.to && isPlainAdverb(tokens[at])) at += 1;
  if (isKind(tokens[at], 'colon') || isKind(tokens[at], 'comma')) at += 1;
  if (cue.verb.complements.has(tokens[at]?.lower ?? '')) at += 1;
  const end = findClauseEnd(tokens, { from: at, to: sentence.to }, search);
  for (let k = at; k < end; k += 1) if (isKind(tokens[k], 'marked')) return toContent(search, at);
  return null;
}

function toContent(search: Search, at: number): Content | null {
  const { tokens, sentence } = search;
  const token = tokens[at];
  if (!token || at >= sentence.to) return null;
  const end =
    token.kind === 'marked'
      ? findMarkedEnd(search, at)
      : findClauseEnd(tokens, { from: at, to: sentence.to }, search);
  return end > at ? { range: { from: at, to: end }, opensAt: at, complement: null } : null;
}

/** Words in marks right behind the verb are all of it, unless the sentence goes on with them: said “most” had left. */
function findMarkedEnd(search: Search, at: number): number {
  const { tokens, sentence } = search;
  const next = tokens[at + 1];
  if (!next || at + 1 >= sentence.to || next.kind !== 'word' || endsInStop(tokens[at])) return at + 1;
  if (
    hasClass(next, WordClass.preposition | WordClass.subordinator | WordClass.time | WordClass.relative) &&
    !holdsMarks(search, at + 1) &&
    !(hasClass(next, WordClass.affiliationLink) && hasFinite(tokens, { from: at + 1, to: sentence.to }))
  )
    return at + 1;
  return findClauseEnd(tokens, { from: at, to: sentence.to }, search);
}

function holdsMarks({ tokens, sentence }: Search, from: number): boolean {
  for (let at = from; at < sentence.to; at += 1) if (isKind(tokens[at], 'marked')) return true;
  return false;
}
