import type { CompiledLexicon } from '../lexicon/compiled-lexicon';
import { endsPhrase, isInscribed, isLabelled } from '../marks/scare-quotes';
import { isOwnerOrHearer, isTitleBehindPreposition } from '../marks/titles-in-marks';
import { skipAside, skipTime } from '../speakers/skip-adjuncts';
import { hasClass, isKind, type Token, type TokenRange, tokenAt } from '../words/token';
import { AUXILIARY, WordClass } from '../words/word-class';
import { opensBare, opensInfinitive, type Place } from './bare-clause';
import { hasFinite } from './clause-start';
import { type Content, holdsMarks, toContent } from './content';
import type { Cue } from './cue';
import { opensBareInfinitive, opensInfinitiveClause } from './infinitive-clause';
import { isMood } from './mood';
import type { Search } from './search';

/** The content that opens here; 'none' where something else begins; null where an adjunct may be skipped first. */
export function readOpening(search: Search, cue: Cue, { at, first }: Place): Content | 'none' | null {
  const { tokens, sentence, lexicon } = search;
  const token = tokens[at];
  if (!token || at >= sentence.to) return 'none';
  if (isOwnerOrHearer(tokens, token.kind === 'marked' ? at : at + 1, lexicon)) return null;
  if (token.kind === 'marked') {
    const isTitle =
      (at > cue.to ? isLabelled(tokens, at, lexicon) : isInscribed(tokens, at, lexicon)) ||
      isTitleBehindPreposition(tokens, at) ||
      (token.titled && cue.verb.addressee && at === cue.to) ||
      (at > cue.to && endsPhrase(tokens, at - 1, lexicon.labels));
    return isTitle ? 'none' : toContent(search, at);
  }
  if (token.kind === 'colon') return at + 1 < sentence.to ? toContent(search, at + 1) : 'none';
  if (token.kind === 'comma' || token.kind === 'dash') return openBehindComma(search, cue, at);
  if (token.kind !== 'word') return 'none';
  if (skipTime(tokens, { from: at, to: sentence.to }) > at) return null;
  if (hasClass(token, WordClass.that)) return openThat(search, cue, at);
  if (cue.verb.governs === 'marks')
    return cue.verb.complements.has(token.lower) ? openMarksBehind(search, at + 1) : null;
  if (hasClass(token, WordClass.whether) && cue.verb.governs === 'that')
    return cue.unreal ? 'none' : toContent(search, at);
  if (cue.verb.complements.has(token.lower)) return openComplement(search, cue, at);
  const opens =
    opensBare(search, cue, { at, first }) ||
    opensInfinitive(search, cue, at) ||
    (cue.verb.governs === 'clause' && !cue.unreal && !cue.verb.intends && opensBareInfinitive(search, at));
  if (!opens) return null;
  return (lexicon.grammar.clauseAfterComma ? marksAlone(search, at) : null) ?? toContent(search, at);
}

/** konstatierte eine wachsende „Kluft“: where no clause follows, what stands in marks is all that is quoted. */
function marksAlone(search: Search, at: number): Content | null {
  const { tokens, sentence, lexicon } = search;
  if (hasFinite(tokens, { from: at, to: sentence.to })) return null;
  for (let k = at; k < sentence.to; k += 1)
    if (isKind(tokens[k], 'marked') && !isOwnerOrHearer(tokens, k, lexicon)) return toContent(search, k);
  return null;
}

/** Behind a comma: marks, "that", and in German a clause of its own that shows its mood. */
function openBehindComma(search: Search, cue: Cue, comma: number): Content | 'none' | null {
  const { tokens, sentence, lexicon } = search;
  const at = comma + 1;
  const next = tokenAt(tokens, at);
  if (at >= sentence.to) return 'none';
  if (isKind(next, 'marked')) return toContent(search, at);
  if (cue.verb.governs === 'marks') return 'none';
  const isRelative = lexicon.grammar.needsThat === true && hasClass(next, WordClass.relative);
  if (hasClass(next, WordClass.that) && !isRelative && !lexicon.pronouns.has(next.lower))
    return openThat(search, cue, at);
  const behind = skipAside(tokens, { from: comma, to: sentence.to });
  if (behind > comma && hasClass(tokens[behind], WordClass.that)) return openThat(search, cue, behind);
  if (hasClass(next, WordClass.whether) && cue.verb.governs === 'that') return toContent(search, at);
  if (!cue.unreal && opensInfinitiveClause(search, at)) return toContent(search, at);
  return lexicon.grammar.clauseAfterComma &&
    !cue.unreal &&
    showsMood(tokens, { from: at, to: sentence.to }, lexicon)
    ? toContent(search, at)
    : 'none';
}

const MOOD_REACH = 24;

/** A Konjunktiv before the next stop, or a personal pronoun at the start. */
function showsMood(tokens: readonly Token[], { from, to }: TokenRange, lexicon: CompiledLexicon): boolean {
  if (hasClass(tokens[from], WordClass.pronoun)) return true;
  for (let at = from; at < Math.min(to, from + MOOD_REACH); at += 1) {
    if (isMood(tokens, at, lexicon)) return true;
  }
  return false;
}

function openThat(search: Search, cue: Cue, at: number): Content | 'none' | null {
  const next = search.tokens[at + 1];
  if (cue.verb.governs === 'marks' && !isKind(next, 'marked')) {
    const content = toContent(search, at + 1);
    return content && holdsMarks(search, at + 1) ? content : 'none';
  }
  return toContent(search, isSubject(search.tokens[at], next) ? at : at + 1);
}

/** "said that was wrong": the word is no conjunction but what the clause speaks of. */
function isSubject(that: Token | undefined, next: Token | undefined): boolean {
  return hasClass(that, WordClass.emptySubject) && hasClass(next, AUXILIARY);
}

function openComplement(search: Search, cue: Cue, at: number): Content | 'none' | null {
  if (cue.unreal) return 'none';
  const behind = isKind(search.tokens[at + 1], 'comma') ? at + 2 : at + 1;
  if (hasClass(search.tokens[behind], WordClass.that)) return openThat(search, cue, behind);
  const content = toContent(search, at + 1);
  return content && content.range.to > content.range.from ? { ...content, complement: at } : 'none';
}

/** bezeichnete es als „Witz“, sprach von einem „Skandal“ */
function openMarksBehind(search: Search, at: number): Content | null {
  const marked = hasClass(search.tokens[at], WordClass.article) ? at + 1 : at;
  const isName =
    tokenAt(search.tokens, marked).titled && search.lexicon.definites.has(tokenAt(search.tokens, at).lower);
  if (isName && search.lexicon.grammar.capitalNouns) return null;
  return isKind(search.tokens[marked], 'marked') ? toContent(search, marked) : null;
}
