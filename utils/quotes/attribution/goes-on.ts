import { hasFinite, opensClause } from '../contents/clause-start';
import type { Cue } from '../contents/cue';
import type { Search } from '../contents/search';
import { hasClass, isKind, type TokenRange } from '../words/token';
import { AUXILIARY, WordClass } from '../words/word-class';
import type { Placed } from './place-speaker';
import { isBrokenOff, takesUpAgain } from './takes-up-again';

/** ", bromeó este lunes su representante": the subject behind the verb, where nothing else would bring it there. */
export function isInverted(cue: Cue, { from, to }: TokenRange): boolean {
  return from === cue.anchor && to > cue.to;
}

interface Split {
  readonly end: number;
  readonly ahead: TokenRange;
  readonly placed: Placed;
  readonly cue: Cue;
}

/** "The fix, Lin said, works", "It works, she wrote; it lasts", but not "It works, notes Ann Lin, a scholar". */
export function goesOn(search: Search, { end, ahead, placed, cue }: Split): boolean {
  const { tokens, lexicon } = search;
  if (isKind(tokens[end], 'semicolon') || hasClass(tokens[ahead.to - 1], WordClass.coordinator)) return true;
  if (lexicon.grammar.needsThat) return !hasFinite(tokens, ahead) || takesUpAgain(search, end + 1);
  if (addsOwnVerb(search, end + 1)) return false;
  if (isInverted(cue, placed.range) && hasClass(tokens[end + 1], WordClass.article))
    return isBrokenOff(search, { ahead, from: end + 1 });
  if (hasClass(tokens[ahead.to - 1], AUXILIARY) || hasClass(tokens[end + 1], AUXILIARY)) return true;
  return !hasFinite(tokens, ahead) || isFrontedAdjunct(search, ahead, end) || addsClause(search, end + 1);
}

/** "Of the nine that failed, Lin says, six were old": what stands ahead opens with a preposition, the clause follows. */
function isFrontedAdjunct({ tokens, sentence, lexicon }: Search, ahead: TokenRange, end: number): boolean {
  if (lexicon.grammar.gerundEnding === undefined || !hasClass(tokens[ahead.from], WordClass.nounLink))
    return false;
  if (!isKind(tokens[end], 'comma') || hasClass(tokens[end + 1], WordClass.coordinator)) return false;
  for (let at = ahead.from; at < ahead.to; at += 1) if (isKind(tokens[at], 'comma')) return false;
  const counts =
    hasClass(tokens[end + 1], WordClass.determiner) && !hasClass(tokens[end + 1], WordClass.article);
  return counts || opensClause(tokens, { from: end + 1, to: sentence.to }, lexicon);
}

const SUBJECT_REACH = 6;

/** ", and it accused the bank of …": says something else. */
function addsOwnVerb({ tokens, cues }: Search, at: number): boolean {
  return (
    hasClass(tokens[at], WordClass.coordinator) &&
    cues.some((cue) => cue.anchor > at && cue.anchor < at + SUBJECT_REACH)
  );
}

/** ", but the tool they used hid it" */
function addsClause({ tokens }: Search, at: number): boolean {
  const opener = WordClass.article | WordClass.determiner | WordClass.pronoun | WordClass.emptySubject;
  return hasClass(tokens[at], WordClass.coordinator) && hasClass(tokens[at + 1], opener);
}
