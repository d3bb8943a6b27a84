import { findSaidBeside } from './attribute-as-said';
import type { Attribution, Speaker } from './attribution';
import { findClauseEnd } from './clause-end';
import { hasFinite } from './clause-start';
import {
  type Content,
  findContentAfter,
  isTitleBehindPreposition,
  type Search,
  skipAdjunct,
} from './content';
import type { Cue } from './cue';
import { type NounPhrase, parseNounPhrase } from './noun-phrase';
import { isLabelled } from './scare-quotes';
import { findSubjectAfter, findSubjectBefore, preferName, type Subject } from './subject';
import { endsInStop, hasClass, isKind, type Token, type TokenRange } from './token';
import { WordClass } from './word-class';

/** The quotations of one sentence that a verb of saying governs. */
export function attributeVerbs(search: Search): readonly Attribution[] {
  const found: Attribution[] = [];
  for (const cue of search.cues) {
    const attribution = attributeCue(search, cue, found);
    if (attribution) found.push(attribution);
  }
  return found;
}

/** A verb with its speaker, who may stand before or behind it, or be understood. */
interface Placed {
  readonly speaker: Speaker;
  /** The attribution's words: from its subject or verb to behind both. */
  readonly range: TokenRange;
}

interface Governed {
  readonly cue: Cue;
  readonly placed: Placed;
}

function attributeCue(search: Search, cue: Cue, found: readonly Attribution[]): Attribution | null {
  const placed = placeSpeaker(search, cue, found);
  if (placed === null || isInscription(placed.speaker, search)) return null;
  const governed = { cue, placed };
  const isUnsaid = placed.speaker.kind === 'left-out' && !isKind(search.tokens[placed.range.to], 'comma');
  const beside = cue.verb.governs === 'clause' ? findSaidBeside(search, placed.range) : null;
  if (beside && isUnsaid) return null;
  if (beside) return beside.length > 0 && !cue.unreal ? build(governed, beside, null) : null;
  const ahead = takeAhead(search, placed.range.from, found);
  const marksAhead = ahead !== null && isKind(search.tokens[ahead.to - 1], 'marked');
  const after = findContentAfter(search, cue, Math.max(cue.to, placed.range.to));
  if (marksAhead) return build(governed, [ahead, ...continuation(search, placed, after)], null);
  if (after && !isTaken(after.range, found)) return accept(search, governed, after);
  const inside = findMarksInside(search, cue);
  if (inside) return build(governed, [inside], null);
  if (ahead === null || cue.verb.governs !== 'clause' || cue.shape === 'gerund' || cue.unreal) return null;
  if (!canReport(placed.speaker)) return null;
  const end = skipAdjuncts(search, cue, placed.range.to);
  if (!endsClause(search, end)) return null;
  const rest = hasFinite(search.tokens, ahead) ? [] : restOfClause(search, end);
  const isClause = ahead.to - ahead.from > 1 || rest.length > 0;
  return isClause ? build(governed, [ahead, ...rest], null) : null;
}

const LONGEST_ASIDE = 16;

/** "… told the Tribune on Monday": to the comma or stop behind it. */
function skipAdjuncts(search: Search, cue: Cue, from: number): number {
  let at = from;
  while (at < Math.min(search.sentence.to, from + LONGEST_ASIDE)) {
    const next = skipAdjunct(search, cue, at);
    if (next === at) break;
    at = next;
  }
  return at;
}

function accept(search: Search, governed: Governed, content: Content): Attribution | null {
  const { cue, placed } = governed;
  const marked = holdsMarks(search.tokens, content.range);
  if (!marked && cue.unreal) return null;
  if (!marked && !canReport(placed.speaker)) return null;
  return build(governed, [content.range], content);
}

/** hatte den Bericht als „falsch“ zurückgewiesen: marks between auxiliary and participle. */
function findMarksInside({ tokens, lexicon }: Search, cue: Cue): TokenRange | null {
  if (lexicon.grammar.inversion !== 'verb-second') return null;
  for (let at = cue.from - 1; at > cue.anchor; at -= 1) {
    if (isKind(tokens[at], 'marked') && tokens[at]?.titled === false) return { from: at, to: at + 1 };
  }
  return null;
}

/** A sign that reads something quotes nobody. */
function isInscription(speaker: Speaker, { lexicon }: Search): boolean {
  return (
    speaker.kind === 'phrase' && speaker.phrase.name === null && lexicon.inscriptions.has(speaker.phrase.head)
  );
}

/** A thing that is no speaker ("the growth showed that …") reports nothing. */
function canReport(speaker: Speaker): boolean {
  return speaker.kind !== 'phrase' || speaker.phrase.kind !== 'other';
}

function build(
  { cue, placed }: Governed,
  contents: readonly TokenRange[],
  content: Content | null,
): Attribution {
  const cueTo = content?.complement === null || content === null ? cue.to : content.complement + 1;
  return {
    contents,
    speaker: placed.speaker,
    cue: { from: cue.from, to: content?.complement === cue.to ? cueTo : cue.to },
    strong: cue.verb.strong,
    around: { from: placed.range.from, to: content?.opensAt ?? placed.range.to },
  };
}

function placeSpeaker(search: Search, cue: Cue, found: readonly Attribution[]): Placed | null {
  const { tokens, sentence, lexicon } = search;
  if (hasClass(tokens[cue.from - 1], WordClass.infinitiveMarker)) return inherit(search, cue, found);
  const before = findSubjectBefore(tokens, { from: sentence.from, verb: cue.anchor }, lexicon);
  if (cue.shape === 'gerund')
    return before && before.to === cue.anchor && isNamed(before)
      ? placeBefore(before, cue)
      : inherit(search, cue, found);
  const afterMarks = isKind(tokens[cue.anchor - 1], 'marked') || cue.anchor === sentence.from;
  const isSure = before !== null && speakerRank(tokens, before) > 1;
  if (
    before &&
    !afterMarks &&
    (isSure || (speakerRank(tokens, before) > 0 && lexicon.grammar.inversion === 'after-content'))
  )
    return placeBefore(before, cue);
  if (allowsInversion(search, cue)) {
    const subject = findInverted(search, cue);
    if (subject && (!before || afterMarks || speakerRank(tokens, subject) > speakerRank(tokens, before)))
      return { speaker: named(subject), range: { from: cue.anchor, to: Math.max(subject.to, cue.to) } };
  }
  if (before) return placeBefore(before, cue);
  return inherit(search, cue, found);
}

/** How surely a phrase is somebody who speaks: people and organisations, names behind an article, documents, things. */
function speakerRank(tokens: readonly Token[], { phrase }: Subject): number {
  if (phrase.kind === 'other') return 0;
  const opened = hasClass(tokens[phrase.range.from], WordClass.article | WordClass.determiner);
  return phrase.kind === 'document' || (phrase.kind === 'name' && opened) ? 1 : 2;
}

function isNamed(subject: Subject): boolean {
  return subject.phrase.name !== null;
}

function placeBefore(subject: Subject, cue: Cue): Placed {
  return { speaker: named(subject), range: { from: subject.from, to: cue.to } };
}

/** Behind its content a verb may stand before its subject in every language; elsewhere only in some. */
function allowsInversion({ tokens, sentence, lexicon }: Search, cue: Cue): boolean {
  if (lexicon.grammar.inversion !== 'after-content') return true;
  if (cue.verb.governs === 'name-as') return isKind(tokens[cue.anchor - 1], 'marked');
  return followsContent(tokens, sentence, cue.anchor);
}

/** Behind the auxiliary ("hat Lin gesagt", "a-t-il dit") or behind the verb. */
function findInverted({ tokens, sentence, lexicon }: Search, cue: Cue): Subject | null {
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
    isKind(sign, 'marked') || (isKind(sign, 'comma') && isKind(tokens[anchor - 2], 'marked'));
  const head = tokens[phrase.range.to - 1];
  return (
    isBehindMarks &&
    hasClass(tokens[from], WordClass.article) &&
    head?.kind === 'word' &&
    !hasClass(head, WordClass.time)
  );
}

function named(subject: Subject): Speaker {
  return { kind: 'phrase', phrase: subject.phrase };
}

/** The verb stands behind marks, or behind a clause and its comma. */
function followsContent(tokens: readonly Token[], sentence: TokenRange, at: number): boolean {
  const before = tokens[at - 1];
  if (at <= sentence.from) return true;
  if (isKind(before, 'marked')) return true;
  return (isKind(before, 'comma') || isKind(before, 'dash')) && at - 1 > sentence.from;
}

/** "…, adding that", "and said": the subject of the verb before, or the one the sentence opens with. */
function inherit(search: Search, cue: Cue, found: readonly Attribution[]): Placed | null {
  const { tokens, lexicon } = search;
  const before = tokens[cue.anchor - 1];
  const range = { from: cue.anchor, to: cue.to };
  const carriesOn =
    cue.shape === 'gerund' ||
    cue.unreal ||
    hasClass(before, WordClass.coordinator | WordClass.adverb) ||
    isKind(before, 'comma');
  const last = found[found.length - 1];
  if (carriesOn && last) return { speaker: last.speaker, range };
  const isOtherClause = lexicon.grammar.dropsSubject && isKind(before, 'comma') && cue.shape !== 'gerund';
  if (carriesOn && !isOtherClause) {
    const leading = findLeading(search, cue.anchor);
    if (leading) return { speaker: { kind: 'phrase', phrase: leading }, range };
  }
  if (lexicon.grammar.dropsSubject) return { speaker: { kind: 'left-out' }, range };
  return null;
}

const LEADING_REACH = 60;

/** The subject a sentence opens with, behind an introductory phrase too. */
export function findLeading({ tokens, sentence, lexicon }: Search, before: number): NounPhrase | null {
  for (let at = sentence.from; at < Math.min(before, sentence.from + LEADING_REACH); at += 1) {
    const starts =
      at === sentence.from ||
      isKind(tokens[at - 1], 'comma') ||
      hasClass(tokens[at - 1], WordClass.coordinator) ||
      isKind(tokens[at - 1], 'marked');
    if (!starts || hasClass(tokens[at], WordClass.preposition | WordClass.subordinator)) continue;
    const phrase = parseNounPhrase(tokens, { from: at, to: before }, lexicon);
    if (!phrase) continue;
    const subject = preferName(tokens, { phrase, from: at, to: phrase.range.to }, { to: before, lexicon });
    if (subject.phrase.kind !== 'other' && !isKind(tokens[phrase.range.to], 'marked')) return subject.phrase;
  }
  return null;
}

/** What stands ahead of an attribution: from the sentence's start, or from behind the last attribution. */
function takeAhead(
  { tokens, sentence, lexicon }: Search,
  before: number,
  found: readonly Attribution[],
): TokenRange | null {
  let to = before;
  while (
    to > sentence.from &&
    hasClass(tokens[to - 1], WordClass.adverb | WordClass.coordinator | WordClass.subordinator) &&
    !tokens[to - 1]?.capital
  )
    to -= 1;
  if (
    lexicon.grammar.inversion === 'verb-second' &&
    to === before &&
    isKind(tokens[to - 1], 'marked') &&
    !endsInStop(tokens[to - 1]) &&
    to - 1 > sentence.from
  )
    return { from: to - 1, to };
  const sign = tokens[to - 1];
  const parted = isKind(sign, 'comma') || isKind(sign, 'dash');
  if (parted) to -= 1;
  if (!parted && !isKind(sign, 'marked')) return null;
  if (isTitleBehindPreposition(tokens, to - 1)) return null;
  if (!parted && !endsInStop(tokens[to - 1]) && isLabelled(tokens, to - 1, lexicon)) return null;
  const from = Math.max(
    sentence.from,
    ...found.map((earlier) => Math.max(earlier.around.to, ...earlier.contents.map((content) => content.to))),
  );
  if (to <= from) return null;
  const start =
    isKind(tokens[to - 1], 'marked') && isKind(tokens[to - 2], 'colon')
      ? to - 1
      : skipLoose(tokens, { from, to });
  return start < to ? { from: start, to } : null;
}

function skipLoose(tokens: readonly Token[], { from, to }: TokenRange): number {
  let at = from;
  while (
    at < to &&
    (isKind(tokens[at], 'comma') ||
      isKind(tokens[at], 'dash') ||
      isKind(tokens[at], 'stop') ||
      (hasClass(tokens[at], WordClass.coordinator) && at === from))
  )
    at += 1;
  return at;
}

/** Behind a parenthetical attribution the sentence ends, or goes on after a comma. */
function endsClause({ tokens, sentence }: Search, at: number): boolean {
  const next = tokens[at];
  if (at >= sentence.to || !next) return true;
  return (
    next.kind === 'stop' ||
    next.kind === 'comma' ||
    hasClass(next, WordClass.time | WordClass.preposition) ||
    next.kind === 'dash'
  );
}

/** “A,” she said, “B.” and “A,” she said, and B. */
function continuation(
  { tokens, sentence }: Search,
  placed: Placed,
  after: Content | null,
): readonly TokenRange[] {
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

/** “The plan, she said in a blog post, is bad”: what follows the second comma. */
function restOfClause(search: Search, comma: number): readonly TokenRange[] {
  const { tokens, sentence } = search;
  if (!isKind(tokens[comma], 'comma') || hasClass(tokens[comma + 1], WordClass.relative)) return [];
  const to = findClauseEnd(tokens, { from: comma + 1, to: sentence.to }, search);
  return to > comma + 1 ? [{ from: comma + 1, to }] : [];
}

function isTaken(range: TokenRange, found: readonly Attribution[]): boolean {
  return found.some(({ contents }) =>
    contents.some((content) => range.from < content.to && content.from < range.to),
  );
}

export function holdsMarks(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at += 1) if (isKind(tokens[at], 'marked')) return true;
  return false;
}
