import { endsInStop, hasClass, isKind, type Token, type TokenRange } from '../words/token';
import { WordClass } from '../words/word-class';
import { findClauseEnd } from './clause-end';
import { hasFinite } from './clause-start';
import type { Search } from './search';

/** What was said, as a range of tokens, and how it begins. */
export interface Content {
  readonly range: TokenRange;
  /** Behind which token the attribution ends: words between verb and content belong to neither. */
  readonly opensAt: number;
  /** The preposition that belongs to the cue: "against" in "cautioned against". */
  readonly complement: number | null;
}

export function toContent(search: Search, at: number): Content | null {
  const { tokens, sentence } = search;
  const token = tokens[at];
  if (!token || at >= sentence.to) return null;
  const end =
    token.kind === 'marked'
      ? findMarkedEnd(search, at)
      : findClauseEnd(tokens, { from: at, to: endOfFronted(search, at) }, search);
  return end > at ? { range: { from: at, to: end }, opensAt: at, complement: null } : null;
}

/** "While the firm said it works, its page shows …": what a clause ahead of the main one reports ends with it. */
function endOfFronted({ tokens, sentence }: Search, from: number): number {
  const first = tokens[sentence.from];
  if (!hasClass(first, WordClass.subordinator) || hasClass(first, WordClass.preposition)) return sentence.to;
  for (let at = sentence.from; at < from; at += 1) if (isKind(tokens[at], 'comma')) return sentence.to;
  for (let at = from; at < sentence.to; at += 1) if (isKind(tokens[at], 'comma')) return at;
  return sentence.to;
}

/** Words in marks right behind the verb are all of it, unless the sentence goes on with them: said “most” had left. */
function findMarkedEnd(search: Search, at: number): number {
  const { tokens, sentence, lexicon } = search;
  const next = tokens[at + 1];
  if (!next || at + 1 >= sentence.to || next.kind !== 'word' || endsInStop(tokens[at])) return at + 1;
  const isSecond = lexicon.grammar.inversion === 'verb-second' && hasClass(next, WordClass.coordinator);
  if (isSecond && !holdsMarks(search, at + 1) && opensVerb(tokens[at + 2])) return at + 1;
  if (search.cues.some(({ from, verb }) => from === at + 1 || verb.particle === next.lower)) return at + 1;
  if (
    hasClass(next, WordClass.preposition | WordClass.subordinator | WordClass.time | WordClass.relative) &&
    !holdsMarks(search, at + 1) &&
    !isPiedPiped(search, at + 1) &&
    !(hasClass(next, WordClass.affiliationLink) && hasFinite(tokens, { from: at + 1, to: sentence.to }))
  )
    return at + 1;
  return findClauseEnd(tokens, { from: at, to: sentence.to }, search);
}

/** conceded that “no record exists” in which it stood: a relative clause goes on with what is in marks. */
function isPiedPiped({ tokens, lexicon: { grammar } }: Search, at: number): boolean {
  return (
    grammar.gerundEnding !== undefined &&
    hasClass(tokens[at], WordClass.preposition) &&
    hasClass(tokens[at + 1], WordClass.relative) &&
    !hasClass(tokens[at + 1], WordClass.that)
  );
}

/** riepen ‘…’ en trokken verder: no subject opens what follows. */
function opensVerb(token: Token | undefined): boolean {
  return token?.kind === 'word' && !token.capital && token.bits === 0;
}

export function holdsMarks({ tokens, sentence }: Search, from: number): boolean {
  for (let at = from; at < sentence.to; at += 1) if (isKind(tokens[at], 'marked')) return true;
  return false;
}
