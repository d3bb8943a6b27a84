import type { CompiledLexicon, VerbForm } from '../lexicon/compiled-lexicon';
import { hasClass, isKind, type Token, type TokenRange, tokenAt } from '../words/token';
import { AUXILIARY, WordClass } from '../words/word-class';
import type { Cue } from './cue';
import { findAuxiliary, isUnreal, settleShape } from './verb-shape';

/** No sentence anybody wrote has more; a bound for text that nobody wrote. */
const MOST_CUES = 40;
const PARTICLE_REACH = 30;
const JOINED_REACH = 16;

/** The verbs of saying of a sentence, left to right. */
export function findCues(
  tokens: readonly Token[],
  sentence: TokenRange,
  lexicon: CompiledLexicon,
): readonly Cue[] {
  const cues: Cue[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const forms = lexicon.verbs.get(tokenAt(tokens, at).lower);
    if (!forms) continue;
    const isAsSaid = at > sentence.from && lexicon.asSaid.has(tokenAt(tokens, at - 1).lower);
    if (!(isAsSaid || canBeVerb(tokens, at, sentence) || isLoneSubject(tokens, at, lexicon))) continue;
    if (isMedium(tokens, at, lexicon) || isWork(tokens, at, lexicon)) continue;
    if (!isAsSaid && speaksOfNobody(tokens[at - 1], lexicon)) continue;
    const cue = firstCue(tokens, { at, sentence, forms, lexicon });
    if (cue === null) continue;
    cues.push(cue);
    if (cues.length >= MOST_CUES) break;
    at = cue.to - 1;
  }
  return cues;
}

interface Candidate {
  readonly at: number;
  readonly sentence: TokenRange;
  readonly forms: readonly VerbForm[];
  readonly lexicon: CompiledLexicon;
}

function canBeVerb(tokens: readonly Token[], at: number, sentence: TokenRange): boolean {
  const [before, token] = [tokenAt(tokens, at - 1), tokens[at]];
  if (!token || (token.capital && at > sentence.from)) return false;
  if (at === sentence.from || before.kind !== 'word') return true;
  if (hasClass(before, WordClass.genitive))
    return hasClass(tokens[at - 2], WordClass.pronoun | WordClass.emptySubject | WordClass.relative);
  if (isObject(tokens, at - 1, sentence)) return true;
  if (isObjectOf(tokens, at - 1)) return false;
  if (hasClass(before, WordClass.determiner | WordClass.article))
    return (
      hasClass(before, WordClass.relative | WordClass.emptySubject) && !hasClass(token, WordClass.document)
    );
  if (hasClass(before, WordClass.pronoun | WordClass.relative | WordClass.infinitiveMarker | AUXILIARY))
    return true;
  if (hasClass(token, WordClass.document) && !before.capital && !hasClass(tokens[at + 1], WordClass.that))
    return false;
  return !hasClass(before, WordClass.preposition);
}

/** "One said", "both say", but not "some claims were", "some confirmed features of it". */
function isLoneSubject(
  tokens: readonly Token[],
  at: number,
  { loneSubjects, grammar }: CompiledLexicon,
): boolean {
  const opener = tokenAt(tokens, at - 2);
  const opens = opener.kind !== 'word' || hasClass(opener, WordClass.coordinator | WordClass.subordinator);
  const token = tokens[at];
  if (token === undefined || token.capital || !opens || !loneSubjects.has(tokenAt(tokens, at - 1).lower))
    return false;
  const noun = tokenAt(tokens, at + 1);
  const isPlainNoun = noun.kind === 'word' && !noun.capital && noun.bits === 0;
  const isDescribing =
    grammar.participleEnding !== undefined && token.lower.endsWith(grammar.participleEnding);
  if (isDescribing && isPlainNoun && hasClass(tokens[at + 2], WordClass.preposition)) return false;
  return !hasClass(token, WordClass.document) && !hasClass(noun, AUXILIARY);
}

/** "La mostra «Segni d’acqua»": a noun with what it is called, though it is a verb as well. */
function isWork(tokens: readonly Token[], at: number, { works, grammar }: CompiledLexicon): boolean {
  return (
    grammar.needsThat === true &&
    works.has(tokenAt(tokens, at).lower) &&
    hasClass(tokens[at - 1], WordClass.article) &&
    isKind(tokens[at + 1], 'marked')
  );
}

/** "on an earnings call": a noun of several words. */
function isMedium(tokens: readonly Token[], at: number, { media }: CompiledLexicon): boolean {
  const filed = media.get(tokenAt(tokens, at).lower);
  return (
    filed?.some(
      (words) =>
        words.length > 1 &&
        words.every((word, k) => tokenAt(tokens, at - words.length + 1 + k).lower === word),
    ) ?? false
  );
}

/** "had heard promises": behind a participle the word is a noun. */
function isObjectOf(tokens: readonly Token[], at: number): boolean {
  const participle = tokenAt(tokens, at);
  const isPlain = participle.kind === 'word' && !participle.capital && participle.bits === 0;
  return (
    isPlain && hasClass(tokens[at - 1], WordClass.perfect) && !hasClass(tokens[at - 1], WordClass.genitive)
  );
}

/** "Lo scrive", "come lo spiega": an article that is a pronoun of the object before a verb. */
function isObject(tokens: readonly Token[], at: number, sentence: TokenRange): boolean {
  if (!hasClass(tokens[at], WordClass.article) || !hasClass(tokens[at], WordClass.adverb)) return false;
  const opens = WordClass.subordinator | WordClass.adverb | WordClass.relative;
  return at === sentence.from || hasClass(tokens[at - 1], opens);
}

/** "Esto explica que …": where a verb may stand alone, a thing before it shows that nobody is left out. */
function speaksOfNobody(before: Token | undefined, { grammar }: CompiledLexicon): boolean {
  const somebody = WordClass.pronoun | WordClass.article | WordClass.relative | WordClass.that;
  return grammar.dropsSubject && hasClass(before, WordClass.emptySubject) && !hasClass(before, somebody);
}

function firstCue(tokens: readonly Token[], candidate: Candidate): Cue | null {
  for (const form of candidate.forms) {
    const cue = readCue(tokens, candidate, form);
    if (cue) return cue;
  }
  return null;
}

function readCue(tokens: readonly Token[], { at, sentence, lexicon }: Candidate, form: VerbForm): Cue | null {
  if (!form.words.every((word, k) => tokenAt(tokens, at + k).lower === word)) return null;
  const end = at + form.words.length;
  const { particle } = form.verb;
  const particleAt =
    particle === null ? null : findParticle(tokens, { from: end, to: sentence.to }, particle);
  if (particle !== null && particleAt === null) return null;
  const from = form.shape === 'finite' ? startOfJoined(tokens, sentence.from, at) : sentence.from;
  const auxiliary = findAuxiliary(tokens, { from, to: at }, lexicon);
  const shape = settleShape(tokens, { form, at, auxiliary });
  if (shape === null) return null;
  return {
    from: at,
    to: particleAt === end ? end + 1 : end,
    verb: form.verb,
    shape,
    anchor: auxiliary ?? at,
    unreal: isUnreal(tokens, { from: auxiliary ?? at - 1, to: at }),
  };
}

/** "Die Brücke ist zu und Lind sagte": a finite verb has no auxiliary ahead of "and". */
function startOfJoined(tokens: readonly Token[], from: number, to: number): number {
  for (let at = to - 1; at > Math.max(from, to - JOINED_REACH); at -= 1) {
    if (hasClass(tokens[at], WordClass.coordinator)) return at + 1;
    if (!isKind(tokens[at], 'word')) return from;
  }
  return from;
}

/** A separable particle before the clause ends: teilte die Behörde am Montag mit. */
function findParticle(tokens: readonly Token[], { from, to }: TokenRange, particle: string): number | null {
  for (let at = from; at < Math.min(to, from + PARTICLE_REACH); at += 1) {
    const token = tokenAt(tokens, at);
    if (token.lower === particle) return at;
    if (isKind(token, 'stop') || isKind(token, 'colon') || isKind(token, 'semicolon')) return null;
  }
  return null;
}
