import { endsAtName, endsBareGroup, goesOnBare, isOutletInMarks, NOUNS } from './bare-group';
import type { CompiledLexicon, Gender } from './compiled-lexicon';
import { guessGender } from './guess-gender';
import { readHead } from './noun-phrase-head';
import { hasClass, isKind, type Token, type TokenRange } from './token';
import { FUNCTION_WORD, WordClass } from './word-class';

/** Who or what a phrase speaks of, before the rest of the article is asked. */
export interface NounPhrase {
  readonly range: TokenRange;
  readonly kind: NounKind;
  /** The proper name in it, without title and role. */
  readonly name: TokenRange | null;
  readonly role: TokenRange | null;
  readonly affiliation: TokenRange | null;
  /** The noun it turns on, lower case: "spokesman", "company", the last part of a name. */
  readonly head: string;
  readonly gender: Gender;
  readonly many: boolean;
}

/**
 * `person`: a name with a title or role · `name`: a name alone, person or not · `organisation`: a name that says
 * so itself · `company`: a common noun for one · `unnamed`: people without a name, roles too · `document` ·
 * `other`: anything else.
 */
export type NounKind =
  | 'pronoun'
  | 'person'
  | 'name'
  | 'organisation'
  | 'company'
  | 'unnamed'
  | 'document'
  | 'other';

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
  if (isOutletInMarks(tokens, from, lexicon)) return toOutlet(first, from);
  const segments: TokenRange[] = [];
  let at = from;
  for (let links = 0; links <= MOST_LINKS; links += 1) {
    const segment = readSegment(tokens, { from: at, to: limit }, lexicon);
    if (segment === null) break;
    segments.push(segment);
    at = segment.to;
    if (!isLinked(tokens, at, limit) || opensOutlet(tokens, at, lexicon)) break;
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

/** A pronoun, and not the "her" of "her spokesman". */
function standsForSomebody(token: Token, next: Token | undefined, lexicon: CompiledLexicon): boolean {
  if (!hasClass(token, WordClass.pronoun)) return false;
  if (!hasClass(token, WordClass.determiner | WordClass.article)) return true;
  return (
    next?.kind !== 'word' || hasClass(next, FUNCTION_WORD | WordClass.time) || lexicon.verbs.has(next.lower)
  );
}

function toPronoun(token: Token, at: number, lexicon: CompiledLexicon): NounPhrase {
  const known = lexicon.pronouns.get(token.lower) ?? lexicon.obliques.get(token.lower);
  return {
    range: { from: at, to: at + 1 },
    kind: 'pronoun',
    name: null,
    role: null,
    affiliation: null,
    head: token.lower,
    gender: known?.gender ?? 'any',
    many: known?.many ?? false,
  };
}

/** "lui" in "selon lui": a pronoun that only stands behind prepositions. */
export function readOblique(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  lexicon: CompiledLexicon,
): NounPhrase | null {
  const token = tokens[from];
  return token && from < to && lexicon.obliques.has(token.lower) ? toPronoun(token, from, lexicon) : null;
}

function isLinked(tokens: readonly Token[], at: number, limit: number): boolean {
  const [link, next] = [tokens[at], tokens[at + 1]];
  if (at + 1 >= limit || !hasClass(link, WordClass.nounLink) || link?.capital || !next) return false;
  return (
    (next.kind === 'word' && !hasClass(next, WordClass.time) && !hasClass(next, WordClass.pronoun)) ||
    isKind(next, 'marked')
  );
}

/** "säger två källor till Norrbladet": the link opens the go-between. */
function opensOutlet(tokens: readonly Token[], at: number, lexicon: CompiledLexicon): boolean {
  if (!lexicon.grammar.bareNouns || !tokens[at + 1]?.capital) return false;
  const link = tokens[at]?.lower;
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

function continuesName(
  tokens: readonly Token[],
  { at, first }: { readonly at: number; readonly first: number },
  lexicon: CompiledLexicon,
): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token) return false;
  if (hasClass(token, WordClass.genitive)) return at > first && next?.kind === 'word';
  if (token.kind === 'marked' && namesOutlet(token, before, lexicon)) return at > first;
  if (token.kind === 'marked') return isNickname(token, { before, next, opens: at === first });
  if (token.kind === 'sign') return token.lower === '&' && before?.capital === true && next?.capital === true;
  if (token.kind !== 'word') return false;
  if (
    isParticleHere(tokens, { at, first }, lexicon) &&
    at > first &&
    isNamePart(before) &&
    leadsToCapital(tokens, at)
  )
    return true;
  if (joinsRoles(tokens, at)) return true;
  if (hasClass(token, FUNCTION_WORD)) return isCapitalInName(token, { before, next, opens: at === first });
  if (
    hasClass(token, WordClass.time) &&
    !(token.capital && next?.capital) &&
    !(at > first && before?.capital && token.capital)
  )
    return false;
  if (hasClass(token, WordClass.adverb) && !token.capital) return at === first && next?.kind === 'word';
  if (
    at > first &&
    !token.capital &&
    before?.capital &&
    (lexicon.grammar.capitalNouns || endsAtName(lexicon) || !leadsToNoun(tokens, at))
  ) {
    return (
      hasClass(before, NOUNS) && !lexicon.grammar.capitalNouns && goesOnBare(tokens, { at, first }, lexicon)
    );
  }
  if (at > first && endsBareGroup(tokens, { at, first }, lexicon)) return false;
  if (at === first && hasClass(before, WordClass.determiner))
    return token.capital || !isVerbLike(token, lexicon);
  return token.capital || at === first || !isVerbLike(token, lexicon);
}

/** A capital that is no office and no organisation: "PDG de Voltaris" and "Oficina del Consumidor" are no names of people. */
function isNamePart(token: Token | undefined): boolean {
  const other = WordClass.role | WordClass.organisationNoun | WordClass.organisationWord;
  return token?.capital === true && !hasClass(token, other);
}

/** "Will Smith", "May Lin": a function word with a capital inside a run of capitals. */
function isCapitalInName(
  token: Token,
  { before, next, opens }: { before: Token | undefined; next: Token | undefined; opens: boolean },
): boolean {
  if (!token.capital || !hasClass(token, WordClass.modal | WordClass.preposition | WordClass.perfect))
    return false;
  return opens
    ? hasClass(token, WordClass.modal) && next?.capital === true && !hasClass(next, FUNCTION_WORD)
    : before?.capital === true;
}

function isNickname(
  token: Token,
  { before, next, opens }: { before: Token | undefined; next: Token | undefined; opens: boolean },
): boolean {
  const inner = token.run?.inner;
  if (!inner || inner.end - inner.start > 40 || ',.!?…'.includes(token.run?.last ?? '')) return false;
  if (opens) return next?.kind === 'word' && !hasClass(next, FUNCTION_WORD) && inner.end - inner.start < 25;
  return before?.kind === 'word' && next?.kind === 'word' && next.capital;
}

/** "chief executive and co-founder Ann Lin" */
function joinsRoles(tokens: readonly Token[], at: number): boolean {
  const isRole = hasClass(tokens[at - 1], WordClass.role) && hasClass(tokens[at], WordClass.coordinator);
  return isRole && hasClass(tokens[at + 1], WordClass.role | WordClass.roleModifier);
}

const NOUN_REACH = 4;

/** Behind a name, lower-case words are part of it only on the way to a noun: "Nordlys security researcher", not "Nordlys reacted". */
function leadsToNoun(tokens: readonly Token[], at: number): boolean {
  for (let k = at; k < at + NOUN_REACH; k += 1) {
    const token = tokens[k];
    if (token?.kind !== 'word' || token.capital || hasClass(token, FUNCTION_WORD)) return false;
    if (hasClass(token, NOUNS | WordClass.genitive)) return true;
  }
  return false;
}

/** the magazine “Der Spiegel”: a title that is the name of who speaks. */
function namesOutlet(token: Token, before: Token | undefined, lexicon: CompiledLexicon): boolean {
  if (!token.titled || token.words > 5 || before?.kind !== 'word') return false;
  return hasClass(before, WordClass.organisationNoun | WordClass.document) || lexicon.works.has(before.lower);
}

/** Small words that also say where somebody works ("van Kijkraam") or are articles belong to a name only early in it. */
function isParticleHere(
  tokens: readonly Token[],
  { at, first }: { readonly at: number; readonly first: number },
  lexicon: CompiledLexicon,
): boolean {
  const token = tokens[at];
  if (!hasClass(token, WordClass.nameParticle)) return false;
  if (!hasClass(token, WordClass.article | WordClass.affiliationLink)) return true;
  if (hasClass(tokens[at - 1], WordClass.nameParticle) && !tokens[at - 1]?.capital) return true;
  if (hasClass(token, WordClass.article) && lexicon.grammar.capitalNouns) return false;
  let capitals = 0;
  for (let k = at - 1; k >= first; k -= 1) {
    if (hasClass(tokens[k], WordClass.nameParticle) && !tokens[k]?.capital) return false;
    if (!tokens[k]?.capital || hasClass(tokens[k], WordClass.role | WordClass.title)) break;
    capitals += 1;
  }
  return capitals === 1;
}

function leadsToCapital(tokens: readonly Token[], at: number): boolean {
  for (let k = at + 1; k < at + 4; k += 1) {
    const token = tokens[k];
    if (token?.capital) return !hasClass(token, FUNCTION_WORD);
    if (!hasClass(token, WordClass.nameParticle)) return false;
  }
  return false;
}

/** A verb of saying ends the phrase, unless it is a noun as well ("report"). */
function isVerbLike(token: Token, lexicon: CompiledLexicon): boolean {
  return lexicon.verbs.has(token.lower) && !hasClass(token, NOUNS);
}
