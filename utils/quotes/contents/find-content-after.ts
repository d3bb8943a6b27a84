import type { CompiledLexicon } from '../lexicon/compiled-lexicon';
import { hasClass, isKind, type Token, tokenAt } from '../words/token';
import { WordClass } from '../words/word-class';
import { findClauseEnd } from './clause-end';
import { type Content, toContent } from './content';
import type { Cue } from './cue';
import { readOpening } from './read-opening';
import type { Search } from './search';
import { skipAdjunct } from './skip-adjunct';

const LONGEST_ADJUNCT = 22;

/** What stands behind a verb of saying (or behind its subject, where that follows): marks, a clause, nothing. */
export function findContentAfter(search: Search, cue: Cue, from: number): Content | null {
  const { tokens, sentence } = search;
  if (cue.verb.governs === 'name-as') return findNaming(search, from, cue);
  let at = from;
  while (at < Math.min(sentence.to, from + LONGEST_ADJUNCT)) {
    const opening = readOpening(search, cue, { at, first: at === from });
    if (opening !== null) return opening === 'none' ? null : opening;
    const next = skipAdjunct(search, cue, at);
    if (next === at) break;
    at = next;
  }
  if (isKind(tokens[at], 'marked')) return toContent(search, at);
  return findBehindColon(search, at) ?? findMarksBeyond(search, cue, at);
}

/** nannte den Bericht eine „Ente“, wies das als „Unsinn“ zurück: marks behind the object, opened by an article or "als". */
function findMarksBeyond(search: Search, cue: Cue, from: number): Content | null {
  const { tokens, sentence, lexicon, cues } = search;
  if (lexicon.grammar.inversion !== 'verb-second' || cue.verb.governs !== 'marks') return null;
  for (let at = from; at < Math.min(sentence.to, from + LONGEST_ADJUNCT); at += 1) {
    const token = tokenAt(tokens, at);
    if (token.kind === 'marked')
      return opensObject(tokens[at - 1], cue, lexicon) ? toContent(search, at) : null;
    if (token.kind !== 'word' || cues.some((other) => other.from === at)) return null;
  }
  return null;
}

function opensObject(before: Token | undefined, cue: Cue, lexicon: CompiledLexicon): boolean {
  const word = before?.lower ?? '';
  return (
    cue.verb.complements.has(word) || (hasClass(before, WordClass.article) && !lexicon.definites.has(word))
  );
}

/** posted a single line on LinkedIn: “…” */
function findBehindColon(search: Search, from: number): Content | null {
  const { tokens, sentence, cues } = search;
  for (let at = from; at + 1 < Math.min(sentence.to, from + LONGEST_ADJUNCT); at += 1) {
    if (isKind(tokens[at], 'colon') && isKind(tokens[at + 1], 'marked')) return toContent(search, at + 1);
    if (tokenAt(tokens, at).kind !== 'word' || cues.some((cue) => cue.from === at)) return null;
  }
  return null;
}

/** An adverb that cannot open a noun phrase as well, as "lo" and "la" can. */
function isPlainAdverb(token: Token | undefined): boolean {
  return (
    hasClass(token, WordClass.adverb) &&
    !token?.capital &&
    !hasClass(token, WordClass.article | WordClass.determiner)
  );
}

/** something he called the “Open Licence”, one called “Pocket Sense”: a name, with nothing named before it. */
function isOwnTitle(tokens: readonly Token[], at: number): boolean {
  const marked = hasClass(tokens[at], WordClass.article) ? at + 1 : at;
  return tokenAt(tokens, marked).titled;
}

/** She called it “a joke”: object and marks together; nothing where there are no marks. */
function findNaming(search: Search, from: number, cue: Cue): Content | null {
  const { tokens, sentence } = search;
  let at = from;
  while (at < sentence.to && isPlainAdverb(tokens[at])) at += 1;
  if (isKind(tokens[at], 'colon') || isKind(tokens[at], 'comma')) at += 1;
  if (cue.verb.complements.has(tokenAt(tokens, at).lower)) at += 1;
  if (
    search.lexicon.grammar.needsThat &&
    hasClass(tokens[at], WordClass.preposition) &&
    isKind(tokens[at + 1], 'marked')
  )
    at += 1;
  if (isOwnTitle(tokens, at)) return null;
  if (isKind(tokens[at], 'marked') && search.lexicon.grammar.needsThat) return marksOnly(at);
  const end = findClauseEnd(tokens, { from: at, to: sentence.to }, search);
  for (let k = at; k < end; k += 1) if (isKind(tokens[k], 'marked')) return toContent(search, at);
  return null;
}

/** ha calificado de “inadmisible” el retraso: what is called so follows, and is nobody's words. */
function marksOnly(at: number): Content {
  return { range: { from: at, to: at + 1 }, opensAt: at, complement: null };
}
