import type { CompiledLexicon } from '../lexicon/compiled-lexicon';
import { lookUp } from './classify-words';
import { isGivenName } from './guess-gender';
import { type PageWords, standsFirst } from './page-words';
import { hasClass, type Token, tokenAt } from './token';
import { FUNCTION_WORD, WordClass } from './word-class';

interface Known {
  readonly page: PageWords;
  readonly lexicon: CompiledLexicon;
}

/**
 * The tokens with the capital taken from words that have it only because they open a sentence: "Quickly, the idea took hold",
 * "Ask Damien Orwick", "Initial reports said". The page tells, or the form of the word, or the word behind it.
 */
export function settleOpenings(tokens: readonly Token[], known: Known): readonly Token[] {
  if (known.lexicon.grammar.capitalNouns) return tokens;
  return tokens.map((token, at) =>
    token.capital && standsFirst(tokens, at) && isPlain(tokens, at, known) ? lower(token, known) : token,
  );
}

function lower(token: Token, { lexicon }: Known): Token {
  const small = { ...token, capital: false };
  return { ...small, bits: token.bits | lookUp(small, lexicon) };
}

/** What is read by rules of its own, whether with a capital or without. */
const READ_OTHERWISE =
  FUNCTION_WORD |
  WordClass.time |
  WordClass.title |
  WordClass.role |
  WordClass.roleModifier |
  WordClass.unnamed |
  WordClass.group |
  WordClass.organisationNoun |
  WordClass.organisationWord |
  WordClass.document;

function isPlain(tokens: readonly Token[], at: number, known: Known): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || token.acronym || token.abbreviated || hasClass(token, READ_OTHERWISE)) return false;
  if (known.page.names.has(token.lower) || isGivenName(token.lower)) return false;
  if (next?.capital) return isPlainBeforeName(tokens, at, known);
  if (hasClass(token, WordClass.adverb)) return !known.lexicon.grammar.dropsSubject;
  const isSmall = known.page.small.has(token.lower);
  if (isVerbOf(next, known) && !isNounBehind(tokens, at + 1, known))
    return isSmall && standsBare(token.lower, known);
  if (hasClass(next, OPENS_OBJECT) && known.lexicon.grammar.inversion !== 'free') return true;
  return isSmall || isPlainForm(token, next, known);
}

/** "New comments cannot be posted", "Work continued on": what looks like a verb of saying and leads to nothing said. */
function isNounBehind(tokens: readonly Token[], at: number, { page, lexicon }: Known): boolean {
  const [before, verb, next] = [tokenAt(tokens, at - 1), tokenAt(tokens, at), tokens[at + 1]];
  if (!page.small.has(before.lower) || !lexicon.verbs.has(verb.lower)) return false;
  return hasClass(next, WordClass.preposition | WordClass.modal | WordClass.perfect | WordClass.passive);
}

/** "Vendors said", but "Variety wrote": whether a common noun can speak without an article. */
function standsBare(word: string, { lexicon: { grammar } }: Known): boolean {
  return (
    grammar.bareNouns === true || (grammar.plurals?.endings.some(({ is }) => word.endsWith(is)) ?? false)
  );
}

/** "Consider the price", "Give her time": no name stands right before one of these. */
const OPENS_OBJECT = WordClass.article | WordClass.pronoun;

/** Short words that end so are as often a name: "Daly Rourke". */
const LONG_ADVERB = 8;

/** "Accordingly Brandt", "Ask Damien Orwick", "Whispered Qianye Ying'er": what stands behind is somebody without it. */
function isPlainBeforeName(tokens: readonly Token[], at: number, { page, lexicon }: Known): boolean {
  const [token, next, third] = [tokens[at], tokens[at + 1], tokenAt(tokens, at + 2)];
  if (!token || !next || hasClass(next, READ_OTHERWISE)) return false;
  if (hasClass(token, WordClass.adverb)) return true;
  if (token.lower.length >= LONG_ADVERB && isAdverb(token, lexicon)) return true;
  const isSomebody = isGivenName(next.lower) && third.capital;
  if (isSomebody && isGerund(token.lower, lexicon)) return true;
  const isWhole = page.runs.has(third.capital ? `${next.lower} ${third.lower}` : next.lower);
  const isWord = page.small.has(token.lower) || isVerb(token.lower, lexicon);
  return (isWord && (isWhole || isGivenName(next.lower))) || (isWhole && third.capital);
}

/** "Working on", "Compared with", "Look around": the form of a verb and what can follow one. */
function isPlainForm(token: Token, next: Token | undefined, { lexicon }: Known): boolean {
  if (isAdverb(token, lexicon)) return true;
  const takes = WordClass.preposition | WordClass.determiner | WordClass.adverb | WordClass.negation;
  const word = token.lower;
  return (
    hasClass(next, takes) && (isVerb(word, lexicon) || isGerund(word, lexicon) || isParticiple(word, lexicon))
  );
}

function isAdverb(token: Token, { adverbEndings, adverbLookalikes }: CompiledLexicon): boolean {
  if (hasClass(token, WordClass.adverb)) return true;
  return !adverbLookalikes.has(token.lower) && endsIn(token.lower, adverbEndings);
}

function isVerb(word: string, { verbs, openers }: CompiledLexicon): boolean {
  return verbs.has(word) || openers.has(word);
}

function isGerund(word: string, { grammar }: CompiledLexicon): boolean {
  return grammar.gerundEnding !== undefined && endsIn(word, [grammar.gerundEnding]);
}

function isParticiple(word: string, { grammar }: CompiledLexicon): boolean {
  return grammar.participleEnding !== undefined && endsIn(word, [grammar.participleEnding]);
}

const SHORTEST_STEM = 3;

function endsIn(word: string, endings: readonly string[]): boolean {
  return endings.some((ending) => word.length >= ending.length + SHORTEST_STEM && word.endsWith(ending));
}

/** "Reilly said": in front of its verb a lone word is the subject. */
function isVerbOf(next: Token | undefined, { lexicon }: Known): boolean {
  if (next?.kind !== 'word') return false;
  if (hasClass(next, WordClass.perfect | WordClass.passive | WordClass.modal)) return true;
  return lexicon.verbs.get(next.lower)?.some(({ shape }) => shape === 'finite') ?? false;
}
