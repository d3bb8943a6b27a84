import type { CompiledLexicon } from '../lexicon/compiled-lexicon';
import { parseNounPhrase } from '../phrases/parse-noun-phrase';
import { hasClass, isKind, type Token, type TokenRange, tokenAt } from '../words/token';
import { WordClass } from '../words/word-class';
import type { Cue } from './cue';
import { findLastClause } from './last-clause';

/**
 * Where a reported clause that begins at `from` ends: with its sentence, or before the next attribution in it
 * (", adding that …", "and said …", ", according to …").
 */
export function findClauseEnd(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  around: { readonly cues: readonly Cue[]; readonly lexicon: CompiledLexicon },
): number {
  let end = to;
  for (const cue of around.cues) {
    if (cue.anchor <= from || cue.anchor >= end) continue;
    const cut = cutBefore(tokens, { from, to: cue.anchor }, { cue, lexicon: around.lexicon });
    if (cut !== null) end = Math.min(end, cut);
  }
  for (let at = from; at < end; at += 1) {
    if (isKind(tokens[at], 'semicolon') && at > from) end = at;
    else if (isKind(tokens[at], 'colon') && at > from && isKind(tokens[at + 1], 'marked'))
      end = (findLastClause(tokens, { from, to: at }) ?? at + 1) - 1;
    else if (opensAttribution(tokens, at, around.lexicon)) end = at;
    else if (at > from && breaksOff(tokens, at, around.lexicon)) end = at;
    else if (opensManner(tokens, at, around.lexicon)) end = at;
    else if (at === from + 1 && opensSecond(tokens, at, around.lexicon)) end = at;
  }
  return trimEnd(tokens, { from, to: end });
}

/** Where the words of the next attribution begin; null where that verb belongs to what is reported. */
function cutBefore(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  { cue, lexicon }: { readonly cue: Cue; readonly lexicon: CompiledLexicon },
): number | null {
  const before = tokens[to - 1];
  if (cue.shape === 'gerund') {
    const at = skipBackOverAdverbs(tokens, { from, to });
    if (isKind(tokens[at - 1], 'marked')) return at;
    return isKind(tokens[at - 1], 'comma') || hasClass(before, WordClass.coordinator) ? at - 1 : null;
  }
  if (cue.unreal) return null;
  if (hasClass(before, WordClass.coordinator)) return to - 1 > from ? to - 1 : null;
  const isInverted =
    lexicon.grammar.inversion === 'verb-second' ||
    (lexicon.grammar.bareNouns === true && tokenAt(tokens, cue.to).capital);
  if (isKind(before, 'comma') && isInverted && to - 1 > from) return to - 1;
  if (hasClass(before, WordClass.pronoun) && to - 2 > from) return cutBeforeSubject(tokens, to - 2);
  return cutBeforeJoined(tokens, { from, to }, lexicon);
}

/** ", tout en se disant": what belongs to the verb goes with it. */
function skipBackOverAdverbs(tokens: readonly Token[], { from, to }: TokenRange): number {
  let at = to;
  while (at > from && hasClass(tokens[at - 1], WordClass.adverb) && !tokenAt(tokens, at - 1).capital) at -= 1;
  return at;
}

const JOINED_REACH = 14;

/** "… had failed and the ministry said …": from the conjunction on, where a subject reaches from it to the verb. */
function cutBeforeJoined(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  lexicon: CompiledLexicon,
): number | null {
  for (let at = to - 2; at > Math.max(from, to - JOINED_REACH); at -= 1) {
    if (tokenAt(tokens, at).kind !== 'word') return null;
    if (!hasClass(tokens[at], WordClass.coordinator)) continue;
    return parseNounPhrase(tokens, { from: at + 1, to }, lexicon)?.range.to === to ? at : null;
  }
  return null;
}

/** ", but she said": the comma and the conjunction go too. */
function cutBeforeSubject(tokens: readonly Token[], at: number): number | null {
  if (hasClass(tokens[at], WordClass.coordinator | WordClass.subordinator) && isKind(tokens[at - 1], 'comma'))
    return at - 1;
  return isKind(tokens[at], 'comma') ? at : null;
}

function opensAttribution(tokens: readonly Token[], at: number, lexicon: CompiledLexicon): boolean {
  if (!isKind(tokens[at], 'comma')) return false;
  const rules = lexicon.attributions.get(tokenAt(tokens, at + 1).lower);
  return (
    rules?.some(
      ({ before }) =>
        before.length > 1 && before.every((word, k) => tokenAt(tokens, at + 1 + k).lower === word),
    ) ?? false
  );
}

/** "… and declined to comment": what the speaker does is not what is said. */
function breaksOff(tokens: readonly Token[], at: number, lexicon: CompiledLexicon): boolean {
  if (!hasClass(tokens[at], WordClass.coordinator) && !isKind(tokens[at], 'comma')) return false;
  const filed = lexicon.breaksOff.get(tokenAt(tokens, at + 1).lower);
  return (
    filed?.some((words) => words.every((word, k) => tokenAt(tokens, at + 1 + k).lower === word)) ?? false
  );
}

/** informou que “apura o ocorrido” e que …: behind words in marks a second "that" brings a quotation of its own. */
export function opensSecond(tokens: readonly Token[], at: number, { grammar }: CompiledLexicon): boolean {
  return (
    grammar.needsThat === true &&
    isKind(tokens[at - 1], 'marked') &&
    hasClass(tokens[at], WordClass.coordinator) &&
    hasClass(tokens[at + 1], WordClass.that)
  );
}

/** ", sin dar más detalles": how it was said, not what. */
function opensManner(
  tokens: readonly Token[],
  at: number,
  { without, infinitive }: CompiledLexicon,
): boolean {
  if (!isKind(tokens[at], 'comma') || !without.has(tokenAt(tokens, at + 1).lower)) return false;
  const verb = tokenAt(tokens, at + 2).lower;
  return infinitive?.endings.some((ending) => verb.endsWith(ending)) ?? false;
}

/** Signs at the end stay outside. */
function trimEnd(tokens: readonly Token[], { from, to }: TokenRange): number {
  let end = to;
  while (end > from) {
    const token = tokenAt(tokens, end - 1);
    const isLoose =
      token.kind === 'stop' ||
      token.kind === 'comma' ||
      token.kind === 'semicolon' ||
      token.kind === 'colon' ||
      token.kind === 'dash';
    if (!isLoose) break;
    end -= 1;
  }
  return end;
}
