import { findClauseEnd } from '../contents/clause-end';
import { hasFinite } from '../contents/clause-start';
import type { Search } from '../contents/search';
import { parseNounPhrase } from '../phrases/parse-noun-phrase';
import { readRolePhrase } from '../phrases/role-phrase';
import { hasClass, isKind, type Token, type TokenRange, tokenAt } from '../words/token';
import { AUXILIARY, WordClass } from '../words/word-class';
import type { PlacedPhrase } from './find-placed-phrase';
import { opensRole, takesUpAgain } from './takes-up-again';

export function findContents(search: Search, placed: PlacedPhrase): readonly TokenRange[] {
  const { rule, range } = placed;
  const { tokens, sentence } = search;
  if (rule.content === 'sentence-before') return [];
  const marked = findMarkedBehind(search, range);
  if (marked !== null) return [marked];
  const from = opensClause(tokens, range) ? range.from : sentence.from;
  const ahead = startAtMarks(tokens, trim(tokens, { from, to: range.from }));
  if (rule.content !== 'after' && !isOpening(search, ahead)) {
    const rest =
      findNextMarks(search, range) ??
      (rule.content === 'around' || endsOpen(search.tokens[ahead.to - 1])
        ? findRest(search, ahead, placed)
        : null);
    return rest ? [ahead, rest] : [ahead];
  }
  const after = rule.content === 'before' ? null : behind(search, skipToContent(search, range.to));
  return after ? [after] : [];
}

/** "It is new; according to Lin, it works": what stands ahead of the semicolon is another clause. */
function opensClause(tokens: readonly Token[], { from }: TokenRange): boolean {
  return isKind(tokens[from - 1], 'semicolon') || isKind(tokens[from - 1], 'colon');
}

/** Der Plan ist klar: „Wir bauen“, so Lin: what the colon opens is all that is quoted. */
function startAtMarks(tokens: readonly Token[], { from, to }: TokenRange): TokenRange {
  const opensMarks = isKind(tokens[to - 1], 'marked') && isKind(tokens[to - 2], 'colon') && to - 2 > from;
  return { from: opensMarks ? to - 1 : from, to };
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
  return isKind(tokens[comma], 'comma') && isKind(tokens[at], 'marked') ? { from: at, to: at + 1 } : null;
}

/** "De verdachte zou, aldus Lin, …": a clause that ends in an auxiliary goes on. */
function endsOpen(token: Token | undefined): boolean {
  return hasClass(token, AUXILIARY);
}

/** What goes on behind a phrase in the middle: "Der Plan ist laut Lin gut", “The plan, according to Lin, is good”. */
function findRest(search: Search, ahead: TokenRange, { phrase, range }: PlacedPhrase): TokenRange | null {
  const { tokens, sentence } = search;
  const [before, next] = [tokenAt(tokens, range.from - 1), tokenAt(tokens, range.to)];
  if (range.to >= sentence.to) return null;
  if ((next.kind === 'word' || next.kind === 'marked') && before.kind === 'word')
    return behind(search, endOfSpeaker(search, { phrase, range }), endsOpen(before) ? 1 : LEAST);
  const parted =
    isKind(next, 'comma') &&
    isKind(before, 'comma') &&
    (!hasFinite(tokens, ahead) || endsOpen(tokens[ahead.to - 1]) || takesUpAgain(search, range.to + 1));
  if (!parted || isRoleOnly(search, range.to + 1)) return null;
  return behind(search, range.to + 1, endsOpen(tokens[ahead.to - 1]) ? 1 : LEAST);
}

/** "Das Werk ist laut Lind aus Vorsicht geschlossen": what hangs on a name between a verb and its other half is the clause's. */
function endOfSpeaker({ tokens }: Search, { phrase, range }: Pick<PlacedPhrase, 'phrase' | 'range'>): number {
  const name = phrase?.name ?? null;
  if (phrase === null || name === null || phrase.range.to < range.to || name.to >= range.to) return range.to;
  const isEmployed = phrase.affiliation !== null && phrase.affiliation.from >= name.to;
  return !isEmployed && hasClass(tokens[name.to], WordClass.preposition) ? name.to : range.to;
}

/** "according to Ann Lin, a former engineer.": nothing but who she is. */
function isRoleOnly({ tokens, sentence, lexicon }: Search, from: number): boolean {
  if (lexicon.grammar.needsThat && !opensRole(tokens[from])) return false;
  const role = readRolePhrase(tokens, { from, to: sentence.to }, lexicon);
  return role !== null && (role.to >= sentence.to || isKind(tokens[role.to], 'stop'));
}

/** "Es, en palabras de Lin, «una vergüenza»": between commas, with the words in marks right behind. */
function findMarkedBehind({ tokens }: Search, { from, to }: TokenRange): TokenRange | null {
  const isAside = isKind(tokens[from - 1], 'comma') && isKind(tokens[to], 'comma');
  if (!isAside || isKind(tokens[from - 2], 'marked') || !isKind(tokens[to + 1], 'marked')) return null;
  return { from: to + 1, to: to + 2 };
}

/** In tokens; behind an auxiliary one is the rest: "Das Werk ist laut Lind geschlossen". */
const LEAST = 2;

function behind(search: Search, from: number, least = LEAST): TokenRange | null {
  const range = trim(search.tokens, {
    from,
    to: findClauseEnd(search.tokens, { from, to: search.sentence.to }, search),
  });
  return range.to - range.from >= least || isKind(search.tokens[range.from], 'marked') ? range : null;
}

const LONGEST_SPEAKER = 12;

/**
 * The comma that closes what more is said of the speaker: "De acordo com duas pessoas a par do negócio, …",
 * "According to a man who passed, …".
 */
function findCommaAhead(tokens: readonly Token[], { from, to }: TokenRange): number | null {
  for (let at = from; at < Math.min(to, from + LONGEST_SPEAKER); at += 1) {
    if (isKind(tokens[at], 'comma')) return at;
    if (tokenAt(tokens, at).kind !== 'word') return null;
  }
  return null;
}

function isLooseAdverb(token: Token | undefined): boolean {
  const opener = WordClass.article | WordClass.determiner;
  return hasClass(token, WordClass.time | WordClass.adverb) && !hasClass(token, opener);
}

/** "Para la defensa, en cambio, …": from the first comma to the second where only adverbs stand between. */
function skipAdverbs(tokens: readonly Token[], comma: number): number {
  let at = comma + 1;
  while (isLooseAdverb(tokens[at])) at += 1;
  return at > comma + 1 && isKind(tokens[at], 'comma') ? at : comma;
}

/** Over an appositive between the speaker and the comma: "According to Ann Lin, a lawyer, it works." */
function skipToContent({ tokens, sentence, lexicon }: Search, at: number): number {
  let from = at;
  while (isLooseAdverb(tokens[from])) from += 1;
  const goesOn = WordClass.relative | (lexicon.grammar.needsThat ? WordClass.preposition : 0);
  if (hasClass(tokens[from], goesOn)) from = findCommaAhead(tokens, { from, to: sentence.to }) ?? from;
  if (!isKind(tokens[from], 'comma')) return from;
  from = skipAdverbs(tokens, from);
  const role = readRolePhrase(tokens, { from: from + 1, to: sentence.to }, lexicon);
  if (role && isKind(tokens[role.to], 'comma')) return role.to + 1;
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
  if (isThing(tokens, ahead) || endsOpen(tokens[ahead.to - 1])) return false;
  return (
    ahead.to - ahead.from < 3 ||
    hasClass(first, WordClass.preposition | WordClass.coordinator | WordClass.adverb | WordClass.subordinator)
  );
}

/** "Il dossier, a detta di Lin, è pieno di lacune": what the clause speaks of, but not "Un mese dopo, …". */
function isThing(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  if (!hasClass(tokens[from], WordClass.article | WordClass.determiner)) return false;
  if (!isKind(tokens[to], 'comma') || hasClass(tokens[from], WordClass.preposition)) return false;
  for (let at = from + 1; at < to; at += 1)
    if (hasClass(tokens[at], WordClass.time | WordClass.adverb) && !hasClass(tokens[at], WordClass.article))
      return false;
  return true;
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
