import { findClauseEnd } from '../contents/clause-end';
import type { Content } from '../contents/content';
import type { Search } from '../contents/search';
import { isInscribed, isLabelled } from '../marks/scare-quotes';
import { isOwnerOrHearer, isTitleBehindPreposition } from '../marks/titles-in-marks';
import { endsInStop, hasClass, isKind, type Token, type TokenRange, tokenAt } from '../words/token';
import { WordClass } from '../words/word-class';
import type { Attribution } from './attribution';
import type { Placed } from './place-speaker';

/** What stands ahead of an attribution: from the sentence's start, or from behind the last attribution. */
export function takeAhead(search: Search, before: number, found: readonly Attribution[]): TokenRange | null {
  const { tokens, sentence, lexicon } = search;
  let to = before;
  while (
    hasClass(tokens[to - 1], WordClass.adverb | WordClass.coordinator | WordClass.subordinator) &&
    !tokenAt(tokens, to - 1).capital
  )
    to -= 1;
  if (
    lexicon.grammar.inversion === 'verb-second' &&
    to === before &&
    isKind(tokens[to - 1], 'marked') &&
    !endsInStop(tokens[to - 1])
  )
    return isNamed(search, to - 1) ? null : { from: to - 1, to };
  const sign = tokens[to - 1];
  const parted = isKind(sign, 'comma') || isKind(sign, 'dash');
  if (parted) to -= 1;
  if (!parted && !isKind(sign, 'marked')) return null;
  if (isTitleBehindPreposition(tokens, to - 1) || isOwnerOrHearer(tokens, to - 1, lexicon)) return null;
  if (!parted && !endsInStop(tokens[to - 1]) && isLabelled(tokens, to - 1, lexicon)) return null;
  if (!parted && lexicon.grammar.capitalNouns && isInscribed(tokens, to - 1, lexicon)) return null;
  const from = Math.max(
    sentence.from,
    ...found.map((earlier) => Math.max(earlier.around.to, ...earlier.contents.map((content) => content.to))),
  );
  if (to <= from) return null;
  const start =
    isKind(tokens[to - 1], 'marked') && isKind(tokens[to - 2], 'colon')
      ? to - 1
      : startOfAhead(search, { from, to });
  if (start >= to || (lexicon.grammar.needsThat && isInsideWork(tokens, { from: start, to }))) return null;
  return { from: start, to };
}

/** "Dans « La Nuit du modem », son troisième roman, Lherm raconte …": where it is told, not what. */
function isInsideWork(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const marked = hasClass(tokens[from + 1], WordClass.article) ? from + 2 : from + 1;
  return (
    marked < to - 1 && hasClass(tokens[from], WordClass.preposition) && tokenAt(tokens, marked).opensHigh
  );
}

/** der Nachrichtenagentur „Nordpress“ sagte Lin: what is in marks is what somebody is called. */
function isNamed({ tokens, cues, lexicon }: Search, at: number): boolean {
  const before = tokenAt(tokens, at - 1).lower;
  if (cues.some(({ anchor, verb }) => anchor === at + 1 && verb.complements.has(before))) return false;
  return (
    isLabelled(tokens, at, lexicon) ||
    isTitleBehindPreposition(tokens, at) ||
    isOwnerOrHearer(tokens, at, lexicon) ||
    (tokenAt(tokens, at).titled && hasClass(tokens[at - 1], WordClass.organisationNoun))
  );
}

/** Behind "which" that leads on to the verb; behind a colon or semicolon that parts it from another verb of saying. */
function startOfAhead({ tokens, cues }: Search, { from, to }: TokenRange): number {
  const start = skipLoose(tokens, { from, to });
  if (hasClass(tokens[to - 1], WordClass.relative) && isKind(tokens[to], 'comma')) return to - 1;
  for (let at = to - 2; at > start; at -= 1) {
    if (!isKind(tokens[at], 'colon') && !isKind(tokens[at], 'semicolon')) continue;
    return cues.some((cue) => cue.from >= start && cue.from < at) ? at + 1 : start;
  }
  return start;
}

function skipLoose(tokens: readonly Token[], { from, to }: TokenRange): number {
  let at = from;
  while (
    at < to &&
    (isKind(tokens[at], 'comma') ||
      isKind(tokens[at], 'semicolon') ||
      isKind(tokens[at], 'dash') ||
      isKind(tokens[at], 'stop') ||
      (hasClass(tokens[at], WordClass.coordinator) && at === from))
  )
    at += 1;
  return at;
}

/** “A,” she said, “B.” and “A,” she said, and B. */
export function continuation(
  { tokens, sentence }: Search,
  placed: Placed,
  after: Content | null,
): readonly TokenRange[] {
  if (after && isNickname(tokens, placed, after.range.from)) return [];
  if (after && isKind(tokens[after.range.from], 'marked')) return [after.range];
  for (let at = placed.range.to; at < sentence.to; at += 1) {
    if (isKind(tokens[at], 'marked'))
      return isKind(tokens[at - 1], 'comma') ||
        isKind(tokens[at - 1], 'dash') ||
        isKind(tokens[at - 1], 'colon')
        ? [{ from: at, to: at + 1 }]
        : [];
    if (isKind(tokens[at], 'stop')) return [];
  }
  return [];
}

/** "…, speaking on condition of anonymity": how it was said. */
function isGerund({ tokens, lexicon: { grammar } }: Search, at: number): boolean {
  const ending = grammar.gerundEnding;
  return ending !== undefined && tokenAt(tokens, at).lower.endsWith(ending);
}

/** schimpft Nutzer „Elbkapitän“: what the speaker is called. */
function isNickname(tokens: readonly Token[], { range }: Placed, at: number): boolean {
  const token = tokenAt(tokens, at);
  return (
    token.kind === 'marked' && at === range.to && token.words < 3 && tokenAt(tokens, at - 1).kind === 'word'
  );
}

/** “The plan, she said in a blog post, is bad”: what follows the second comma. */
export function restOfClause(search: Search, comma: number): readonly TokenRange[] {
  const { tokens } = search;
  if (isKind(tokens[comma], 'semicolon')) return clauseFrom(search, comma + 1);
  if (!isKind(tokens[comma], 'comma') || hasClass(tokens[comma + 1], WordClass.relative)) return [];
  if (isGerund(search, comma + 1)) return [];
  return clauseFrom(search, comma + 1);
}

function clauseFrom(search: Search, from: number): readonly TokenRange[] {
  const to = findClauseEnd(search.tokens, { from, to: search.sentence.to }, search);
  return to > from ? [{ from, to }] : [];
}
