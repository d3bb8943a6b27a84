import type { Cue } from '../contents/cue';
import type { Search } from '../contents/search';
import { findSubjectAfter } from '../speakers/find-subject-after';
import type { Subject } from '../speakers/subject';
import { hasClass, isKind, type Token, type TokenRange, tokenAt } from '../words/token';
import { WordClass } from '../words/word-class';

/** Behind its content a verb may stand before its subject in every language; elsewhere only in some. */
export function allowsInversion({ tokens, sentence, lexicon }: Search, cue: Cue): boolean {
  if (lexicon.grammar.inversion !== 'after-content') return true;
  if (cue.verb.governs === 'name-as') return isKind(tokens[cue.anchor - 1], 'marked');
  return followsContent(tokens, sentence, cue.anchor);
}

/** Behind the auxiliary ("hat Lin gesagt", "a-t-il dit") or behind the verb. */
export function findInverted({ tokens, sentence, lexicon }: Search, cue: Cue): Subject | null {
  const between =
    cue.anchor < cue.from ? findSubjectAfter(tokens, { from: cue.anchor + 1, to: cue.from }, lexicon) : null;
  if (between && between.phrase.kind !== 'other') return between;
  const behind = findSubjectAfter(tokens, { from: cue.to, to: sentence.to }, lexicon);
  return behind && (behind.phrase.kind !== 'other' || isSomebody(tokens, behind, cue)) ? behind : null;
}

/** “…”, protestan los repartidores: whatever follows words in marks and a verb of saying speaks. */
function isSomebody(tokens: readonly Token[], { from, phrase }: Subject, { anchor }: Cue): boolean {
  const sign = tokens[anchor - 1];
  const isBehindMarks =
    isKind(sign, 'marked') ||
    ((isKind(sign, 'comma') || isKind(sign, 'dash')) && isKind(tokens[anchor - 2], 'marked'));
  const head = tokenAt(tokens, phrase.range.to - 1);
  return (
    isBehindMarks &&
    hasClass(tokens[from], WordClass.article) &&
    head.kind === 'word' &&
    !hasClass(head, WordClass.time)
  );
}

/** The verb stands behind marks, or behind a clause and its comma. */
function followsContent(tokens: readonly Token[], sentence: TokenRange, at: number): boolean {
  const before = tokens[at - 1];
  if (at <= sentence.from) return true;
  if (isKind(before, 'marked')) return true;
  return (isKind(before, 'comma') || isKind(before, 'dash')) && at - 1 > sentence.from;
}
