import { findLastClause } from '../contents/last-clause';
import type { Search } from '../contents/search';
import { isLabelled, isListed } from '../marks/scare-quotes';
import type { NounPhrase } from '../phrases/noun-phrase';
import { parseNounPhrase } from '../phrases/parse-noun-phrase';
import { findSubjectBefore } from '../speakers/find-subject-before';
import { hasClass, isKind, type TokenKind, type TokenRange, tokenAt } from '../words/token';
import { WordClass } from '../words/word-class';
import type { Attribution } from './attribution';
import { findLeading } from './find-leading';

/**
 * A speaker and a colon ahead of words in marks, without a verb of saying: Lin: “We were late.” ·
 * Lin put the blame elsewhere: “We were late.” · and a name behind a dash: “We were late.” — Ann Lin
 */
export function attributeLabel(search: Search): Attribution | null {
  return attributeColon(search) ?? attributeDash(search);
}

function attributeColon(search: Search): Attribution | null {
  const { tokens, sentence, lexicon } = search;
  const colon = findColon(search);
  if (colon === null || isLabelled(tokens, colon + 1, lexicon)) return null;
  const whole = parseNounPhrase(tokens, { from: sentence.from, to: colon }, lexicon);
  const beside = findSubjectBefore(tokens, { from: sentence.from, verb: colon }, lexicon)?.phrase;
  const isLabel = whole !== null && (whole.range.to === colon || isKind(tokens[whole.range.to], 'open'));
  const marked = tokens[colon + 1];
  if (marked && marked.words < 3 && isListed(tokens, colon + 1)) return null;
  const leading = findLeading(search, colon);
  const named = lexicon.grammar.needsThat ? findOnlyName(search, { leading, beside, colon }) : null;
  const last = readLastClause(search, colon);
  const phrase = [isLabel ? whole : null, last, named, leading, beside].find(
    (found) => found && canSpeak(found),
  );
  if (!phrase) return null;
  return {
    contents: [{ from: colon + 1, to: colon + 2 }],
    speaker: { kind: 'phrase', phrase },
    cue: null,
    strong: false,
    around: { from: sentence.from, to: colon },
  };
}

/** "It will ship in May, but Lin disagrees: “It won't.”": who opens the clause that the colon ends. */
export function readLastClause({ tokens, sentence, lexicon }: Search, colon: number): NounPhrase | null {
  const at = findLastClause(tokens, { from: sentence.from, to: colon });
  const phrase = at === null ? null : parseNounPhrase(tokens, { from: at, to: colon }, lexicon);
  const speaks = phrase !== null && (phrase.name !== null || phrase.kind === 'pronoun');
  return speaks && phrase.range.to < colon ? phrase : null;
}

function canSpeak(phrase: NounPhrase): boolean {
  return phrase.kind !== 'other' && phrase.kind !== 'document';
}

/** The colon right before words in marks. */
function findColon({ tokens, sentence }: Search): number | null {
  for (let at = sentence.from + 1; at + 1 < sentence.to; at += 1) {
    if (isKind(tokens[at], 'marked')) return null;
    if (isKind(tokens[at], 'colon') && isKind(tokens[at + 1], 'marked')) return at;
  }
  return null;
}

function attributeDash({ tokens, sentence, lexicon }: Search): Attribution | null {
  const at = sentence.from;
  if (!isKind(tokens[at], 'marked') || !isKind(tokens[at + 1], 'dash')) return null;
  const phrase = parseNounPhrase(tokens, { from: at + 2, to: sentence.to }, lexicon);
  if (!phrase?.name || !endsPost(tokenAt(tokens, phrase.range.to).kind)) return null;
  const content: TokenRange = { from: at, to: at + 1 };
  return {
    contents: [content],
    speaker: { kind: 'phrase', phrase },
    cue: null,
    strong: false,
    around: { from: at + 1, to: phrase.range.to },
  };
}

/** Behind the name: nothing, a bracket with a handle, a comma with a role. */
function endsPost(kind: TokenKind): boolean {
  return kind === 'none' || kind === 'stop' || kind === 'open' || kind === 'comma';
}

interface Candidates {
  readonly leading: NounPhrase | null;
  readonly beside: NounPhrase | undefined;
  readonly colon: number;
}

/**
 * "Ne è convinto Elio Bassani, geologo:", "Lapidario il commento di Fulvia Corsetti:": the one person by name ahead of
 * the colon, where what opens the sentence is nobody and what stands beside the colon is no name.
 */
function findOnlyName(
  { tokens, sentence, lexicon }: Search,
  { leading, beside, colon }: Candidates,
): NounPhrase | null {
  const isBeside = leading?.range.to === colon && leading.name === null;
  const opensWithName = leading !== null && !isBeside && (leading.kind !== 'name' || isFull(leading));
  if (opensWithName) return null;
  if (beside?.name && isFull(beside)) return isBeside ? beside : null;
  let found: NounPhrase | null = null;
  for (let at = sentence.from; at < colon; at += 1) {
    if (!tokenAt(tokens, at).capital && !hasClass(tokens[at], WordClass.article | WordClass.role)) continue;
    const phrase = parseNounPhrase(tokens, { from: at, to: colon }, lexicon);
    if (!phrase?.name || !(isFull(phrase) || phrase.kind === 'person') || phrase.kind === 'organisation')
      continue;
    if (found) return null;
    found = phrase;
    at = phrase.range.to - 1;
  }
  return found;
}

function isFull({ name }: NounPhrase): boolean {
  return name !== null && name.to - name.from > 1;
}
