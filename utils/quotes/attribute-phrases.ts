import { readRolePhrase } from './appositive';
import { holdsMarks } from './attribute-verbs';
import type { Attribution } from './attribution';
import { findClauseEnd } from './clause-end';
import { hasFinite } from './clause-start';
import type { AttributionRule, CompiledLexicon } from './compiled-lexicon';
import type { Search } from './content';
import { type NounPhrase, parseNounPhrase, readOblique } from './noun-phrase';
import { findSubjectBefore, preferName } from './subject';
import { hasClass, isKind, type Token, type TokenRange } from './token';
import { WordClass } from './word-class';

/** The quotations of one sentence that a phrase attributes: according to X, X zufolge, aldus X. */
export function attributePhrases(search: Search): readonly Attribution[] {
  const { sentence } = search;
  const found: Attribution[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const placed = findPlacedPhrase(search, at);
    if (placed === null) continue;
    const attribution = attribute(search, placed);
    if (attribution) found.push(attribution);
    if (found.length >= MOST_PHRASES) break;
    at = Math.max(at, placed.range.to - 1);
  }
  return found;
}

export const MOST_PHRASES = 20;

interface PlacedPhrase {
  readonly rule: AttributionRule;
  /** Null where the phrase names nobody. */
  readonly phrase: NounPhrase | null;
  readonly cue: TokenRange;
  readonly range: TokenRange;
}

/** The phrase that begins at a token, with its speaker; null where none does. */
export function findPlacedPhrase(search: Search, at: number): PlacedPhrase | null {
  const rules = search.lexicon.attributions.get(search.tokens[at]?.lower ?? '');
  return rules ? firstPlaced(search, rules, at) : null;
}

function firstPlaced(search: Search, rules: readonly AttributionRule[], at: number): PlacedPhrase | null {
  for (const rule of rules) {
    const placed = rule.before.length > 0 ? placeAhead(search, rule, at) : placeBehind(search, rule, at);
    if (placed && canSpeak(search.tokens, placed) && standsWell(search, placed)) return placed;
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
  return { rule, phrase: named.phrase, cue: { from: at, to: from }, range: { from: at, to: end } };
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
  return words.every((word, k) => tokens[at + k]?.lower === word);
}

function canSpeak(tokens: readonly Token[], { rule, phrase }: PlacedPhrase): boolean {
  if (phrase === null) return true;
  const { from, to } = phrase.range;
  if (rule.needsName && !isNamedOrOpened(tokens, phrase)) return false;
  if (phrase.kind === 'unnamed' && isOpener(tokens[to - 1])) return false;
  return (
    phrase.kind !== 'other' ||
    (hasClass(tokens[from], WordClass.article) && tokens[from + 1]?.capital === true)
  );
}

/** Ann Lin, the report, Google’s support page; not "person". */
function isNamedOrOpened(tokens: readonly Token[], { kind, name, range }: NounPhrase): boolean {
  const first = tokens[range.from];
  return name !== null || hasClass(first, WordClass.article) || (kind === 'document' && first?.capital === true);
}

function isOpener(token: Token | undefined): boolean {
  return (
    hasClass(token, WordClass.determiner) &&
    !hasClass(token, WordClass.pronoun | WordClass.unnamed | WordClass.role)
  );
}

/** A closing phrase ("aldus X", "so X") needs a comma or marks before it. */
function standsWell({ tokens, sentence }: Search, { rule, range }: PlacedPhrase): boolean {
  if (rule.content !== 'before') return true;
  const before = tokens[range.from - 1];
  return (
    range.from > sentence.from &&
    (isKind(before, 'comma') || isKind(before, 'marked') || isKind(before, 'dash'))
  );
}

function attribute(search: Search, placed: PlacedPhrase): Attribution | null {
  const contents = findContents(search, placed);
  if (contents.length === 0) return null;
  if (placed.rule.needsMarks && !contents.some((content) => holdsMarks(search.tokens, content))) return null;
  return {
    contents,
    speaker: placed.phrase ? { kind: 'phrase', phrase: placed.phrase } : { kind: 'left-out' },
    cue: placed.cue,
    strong: false,
    around: placed.range,
  };
}

function findContents(search: Search, { rule, range }: PlacedPhrase): readonly TokenRange[] {
  const { tokens, sentence } = search;
  if (rule.content === 'sentence-before') return [];
  const marked = findMarkedBehind(search, range);
  if (marked !== null && rule.content !== 'before') return [marked];
  const ahead = trim(tokens, { from: sentence.from, to: range.from });
  const hasAhead = ahead.to > ahead.from && rule.content !== 'after';
  if (hasAhead && !isOpening(search, ahead)) {
    const rest =
      findNextMarks(search, range) ?? (rule.content === 'around' ? findRest(search, ahead, range) : null);
    return rest ? [ahead, rest] : [ahead];
  }
  const after = rule.content === 'before' ? null : behind(search, skipToContent(search, range.to));
  return after ? [after] : [];
}

/** „A“, so Lin, „B“ */
function findNextMarks({ tokens, sentence, lexicon }: Search, range: TokenRange): TokenRange | null {
  if (!isKind(tokens[range.from - 1], 'marked') && !isKind(tokens[range.from - 2], 'marked')) return null;
  let comma = range.to;
  if (isKind(tokens[comma], 'comma')) {
    const role = readRolePhrase(tokens, { from: comma + 1, to: sentence.to }, lexicon);
    if (role && isKind(tokens[role.to], 'comma')) comma = role.to;
  }
  const at = comma + 1;
  return at < sentence.to && isKind(tokens[comma], 'comma') && isKind(tokens[at], 'marked')
    ? { from: at, to: at + 1 }
    : null;
}

/** What goes on behind a phrase in the middle: "Der Plan ist laut Lin gut", “The plan, according to Lin, is good”. */
function findRest(search: Search, ahead: TokenRange, range: TokenRange): TokenRange | null {
  const { tokens, sentence } = search;
  const [before, next] = [tokens[range.from - 1], tokens[range.to]];
  if (!next || range.to >= sentence.to) return null;
  if (next.kind === 'word' && before?.kind === 'word') return behind(search, range.to);
  const parted = isKind(next, 'comma') && isKind(before, 'comma') && !hasFinite(tokens, ahead);
  if (!parted || isRoleOnly(search, range.to + 1)) return null;
  return behind(search, range.to + 1);
}

/** "according to Ann Lin, a former engineer.": nothing but who she is. */
function isRoleOnly({ tokens, sentence, lexicon }: Search, from: number): boolean {
  const role = readRolePhrase(tokens, { from, to: sentence.to }, lexicon);
  return role !== null && (role.to >= sentence.to || isKind(tokens[role.to], 'stop'));
}

/** "Es, en palabras de Lin, «una vergüenza»": between commas, with the words in marks right behind. */
function findMarkedBehind({ tokens, sentence }: Search, { from, to }: TokenRange): TokenRange | null {
  const isAside = isKind(tokens[from - 1], 'comma') && from > sentence.from && isKind(tokens[to], 'comma');
  return isAside && isKind(tokens[to + 1], 'marked') && to + 1 < sentence.to
    ? { from: to + 1, to: to + 2 }
    : null;
}

function behind(search: Search, from: number): TokenRange | null {
  const range = trim(search.tokens, {
    from,
    to: findClauseEnd(search.tokens, { from, to: search.sentence.to }, search),
  });
  return range.to - range.from >= 2 || isKind(search.tokens[range.from], 'marked') ? range : null;
}

const LONGEST_SPEAKER = 12;

/** The comma that closes what more is said of the speaker: "De acordo com duas pessoas a par do negócio, …". */
function findCommaAhead(tokens: readonly Token[], { from, to }: TokenRange): number | null {
  for (let at = from; at < Math.min(to, from + LONGEST_SPEAKER); at += 1) {
    if (isKind(tokens[at], 'comma')) return at;
    if (tokens[at]?.kind !== 'word') return null;
  }
  return null;
}

/** Over an appositive between the speaker and the comma: "According to Ann Lin, a lawyer, it works." */
function skipToContent({ tokens, sentence, lexicon }: Search, at: number): number {
  let from = at;
  while (from < sentence.to && hasClass(tokens[from], WordClass.time | WordClass.adverb)) from += 1;
  if (lexicon.grammar.needsThat && hasClass(tokens[from], WordClass.preposition | WordClass.relative))
    from = findCommaAhead(tokens, { from, to: sentence.to }) ?? from;
  if (!isKind(tokens[from], 'comma')) return from;
  const role = readRolePhrase(tokens, { from: from + 1, to: sentence.to }, lexicon);
  if (role && isKind(tokens[role.to], 'comma') && role.to < sentence.to) return role.to + 1;
  const phrase = parseNounPhrase(tokens, { from: from + 1, to: sentence.to }, lexicon);
  const closes =
    phrase && phrase.kind !== 'pronoun' && isKind(tokens[phrase.range.to], 'comma') ? phrase.range.to : null;
  const isAppositive =
    closes !== null &&
    (hasClass(tokens[from + 1], WordClass.article) || hasClass(tokens[closes - 1], WordClass.role));
  return isAppositive ? closes + 1 : from + 1;
}

/** Nothing but a short introduction stands ahead: "But according to X, …", "On Monday, according to X, …". */
function isOpening({ tokens }: Search, ahead: TokenRange): boolean {
  if (ahead.to - ahead.from > 4) return false;
  for (let at = ahead.from; at < ahead.to; at += 1) if (isKind(tokens[at], 'marked')) return false;
  const first = tokens[ahead.from];
  return (
    ahead.to - ahead.from < 3 ||
    hasClass(first, WordClass.preposition | WordClass.coordinator | WordClass.adverb | WordClass.subordinator)
  );
}

function trim(tokens: readonly Token[], { from, to }: TokenRange): TokenRange {
  let [start, end] = [from, to];
  while (start < end && isLoose(tokens[start])) start += 1;
  while (end > start && isLoose(tokens[end - 1])) end -= 1;
  return { from: start, to: end };
}

function isLoose(token: Token | undefined): boolean {
  return (
    isKind(token, 'comma') ||
    isKind(token, 'dash') ||
    isKind(token, 'stop') ||
    isKind(token, 'colon') ||
    isKind(token, 'semicolon')
  );
}
