import type { CompiledLexicon } from '../lexicon/compiled-lexicon';
import { isApostrophe } from './characters';
import { guessGender, isGivenName } from './guess-gender';
import { hasClass, type Token, tokenAt } from './token';
import { FUNCTION_WORD, WordClass } from './word-class';

/** Nouns that also match as the last part of a compound. */
const COMPOUNDING =
  WordClass.role |
  WordClass.unnamed |
  WordClass.group |
  WordClass.organisationNoun |
  WordClass.document |
  WordClass.organisationWord;
const SHORTEST_PART = 3;
const LONGEST_COMPOUND = 40;
/** Names of letters ("ard") are no part of a word: "Bernard". */
const LONGEST_LETTERS = 3;

/** Words of one article that were looked up already, without and with a capital. */
export interface Seen {
  readonly plain: Map<string, number>;
  readonly capital: Map<string, number>;
}

/** Writes into each token what it can be. Words of a listed phrase ("secretary of state") all get the phrase's class. */
export function classifyWords(
  tokens: readonly Token[],
  lexicon: CompiledLexicon,
  seen: Seen = { plain: new Map(), capital: new Map() },
): void {
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'word') token.bits |= recall(token, lexicon, seen);
    else if (token && isBareGenitive(tokens, at)) token.bits |= WordClass.genitive;
    if (token && isAbbreviation(tokens, at, lexicon)) token.bits = 0;
    if (isOffice(tokens[at - 1], token)) token.bits = WordClass.role;
    if (standsAsGivenName(token, tokens[at + 1])) token.bits &= ~(FUNCTION_WORD | WordClass.time);
  }
  for (let at = 0; at < tokens.length; at += 1) at += classifyPhrase(tokens, at, lexicon);
}

/** "a new US report": two capitals that nothing around them shouts, and no verb behind. */
function isAbbreviation(tokens: readonly Token[], at: number, lexicon: CompiledLexicon): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token?.acronym || token.lower.length !== 2 || before?.acronym || next?.acronym) return false;
  if (next?.kind !== 'word' || lexicon.verbs.has(next.lower)) return false;
  return hasClass(token, WordClass.pronoun) && !hasClass(token, WordClass.preposition);
}

/** "l’ad di Vetrolux": behind an article the preposition is an office. */
function isOffice(before: Token | undefined, token: Token | undefined): token is Token {
  return (
    hasClass(before, WordClass.article) &&
    hasClass(token, WordClass.role) &&
    hasClass(token, WordClass.preposition)
  );
}

/** "Hans Berg", "Per Lund", "May Lin": a given name, whatever else the word can be. */
function standsAsGivenName(token: Token | undefined, next: Token | undefined): token is Token {
  if (!token?.capital || !next?.capital || next.kind !== 'word') return false;
  return (token.bits & FUNCTION_WORD) !== 0 && guessGender(token.lower) !== null;
}

/** The apostrophe of "researchers’ claims". */
function isBareGenitive(tokens: readonly Token[], at: number): boolean {
  const [token, before] = [tokenAt(tokens, at), tokens[at - 1]];
  return token.kind === 'sign' && before?.end === token.start && isApostrophe(token.lower.charCodeAt(0));
}

function recall(token: Token, lexicon: CompiledLexicon, seen: Seen): number {
  const words = token.capital ? seen.capital : seen.plain;
  const known = words.get(token.lower);
  if (known !== undefined) return known;
  const bits = lookUp(token, lexicon);
  words.set(token.lower, bits);
  return bits;
}

/** What a word can be by itself, outside any phrase. */
export function lookUp(token: Pick<Token, 'lower' | 'capital'>, lexicon: CompiledLexicon): number {
  const { lower } = token;
  const known = lexicon.classes.get(lower);
  if (lexicon.genitives.includes(lower)) return (known ?? 0) | WordClass.genitive;
  if (known !== undefined) return known;
  if (
    lexicon.adverbEndings.some((ending) => lower.length > ending.length + 2 && lower.endsWith(ending)) &&
    !token.capital
  ) {
    return WordClass.adverb;
  }
  if (!token.capital && isTrade(lower, lexicon)) return WordClass.role;
  if (token.capital && isGivenName(lower)) return 0;
  return lexicon.grammar.compounds || lower.includes('-') ? findCompoundClass(lower, lexicon) : 0;
}

/** "volcanologist", "locksmiths": what somebody does, by its ending. */
function isTrade(word: string, { roleEndings }: CompiledLexicon): boolean {
  return roleEndings.some((ending) => word.length > ending.length + 2 && word.endsWith(ending));
}

/** "Apple-Chef", "Unternehmenssprecherin": what their last part is. Names that only end so ("Valentin") are asked for before. */
function findCompoundClass(word: string, lexicon: CompiledLexicon): number {
  if (word.length > LONGEST_COMPOUND) return 0;
  const hyphen = word.lastIndexOf('-');
  if (!lexicon.grammar.compounds)
    return (lexicon.classes.get(word.slice(hyphen + 1)) ?? 0) & (COMPOUNDING | WordClass.roleModifier);
  const first = SHORTEST_PART;
  for (let at = Math.max(first, hyphen + 1); at <= word.length - SHORTEST_PART; at += 1) {
    const ending = word.slice(at);
    if (lexicon.surnameEndings.has(ending) && at !== hyphen + 1) return 0;
    const bits = (lexicon.classes.get(ending) ?? 0) & COMPOUNDING;
    const isLetters = word.length - at <= LONGEST_LETTERS && at !== hyphen + 1;
    const part = isLetters ? bits & ~(WordClass.organisationWord | WordClass.unnamed) : bits;
    if (part !== 0) return part;
  }
  return 0;
}

/** How many tokens behind `at` a phrase took; 0 for none. */
function classifyPhrase(tokens: readonly Token[], at: number, lexicon: CompiledLexicon): number {
  const phrases = lexicon.phraseClasses.get(tokenAt(tokens, at).lower);
  const phrase = phrases?.find(({ words }) =>
    words.every((word, k) => tokenAt(tokens, at + k).lower === word),
  );
  if (!phrase) return 0;
  for (let k = 0; k < phrase.words.length; k += 1) {
    const token = tokens[at + k];
    if (token) token.bits = phrase.bits;
  }
  return phrase.words.length - 1;
}
