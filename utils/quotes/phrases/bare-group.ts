import type { CompiledLexicon } from '../lexicon/compiled-lexicon';
import { guessGender } from '../words/guess-gender';
import { endsInStop, hasClass, type Token, tokenAt } from '../words/token';
import { WordClass } from '../words/word-class';

export const NOUNS =
  WordClass.role |
  WordClass.unnamed |
  WordClass.group |
  WordClass.organisationNoun |
  WordClass.document |
  WordClass.roleModifier;

interface Place {
  readonly at: number;
  /** Where the group's own words begin. */
  readonly first: number;
}

/** Whether the word at `at` opens the next phrase, in languages that part phrases by no article. */
export function endsBareGroup(
  tokens: readonly Token[],
  { at, first }: Place,
  lexicon: CompiledLexicon,
): boolean {
  if (!lexicon.grammar.bareNouns) return false;
  if (opensNextNoun(tokens, at) && !isBeforeCue(tokens, at, lexicon)) return true;
  return isGivenName(tokens[at]) && standsBehindOutlet(tokens, { at, first });
}

/** "zdaniem badaczki maszyna sprawdza się": a second lower-case noun behind one that speaks. */
function opensNextNoun(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokenAt(tokens, at - 1), tokenAt(tokens, at)];
  const speaks = WordClass.unnamed | WordClass.role | WordClass.group | WordClass.organisationNoun;
  if (token.capital || before.capital || !hasClass(before, speaks)) return false;
  return !hasClass(token, NOUNS) && !isGivenName(tokens[at + 1]);
}

/** "Osoby znające sprawę twierdzą": all of it up to the verb is the subject. */
function isBeforeCue(tokens: readonly Token[], at: number, lexicon: CompiledLexicon): boolean {
  return [1, 2].some((step) => lexicon.verbs.has(tokenAt(tokens, at + step).lower));
}

/** "powiedziała w rozmowie z RMF FM Sara Ek": behind a preposition and a name of letters a given name begins anew. */
function standsBehindOutlet(tokens: readonly Token[], { at, first }: Place): boolean {
  return hasClass(tokens[first - 1], WordClass.preposition) && tokenAt(tokens, at - 1).acronym;
}

/** "Rzecznik ministerstwa Jan Lis", "Minister cyfryzacji Paweł Rokita": behind a capital that only opens the sentence. */
export function goesOnBare(
  tokens: readonly Token[],
  { at, first }: Place,
  { grammar }: CompiledLexicon,
): boolean {
  if (!grammar.bareNouns) return true;
  const opens = at - 1 === first && grammar.headFirst === true;
  return opens && (hasClass(tokens[at], NOUNS) || isGivenName(tokens[at + 1]));
}

/** "Uniwersytetu Warszawskiego ustawa": where nouns come first, none follows a name. */
export function endsAtName({ grammar }: CompiledLexicon): boolean {
  return grammar.bareNouns === true && grammar.headFirst === true;
}

const LONGEST_OUTLET = 4;

/** Laut „Kurier“, jak podaje „Kurier Bałtycki”, wie „netz online“ meldet: what is in marks beside such a clause's verb is who says so. */
export function isOutletInMarks(tokens: readonly Token[], at: number, lexicon: CompiledLexicon): boolean {
  const token = tokenAt(tokens, at);
  if (token.kind !== 'marked' || token.words > LONGEST_OUTLET) return false;
  if (token.titled && lexicon.asSaid.has(tokenAt(tokens, at - 2).lower)) return true;
  if (token.titled && !endsInStop(token) && isAccordingTo(tokenAt(tokens, at - 1), lexicon)) return true;
  return (
    lexicon.asSaid.has(tokenAt(tokens, at - 1).lower) && lexicon.verbs.has(tokenAt(tokens, at + 1).lower)
  );
}

/** Secondo il «Corriere», selon le « Courrier » */
export function isArticleOfOutlet(tokens: readonly Token[], at: number, lexicon: CompiledLexicon): boolean {
  const [token, marked] = [tokenAt(tokens, at), tokenAt(tokens, at + 1)];
  if (!hasClass(token, WordClass.article) || !marked.titled || endsInStop(marked)) return false;
  return marked.words <= LONGEST_OUTLET && isAccordingTo(tokenAt(tokens, at - 1), lexicon);
}

/** "laut": a word that alone brings in who says so. */
function isAccordingTo({ lower }: Token, { attributions }: CompiledLexicon): boolean {
  return attributions.get(lower)?.some(({ before, names }) => names && before.length === 1) ?? false;
}

function isGivenName(token: Token | undefined): boolean {
  return token?.capital === true && guessGender(token.lower) !== null;
}
