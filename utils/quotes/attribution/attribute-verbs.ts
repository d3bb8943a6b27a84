import type { Content } from '../contents/content';
import type { Cue } from '../contents/cue';
import { findContentAfter } from '../contents/find-content-after';
import type { Search } from '../contents/search';
import { skipAdjunct } from '../contents/skip-adjunct';
import { holdsMarks } from '../marks/holds-marks';
import { isThing } from '../phrases/is-thing';
import type { NounPhrase } from '../phrases/noun-phrase';
import { hasClass, isKind, type TokenRange, tokenAt } from '../words/token';
import { AUXILIARY, WordClass } from '../words/word-class';
import { addSecond } from './add-second';
import { findSaidBeside } from './attribute-as-said';
import type { Attribution, Speaker } from './attribution';
import { continuation, restOfClause, takeAhead } from './content-around';
import { goesOn, isInverted } from './goes-on';
import { isChant } from './is-chant';
import { type Placed, placeSpeaker } from './place-speaker';

/** The quotations of one sentence that a verb of saying governs. */
export function attributeVerbs(search: Search): readonly Attribution[] {
  const found: Attribution[] = [];
  for (const cue of search.cues) {
    const attribution = attributeCue(search, cue, found);
    if (attribution) found.push(attribution, ...addSecond(search, attribution));
  }
  return found;
}

interface Governed {
  readonly cue: Cue;
  readonly placed: Placed;
}

function attributeCue(search: Search, cue: Cue, found: readonly Attribution[]): Attribution | null {
  const placed = placeSpeaker(search, cue, found);
  if (placed === null || isInscription(placed.speaker, search) || isChant(search, cue, placed.speaker))
    return null;
  const governed = { cue, placed };
  const isUnsaid = placed.speaker.kind === 'left-out' && !isKind(search.tokens[placed.range.to], 'comma');
  const beside = cue.verb.governs === 'clause' ? findSaidBeside(search, placed.range) : null;
  if (beside && isUnsaid) return null;
  if (beside) return beside.length > 0 && !cue.unreal ? build(governed, beside, null) : null;
  const ahead = takeAhead(search, placed.range.from, found);
  const marksAhead = ahead !== null && isKind(search.tokens[ahead.to - 1], 'marked');
  const after = findContentAfter(search, cue, Math.max(cue.to, placed.range.to));
  if (marksAhead && after && opensOwnClause(search, governed)) return accept(search, governed, after);
  if (marksAhead) return build(governed, [ahead, ...continuation(search, placed, after)], null);
  if (after && ahead && isColonBehindClause(search, ahead, governed)) return build(governed, [ahead], null);
  if (after && ahead && goesOnWithVerb(search, cue, after))
    return build(governed, [ahead, after.range], null);
  if (after && !isTaken(after.range, found)) return accept(search, governed, after);
  if (ahead === null || !reports(search, cue, placed.range) || cue.shape === 'gerund' || cue.unreal)
    return null;
  if (!canReport(search, placed.speaker)) return null;
  const end = skipAdjuncts(search, cue, placed.range.to);
  if (!endsClause(search, end)) return null;
  const isJoined = hasClass(search.tokens[ahead.to - 1], WordClass.coordinator);
  const rest = goesOn(search, { end, ahead, placed, cue }) ? restOfClause(search, end) : [];
  if (isJoined) return rest.length > 0 ? build(governed, rest, null) : null;
  const isClause = ahead.to - ahead.from > 1 || rest.length > 0;
  return isClause ? build(governed, [ahead, ...rest], null) : null;
}

/** Parolen wie „Raus!“ und Brandl rief: „…“: behind "and" a clause begins that has what is said behind its verb. */
function opensOwnClause({ tokens }: Search, { cue, placed: { range } }: Governed): boolean {
  return range.from < cue.from && hasClass(tokens[range.from - 1], WordClass.coordinator);
}

/** "Dat komt later, zegt Lin: ‘Nog niet.’": what stands ahead of the verb is reported, what its colon opens is quoted. */
function isColonBehindClause({ tokens }: Search, ahead: TokenRange, { cue, placed }: Governed): boolean {
  const { from, to } = placed.range;
  if (from !== cue.anchor || to <= cue.to || hasClass(tokens[ahead.from], WordClass.preposition))
    return false;
  return isKind(tokens[to], 'colon') && isKind(tokens[from - 1], 'comma') && ahead.to - ahead.from > 3;
}

/** "Wer ihnen vertraue, fügte Lind hinzu, sei selbst schuld": the clause ahead has its verb behind. */
function goesOnWithVerb({ tokens, lexicon }: Search, cue: Cue, { range }: Content): boolean {
  if (lexicon.grammar.clauseAfterComma !== true || cue.unreal || cue.verb.governs !== 'clause') return false;
  return hasClass(tokens[range.from], AUXILIARY | WordClass.hearsay);
}

/** "The bridge was safe, the ombudsman found": verbs that need "that" elsewhere report a clause ahead of them. */
function reports({ tokens, sentence, lexicon }: Search, cue: Cue, around: TokenRange): boolean {
  const { verb } = cue;
  if (verb.governs === 'clause') return true;
  const to = Math.max(cue.to, around.to);
  const ends = to >= sentence.to || isKind(tokens[to], 'stop');
  const { needsThat, dropsSubject } = lexicon.grammar;
  if (needsThat) return isInverted(cue, around) && (ends || isKind(tokens[to], 'comma'));
  return verb.governs === 'that' && ends && !dropsSubject;
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
  if (!marked && (cue.unreal || isSupposed(search, cue))) return null;
  if (!marked && !canReport(search, placed.speaker)) return null;
  return build(governed, [content.range], content);
}

/** "If the court says yes, …": nobody has said it. */
function isSupposed({ tokens, sentence }: Search, { anchor }: Cue): boolean {
  const first = tokens[sentence.from];
  if (!hasClass(first, WordClass.subordinator) || !hasClass(first, WordClass.whether)) return false;
  for (let at = sentence.from; at < anchor; at += 1) if (isKind(tokens[at], 'comma')) return false;
  return true;
}

/** A sign that reads something quotes nobody. */
function isInscription(speaker: Speaker, { lexicon }: Search): boolean {
  return (
    speaker.kind === 'phrase' && speaker.phrase.name === null && lexicon.inscriptions.has(speaker.phrase.head)
  );
}

/** A thing that is no speaker ("the growth showed that …") reports nothing. */
function canReport(search: Search, speaker: Speaker): boolean {
  return speaker.kind !== 'phrase' || speaker.phrase.kind !== 'other' || isUnheardOf(search, speaker.phrase);
}

/** "Die Telnetz teilte mit, …": where every noun has a capital, an unknown one that does not end as things do. */
function isUnheardOf({ tokens, lexicon }: Search, { range, head }: NounPhrase): boolean {
  if (!lexicon.grammar.capitalNouns || range.to - range.from !== 2) return false;
  const [article, noun] = [tokens[range.from], tokenAt(tokens, range.from + 1)];
  return hasClass(article, WordClass.article) && noun.capital && noun.bits === 0 && !isThing(head, lexicon);
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
    told: placed.told ?? null,
  };
}

/** Behind a parenthetical attribution the sentence ends, or goes on after a comma. */
function endsClause({ tokens, sentence }: Search, at: number): boolean {
  const next = tokens[at];
  if (at >= sentence.to || !next) return true;
  return (
    next.kind === 'stop' ||
    next.kind === 'comma' ||
    next.kind === 'semicolon' ||
    hasClass(next, WordClass.time | WordClass.preposition | WordClass.relative) ||
    next.kind === 'dash'
  );
}

function isTaken(range: TokenRange, found: readonly Attribution[]): boolean {
  return found.some(({ contents }) =>
    contents.some((content) => range.from < content.to && content.from < range.to),
  );
}
