import type { Search } from '../contents/search';
import type { CompiledLexicon } from '../lexicon/compiled-lexicon';
import type { NounPhrase } from '../phrases/noun-phrase';
import { parseNounPhrase } from '../phrases/parse-noun-phrase';
import { findSubjectAfter } from '../speakers/find-subject-after';
import { preferName } from '../speakers/prefer-name';
import { skipTime } from '../speakers/skip-adjuncts';
import { hasClass, isKind, opensSentence, type Token, type TokenRange, tokenAt } from '../words/token';
import { WordClass } from '../words/word-class';

const LEADING_REACH = 60;

const SPEAKING_NOUN = WordClass.role | WordClass.unnamed | WordClass.group | WordClass.organisationNoun;
const NOUN_REACH = 8;

/** "A Nordlys spokesperson declined to comment": behind the noun that speaks, before its verb. */
function endOfNoun(tokens: readonly Token[], { from, to }: TokenRange): number {
  for (let at = from; at < Math.min(to, from + NOUN_REACH); at += 1) {
    const next = tokenAt(tokens, at + 1);
    if (tokenAt(tokens, at).kind !== 'word') return to;
    if (!hasClass(tokens[at], SPEAKING_NOUN) || next.kind !== 'word' || next.capital) continue;
    if (next.bits === 0) return at + 1;
  }
  return to;
}

/** "On the last Friday in May the founders …", "On Sunday Ann Lin …": behind a time that no comma parts from the subject. */
function skipOpeningTime(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  lexicon: CompiledLexicon,
): number {
  if (!hasClass(tokens[from], WordClass.preposition)) return from;
  let at = skipTime(tokens, { from: from + 1, to });
  while (hasClass(tokens[at], WordClass.time)) at += 1;
  if (at === from + 1) return from;
  if (hasClass(tokens[at], WordClass.preposition))
    at = tokenAt(tokens, at + 1).capital ? at + 2 : skipTime(tokens, { from: at + 1, to });
  return parseNounPhrase(tokens, { from: at, to }, lexicon) ? at : from;
}

/** "Lapidario il commento di Lin": a lone word with a capital right before an article is no name. */
function isFronted(
  tokens: readonly Token[],
  { kind, range }: NounPhrase,
  { grammar }: CompiledLexicon,
): boolean {
  if (
    !grammar.needsThat ||
    kind !== 'name' ||
    range.to - range.from !== 1 ||
    !opensSentence(tokens, range.from)
  )
    return false;
  const next = tokens[range.to];
  return (
    hasClass(next, WordClass.article) && !hasClass(next, WordClass.preposition) && next?.capital === false
  );
}

/** "Das sagte Lin der Nordpost.": where the verb comes second, who speaks stands behind it. */
function findBehindObject({ tokens, sentence, lexicon }: Search, before: number): NounPhrase | null {
  const verb = sentence.from + 1;
  if (lexicon.grammar.inversion !== 'verb-second' || !lexicon.verbs.has(tokenAt(tokens, verb).lower))
    return null;
  if (!hasClass(tokens[sentence.from], WordClass.emptySubject)) return null;
  const subject = findSubjectAfter(tokens, { from: verb + 1, to: before }, lexicon);
  return subject?.phrase.name ? subject.phrase : null;
}

/** The subject a sentence opens with, behind an introductory phrase too. */
export function findLeading(search: Search, before: number): NounPhrase | null {
  const { tokens, sentence, lexicon } = search;
  const behind = findBehindObject(search, before);
  if (behind) return behind;
  const opening = skipOpeningTime(tokens, { from: sentence.from, to: before }, lexicon);
  for (let at = opening; at < Math.min(before, sentence.from + LEADING_REACH); at += 1) {
    const starts =
      at === opening ||
      isKind(tokens[at - 1], 'comma') ||
      hasClass(tokens[at - 1], WordClass.coordinator) ||
      isKind(tokens[at - 1], 'marked');
    if (!starts || hasClass(tokens[at], WordClass.preposition | WordClass.subordinator)) continue;
    const phrase = parseNounPhrase(
      tokens,
      { from: at, to: endOfNoun(tokens, { from: at, to: before }) },
      lexicon,
    );
    if (!phrase || isFronted(tokens, phrase, lexicon)) continue;
    const subject = preferName(tokens, { phrase, from: at, to: phrase.range.to }, { to: before, lexicon });
    if (subject.phrase.kind !== 'other' && !isKind(tokens[phrase.range.to], 'marked')) return subject.phrase;
  }
  return lexicon.grammar.capitalNouns ? findBehindVerb(search, before) : null;
}

/** "Das stellte der Vorsitzende Jan Ek in Frage: „…“": somebody behind a word that is written small, no owner and no place. */
function findBehindVerb({ tokens, sentence, lexicon }: Search, before: number): NounPhrase | null {
  const to = Math.min(before, sentence.from + LEADING_REACH);
  for (let at = sentence.from + 1; at < to; at += 1) {
    const previous = tokenAt(tokens, at - 1);
    if (previous.kind !== 'word' || (previous.capital && at - 1 > sentence.from)) continue;
    if (hasClass(previous, NEVER_A_VERB) || !hasClass(tokens[at], WordClass.article)) continue;
    const phrase = parseNounPhrase(tokens, { from: at, to: before }, lexicon);
    if (phrase?.kind === 'person' || (phrase?.kind === 'unnamed' && isHolder(tokens, phrase))) return phrase;
  }
  return null;
}

const NEVER_A_VERB =
  WordClass.preposition |
  WordClass.article |
  WordClass.determiner |
  WordClass.coordinator |
  WordClass.subordinator;

/** Whose last word is an office. */
function isHolder(tokens: readonly Token[], { head, range }: NounPhrase): boolean {
  return tokens
    .slice(range.from, range.to)
    .some((token) => token.lower === head && hasClass(token, WordClass.role));
}
