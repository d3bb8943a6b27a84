import type { Search } from '../contents/search';
import type { AttributionRule, CompiledLexicon } from '../lexicon/compiled-lexicon';
import type { NounPhrase } from '../phrases/noun-phrase';
import { parseNounPhrase } from '../phrases/parse-noun-phrase';
import { readOblique } from '../phrases/read-pronoun';
import { findSubjectBefore } from '../speakers/find-subject-before';
import { preferName } from '../speakers/prefer-name';
import { hasClass, isKind, type Token, type TokenRange, tokenAt } from '../words/token';
import { WordClass } from '../words/word-class';

export interface PlacedPhrase {
  readonly rule: AttributionRule;
  /** Null where the phrase names nobody. */
  readonly phrase: NounPhrase | null;
  readonly cue: TokenRange;
  readonly range: TokenRange;
}

/** The phrase that begins at a token, with its speaker; null where none does. */
export function findPlacedPhrase(search: Search, at: number): PlacedPhrase | null {
  const rules = search.lexicon.attributions.get(tokenAt(search.tokens, at).lower);
  return rules ? firstPlaced(search, rules, at) : null;
}

function firstPlaced(search: Search, rules: readonly AttributionRule[], at: number): PlacedPhrase | null {
  for (const rule of rules) {
    const placed = rule.before.length > 0 ? placeAhead(search, rule, at) : placeBehind(search, rule, at);
    if (placed && canSpeak(search, placed) && standsWell(search, placed)) return placed;
  }
  return null;
}

/** "according to X", and "quoted X as saying" where words follow too. */
function placeAhead(
  { tokens, sentence, lexicon }: Search,
  rule: AttributionRule,
  at: number,
): PlacedPhrase | null {
  if (!matchesWords(tokens, at, rule.before)) return null;
  const from = at + rule.before.length;
  if (!rule.names) return { rule, phrase: null, cue: { from: at, to: from }, range: { from: at, to: from } };
  const to = rule.after.length > 0 ? findWords(tokens, { from, to: sentence.to }, rule.after) : sentence.to;
  if (to === null) return null;
  const phrase = readOblique(tokens, { from, to }, lexicon) ?? parseNounPhrase(tokens, { from, to }, lexicon);
  if (
    !phrase ||
    opensWithVerb(tokens[from], lexicon) ||
    (rule.after.length > 0 && phrase.range.to !== to && !isKind(tokens[phrase.range.to], 'comma'))
  )
    return null;
  const named = preferName(tokens, { phrase, from, to: phrase.range.to }, { to, lexicon });
  const end = rule.after.length > 0 ? to + rule.after.length : named.to;
  const closes =
    rule.before.length === 1 && rule.after.length > 0 && hasClass(tokens[at], WordClass.preposition);
  const cue = closes ? { from: to, to: end } : { from: at, to: from };
  return { rule, phrase: named.phrase, cue, range: { from: at, to: end } };
}

/** "X zufolge", "X was quoted as saying". */
function placeBehind(
  { tokens, sentence, lexicon }: Search,
  rule: AttributionRule,
  at: number,
): PlacedPhrase | null {
  if (!matchesWords(tokens, at, rule.after)) return null;
  const subject = findSubjectBefore(tokens, { from: sentence.from, verb: at }, lexicon);
  const to = at + rule.after.length;
  return subject
    ? { rule, phrase: subject.phrase, cue: { from: at, to }, range: { from: subject.from, to } }
    : null;
}

/** "según explicó Lin" is a clause of its own. */
function opensWithVerb(token: Token | undefined, lexicon: CompiledLexicon): boolean {
  const isNoun = hasClass(
    token,
    WordClass.role | WordClass.unnamed | WordClass.document | WordClass.organisationNoun,
  );
  return token !== undefined && !token.capital && !isNoun && lexicon.verbs.has(token.lower);
}

const LONGEST_GAP = 14;

function findWords(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  words: readonly string[],
): number | null {
  for (let at = from + 1; at < Math.min(to, from + LONGEST_GAP); at += 1)
    if (matchesWords(tokens, at, words)) return at;
  return null;
}

function matchesWords(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  return words.every((word, k) => tokenAt(tokens, at + k).lower === word);
}

function canSpeak({ tokens, lexicon }: Search, { rule, phrase }: PlacedPhrase): boolean {
  if (phrase === null) return true;
  const { from, to } = phrase.range;
  if (rule.needsName && !isNamedOrOpened(tokens, phrase)) return false;
  if (phrase.kind === 'unnamed' && isOpener(tokens[to - 1])) return false;
  return (
    phrase.kind !== 'other' ||
    (hasClass(tokens[from], WordClass.article) && tokenAt(tokens, from + 1).capital) ||
    bringsIn(tokens[from], rule, lexicon)
  );
}

/** "according to a trailer", but not "according to the pattern". */
function bringsIn(first: Token | undefined, rule: AttributionRule, { definites }: CompiledLexicon): boolean {
  return rule.before.length > 1 && hasClass(first, WordClass.article) && !definites.has(first?.lower ?? '');
}

/** Ann Lin, the report, Google’s support page; not "person". */
function isNamedOrOpened(tokens: readonly Token[], { kind, name, range }: NounPhrase): boolean {
  const first = tokenAt(tokens, range.from);
  return name !== null || hasClass(first, WordClass.article) || (kind === 'document' && first.capital);
}

function isOpener(token: Token | undefined): boolean {
  return (
    hasClass(token, WordClass.determiner) &&
    !hasClass(token, WordClass.pronoun | WordClass.unnamed | WordClass.role)
  );
}

/** Where echoes are verbs: "…, lyder det." (sv no da) */
function isVerbSaid({ grammar }: CompiledLexicon): boolean {
  return grammar.bareNouns === true && grammar.inversion === 'verb-second';
}

/** A closing phrase ("aldus X", "so X") needs a comma or marks before it. */
function standsWell({ tokens, sentence, lexicon }: Search, { rule, range }: PlacedPhrase): boolean {
  if (hasClass(tokens[range.from - 1], WordClass.article) && rule.before.length > 0) return false;
  const closes =
    rule.content === 'before' ||
    (!rule.names &&
      !rule.isOwn &&
      (isVerbSaid(lexicon) || hasClass(tokens[range.to - 1], WordClass.emptySubject)));
  if (!closes) return true;
  const before = tokens[range.from - 1];
  return (
    range.from > sentence.from &&
    (isKind(before, 'comma') || isKind(before, 'marked') || isKind(before, 'dash'))
  );
}
