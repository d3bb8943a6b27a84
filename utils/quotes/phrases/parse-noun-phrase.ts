import type { CompiledLexicon } from '../lexicon/compiled-lexicon';
import { guessGender } from '../words/guess-gender';
import { hasClass, isKind, type Token, type TokenRange, tokenAt } from '../words/token';
import { WordClass } from '../words/word-class';
import { isArticleOfOutlet, isOutletInMarks } from './bare-group';
import { continuesName } from './continues-name';
import type { NounPhrase } from './noun-phrase';
import { opensSetting } from './opens-setting';
import { readHead } from './read-head';
import { standsForCompany, standsForSomebody, toCompanyPronoun, toPronoun } from './read-pronoun';

const MOST_LINKS = 5;
const MOST_WORDS = 9;

/** The noun phrase that begins at `from` and stays below `limit`; null where none does. */
export function parseNounPhrase(
  tokens: readonly Token[],
  { from, to: limit }: TokenRange,
  lexicon: CompiledLexicon,
): NounPhrase | null {
  const first = tokens[from];
  if (first === undefined || from >= limit) return null;
  if (standsForSomebody(first, tokens[from + 1], lexicon)) return toPronoun(first, from, lexicon);
  if (standsForCompany(tokens, from, lexicon)) return toCompanyPronoun(first, from);
  if (isOutletInMarks(tokens, from, lexicon)) return toOutlet(first, from);
  if (isArticleOfOutlet(tokens, from, lexicon))
    return { ...toOutlet(tokenAt(tokens, from + 1), from + 1), range: { from, to: from + 2 } };
  const segments: TokenRange[] = [];
  let at = from;
  for (let links = 0; links <= MOST_LINKS; links += 1) {
    const segment = readSegment(tokens, { from: at, to: limit }, lexicon);
    if (segment === null) break;
    segments.push(segment);
    at = segment.to;
    if (segments.length === 1 && isOneOfThem(tokens, { from, to: at }, limit)) {
      segments.push({ from: at + 1, to: at + 2 });
      break;
    }
    if (isAuthored(tokens, at, lexicon) && at + 1 < limit) {
      at += 1;
      continue;
    }
    if (!isLinked(tokens, at, limit) || opensOutlet(tokens, at, lexicon) || opensSetting(tokens, at, lexicon))
      break;
    at += 1;
  }
  const [main, ...linked] = segments;
  const last = segments[segments.length - 1];
  if (!main || !last) return null;
  return {
    range: { from, to: last.to },
    ...readHead({ tokens, main: { from, to: main.to }, linked, lexicon }),
  };
}

/** "one of them", "some of us" */
function isOneOfThem(tokens: readonly Token[], { from, to }: TokenRange, limit: number): boolean {
  return (
    to + 1 < limit &&
    hasClass(tokens[from], WordClass.determiner) &&
    hasClass(tokens[to - 1], WordClass.determiner) &&
    hasClass(tokens[to], WordClass.nounLink) &&
    hasClass(tokens[to + 1], WordClass.pronoun)
  );
}

function toOutlet(token: Token, at: number): NounPhrase {
  const range = { from: at, to: at + 1 };
  return {
    range,
    kind: 'organisation',
    name: range,
    role: null,
    affiliation: null,
    head: token.lower,
    gender: 'any',
    many: false,
  };
}

function isLinked(tokens: readonly Token[], at: number, limit: number): boolean {
  const [link, next] = [tokenAt(tokens, at), tokens[at + 1]];
  if (at + 1 >= limit || !hasClass(link, WordClass.nounLink) || link.capital || !next) return false;
  return (
    (next.kind === 'word' &&
      (!hasClass(next, WordClass.time) || isNamesTime(tokens, at)) &&
      !hasClass(next, WordClass.pronoun)) ||
    isKind(next, 'marked')
  );
}

/** "a blog post by Ann Lin" */
function isAuthored(tokens: readonly Token[], at: number, { authorLinks }: CompiledLexicon): boolean {
  return (
    authorLinks.has(tokenAt(tokens, at).lower) &&
    hasClass(tokens[at - 1], WordClass.document) &&
    tokenAt(tokens, at + 1).capital
  );
}

/** "Corriere della Sera": a time with a capital behind one. */
function isNamesTime(tokens: readonly Token[], link: number): boolean {
  return tokenAt(tokens, link - 1).capital && tokenAt(tokens, link + 1).capital;
}

/** "säger två källor till Norrbladet": the link opens the go-between. */
function opensOutlet(tokens: readonly Token[], at: number, lexicon: CompiledLexicon): boolean {
  if (!lexicon.grammar.bareNouns || !tokenAt(tokens, at + 1).capital) return false;
  const link = tokenAt(tokens, at).lower;
  return lexicon.via.some(({ slot, words }) => slot === 'outlet' && words.length === 1 && words[0] === link);
}

/** Openers and words of one noun group, up to the next link, verb or sign. */
function readSegment(
  tokens: readonly Token[],
  { from, to: limit }: TokenRange,
  lexicon: CompiledLexicon,
): TokenRange | null {
  let at = from;
  while (at < limit && isOpener(tokens[at], tokens[at + 1])) at += 1;
  const firstWord = at;
  while (
    at < limit &&
    at - firstWord < MOST_WORDS &&
    continuesName(tokens, { at, first: firstWord }, lexicon)
  )
    at += 1;
  while (at > firstWord && (hasClass(tokens[at - 1], WordClass.genitive) || isKind(tokens[at - 1], 'sign')))
    at -= 1;
  const openersOnly = at === firstWord;
  if (!openersOnly) return { from, to: at };
  const counts = hasClass(tokens[at - 1], WordClass.determiner) && !hasClass(tokens[at], WordClass.time);
  return at > from && counts ? { from, to: at } : null;
}

/** Articles and the like, but not the given name in "Hans Berg". */
function isOpener(token: Token | undefined, next: Token | undefined): boolean {
  if (token?.kind !== 'word' || !hasClass(token, WordClass.article | WordClass.determiner)) return false;
  return !(token.capital && next?.capital && guessGender(token.lower) !== null);
}
