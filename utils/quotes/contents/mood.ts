import type { CompiledLexicon } from '../lexicon/compiled-lexicon';
import { hasClass, isKind, type Token, type TokenRange, tokenAt } from '../words/token';
import { AUXILIARY, WordClass } from '../words/word-class';

/** Whether a verb's mood says that somebody else's words are told: "sei", "habe", and where endings tell it, "diene". */
export function isMood(tokens: readonly Token[], at: number, lexicon: CompiledLexicon): boolean {
  const token = tokens[at];
  if (token?.capital && at > 0 && !isKind(tokens[at - 1], 'stop')) return false;
  if (hasClass(token, WordClass.hearsay)) return true;
  return endsInMood(token, lexicon) && (endsPhrase(tokens[at + 1]) || isBehindSubject(tokens, at));
}

/** ", der Marktplatz behandle Händler": behind an article and its noun no adjective stands. */
function isBehindSubject(tokens: readonly Token[], at: number): boolean {
  const [sign, article, noun] = [tokens[at - 3], tokens[at - 2], tokenAt(tokens, at - 1)];
  return (
    noun.kind === 'word' &&
    noun.capital &&
    hasClass(article, WordClass.article) &&
    (sign === undefined || isSign(sign))
  );
}

const SHORTEST_MOOD = 5;
/** Below it stand digits and signs: "1,5-Fache". */
const FIRST_LETTER = 0x61;

/** "diene", "rechne", "funktioniere": a word no list knows, but not the past "diente". */
function endsInMood(token: Token | undefined, { grammar }: CompiledLexicon): boolean {
  const ending = grammar.moodEnding;
  if (!ending || token?.kind !== 'word' || token.capital || token.bits !== 0) return false;
  const { lower } = token;
  if (lower.length < SHORTEST_MOOD || lower.charCodeAt(0) < FIRST_LETTER) return false;
  return lower.endsWith(ending) && !lower.endsWith(`t${ending}`);
}

const BESIDE_VERB =
  WordClass.article |
  WordClass.determiner |
  WordClass.pronoun |
  WordClass.emptySubject |
  WordClass.preposition |
  WordClass.adverb |
  WordClass.negation;

/** What may stand behind a verb and not behind an adjective: a sign, a pronoun, an article. */
function endsPhrase(next: Token | undefined): boolean {
  return next === undefined || isSign(next) || (!next.capital && hasClass(next, BESIDE_VERB));
}

function isSign({ kind }: Token): boolean {
  return kind === 'stop' || kind === 'comma';
}

const HEAD_REACH = 26;
const ASIDE_REACH = 30;
const OPENS_DEPENDENT =
  WordClass.subordinator |
  WordClass.relative |
  WordClass.that |
  WordClass.whether |
  WordClass.infinitiveMarker;

/**
 * The verb in such a mood that heads the main clause beginning at `from`: "Die Sperre sei aufgehoben", "Nachdem er
 * kam, habe er …". Null where another verb does, or only a clause that hangs on it has that mood.
 */
export function findMoodAtHead(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  lexicon: CompiledLexicon,
): number | null {
  const first = tokenAt(tokens, from);
  if (hasClass(first, OPENS_DEPENDENT) && !hasClass(first, WordClass.pronoun)) {
    if (!first.capital) return null;
    return moodBehindComma(tokens, { from, to }, lexicon);
  }
  for (let at = from; at < Math.min(to, from + HEAD_REACH); at += 1) {
    const token = tokens[at];
    if (at > from && isMood(tokens, at, lexicon)) return at;
    if (isKind(token, 'comma')) return moodBehindComma(tokens, { from: at + 1, to }, lexicon);
    if (isKind(token, 'colon') || isKind(token, 'stop') || isKind(token, 'semicolon')) return null;
    if (isIndicative(tokens, at, lexicon)) return null;
  }
  return null;
}

/** Behind a clause or an appositive the verb of the main clause follows at once. */
function moodBehindComma(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  lexicon: CompiledLexicon,
): number | null {
  for (let at = from; at < Math.min(to, from + ASIDE_REACH); at += 1) {
    if (!isKind(tokens[at], 'comma')) continue;
    return at + 1 < to && isMood(tokens, at + 1, lexicon) ? at + 1 : null;
  }
  return null;
}

/** A finite verb that states something itself: an auxiliary, a verb of saying, a past in "-te" with no noun behind. */
export function isIndicative(tokens: readonly Token[], at: number, lexicon: CompiledLexicon): boolean {
  const token = tokenAt(tokens, at);
  if (token.kind !== 'word' || token.capital) return false;
  if (hasClass(token, AUXILIARY) && !isMood(tokens, at, lexicon)) return true;
  if (token.bits !== 0 || !endsPhrase(tokens[at + 1])) return false;
  return token.lower.endsWith('te') || token.lower.endsWith('ten') || lexicon.verbs.has(token.lower);
}
