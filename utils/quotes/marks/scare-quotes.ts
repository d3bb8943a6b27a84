import type { CompiledLexicon, PhraseSet } from '../lexicon/compiled-lexicon';
import { endsInStop, hasClass, isKind, type Token, tokenAt } from '../words/token';
import { FUNCTION_WORD, WordClass } from '../words/word-class';

/**
 * Words in marks that no verb governs: are they somebody's words, or a title, a term, a slogan, a wink?
 * `spoken`: somebody is quoted elsewhere in the same sentence.
 */
export function looksLikeQuotation(
  tokens: readonly Token[],
  { at, spoken }: { readonly at: number; readonly spoken: boolean },
  lexicon: CompiledLexicon,
): boolean {
  const token = tokens[at];
  if (!token || token.words === 0) return false;
  const ends = endsInStop(token);
  if (isLabelled(tokens, at, lexicon)) return token.words > 9 && ends;
  if (token.titled && !(lexicon.grammar.capitalNouns && '!?'.includes(token.run?.last ?? ','))) return false;
  if (isSubjectOfSentence(tokens, at) && token.words < 8 && !ends) return false;
  if (token.words >= 5) return true;
  if (!spoken && !ends && hasClass(tokens[at - 1], WordClass.organisationNoun)) return false;
  if (isAttributive(tokens, at) && token.words < 3 && !ends) return false;
  if (spoken || isOwned(tokens, at)) return true;
  return token.words + (ends ? 1 : 0) > 2 && !isListed(tokens, at);
}

/** a “hold” rating: one word that says what kind of thing is meant. */
function isAttributive(tokens: readonly Token[], at: number): boolean {
  const next = tokenAt(tokens, at + 1);
  return (
    hasClass(tokens[at - 1], WordClass.article | WordClass.determiner) &&
    next.kind === 'word' &&
    !hasClass(next, FUNCTION_WORD)
  );
}

/** “Ship it” is …, “The last server” has …: words in marks that the sentence speaks of. */
function isSubjectOfSentence(tokens: readonly Token[], at: number): boolean {
  const opens = at === 0 || isKind(tokens[at - 1], 'stop');
  return opens && hasClass(tokens[at + 1], WordClass.perfect | WordClass.passive | WordClass.modal);
}

/** "Lin’s “eleventh rule”": the words of whoever is named before. */
function isOwned(tokens: readonly Token[], at: number): boolean {
  return hasClass(tokens[at - 1], WordClass.genitive) && tokenAt(tokens, at - 2).capital;
}

/** Behind "so-called", "the film", "a sign": the marked words are a name, a title, an inscription. */
export function isLabelled(tokens: readonly Token[], at: number, lexicon: CompiledLexicon): boolean {
  let before = at - 1;
  if (isKind(tokens[before], 'colon') && endsPhrase(tokens, before - 1, lexicon.labels)) return true;
  if (isBehindInscription(tokens, before, lexicon)) return true;
  if (hasClass(tokens[before], WordClass.article) || isKind(tokens[before], 'comma')) before -= 1;
  const word = tokenAt(tokens, before).lower;
  if (
    hasClass(tokens[at - 1], WordClass.preposition) &&
    lexicon.inscriptions.has(tokenAt(tokens, at - 2).lower)
  )
    return true;
  return (
    endsPhrase(tokens, before, lexicon.labels) ||
    isListedNoun(word, lexicon.works, lexicon) ||
    isListedNoun(word, lexicon.inscriptions, lexicon) ||
    isInscribed(tokens, at, lexicon) ||
    isNamedWork(tokens, at, lexicon) ||
    isNamedThing(tokens, at, lexicon)
  );
}

const SHORTEST_PART = 4;
const LONGEST_COMPOUND = 40;

/** The noun itself or, where nouns grow together, a longer one that ends in it: "Klima-Dokumentation". */
export function isListedNoun(
  word: string,
  nouns: ReadonlySet<string>,
  { grammar }: CompiledLexicon,
): boolean {
  if (nouns.has(word)) return true;
  if (!grammar.compounds || word.length > LONGEST_COMPOUND) return false;
  for (let at = 2; at <= word.length - SHORTEST_PART; at += 1) if (nouns.has(word.slice(at))) return true;
  return false;
}

const INSCRIPTION_REACH = 7;

/** "Sugli striscioni si leggeva «…»": what stands on a sign, its noun opened by a preposition. */
export function isInscribed(tokens: readonly Token[], at: number, lexicon: CompiledLexicon): boolean {
  for (let k = at - 1; k > Math.max(0, at - INSCRIPTION_REACH); k -= 1) {
    const token = tokenAt(tokens, k);
    if (token.kind !== 'word' && !isKind(token, 'comma')) return false;
    if (!lexicon.inscriptions.has(token.lower)) continue;
    const opener = hasClass(tokens[k - 1], WordClass.preposition) ? tokens[k - 1] : tokens[k - 2];
    return hasClass(opener, WordClass.preposition);
  }
  return false;
}

/** "Sur sa porte, un écriteau : « … »", "Un cartel escrito a mano, «…»,": `sign` is the colon or comma before the marks. */
function isBehindInscription(tokens: readonly Token[], sign: number, lexicon: CompiledLexicon): boolean {
  if (!lexicon.grammar.needsThat || !(isKind(tokens[sign], 'colon') || isKind(tokens[sign], 'comma')))
    return false;
  for (let at = sign - 1; at > Math.max(0, sign - INSCRIPTION_REACH); at -= 1) {
    if (tokenAt(tokens, at).kind !== 'word') return false;
    if (lexicon.inscriptions.has(tokenAt(tokens, at).lower)) return true;
  }
  return false;
}

const LONGEST_NAME = 5;
const SPEAKS =
  WordClass.role | WordClass.unnamed | WordClass.group | WordClass.adverb | WordClass.roleModifier;

/** la plateforme « Nos gares », il portale «Casa sicura»: a few words with a capital right behind a thing are its name. */
function isNamedThing(tokens: readonly Token[], at: number, { grammar, verbs }: CompiledLexicon): boolean {
  const [opener, noun, token] = [tokens[at - 2], tokenAt(tokens, at - 1), tokenAt(tokens, at)];
  if (!grammar.needsThat || !token.opensHigh || token.words > LONGEST_NAME || endsInStop(token)) return false;
  if (noun.kind !== 'word' || noun.capital || hasClass(noun, FUNCTION_WORD | SPEAKS)) return false;
  return !verbs.has(noun.lower) && hasClass(opener, WordClass.article | WordClass.determiner);
}

const WORK_REACH = 5;

/** "«…» è il nuovo documentario di Sanna": the marked words are what the work is called. */
function isNamedWork(tokens: readonly Token[], at: number, lexicon: CompiledLexicon): boolean {
  if (!hasClass(tokens[at + 1], WordClass.passive) && !lexicon.labels.has(tokenAt(tokens, at + 1).lower))
    return false;
  for (let k = at + 2; k < at + 2 + WORK_REACH; k += 1) {
    if (tokenAt(tokens, k).kind !== 'word') return false;
    if (isListedNoun(tokenAt(tokens, k).lower, lexicon.works, lexicon)) return true;
  }
  return false;
}

export function endsPhrase(tokens: readonly Token[], at: number, phrases: PhraseSet): boolean {
  const filed = phrases.get(tokenAt(tokens, at).lower);
  return (
    filed?.some((words) =>
      words.every((word, k) => tokenAt(tokens, at - words.length + 1 + k).lower === word),
    ) ?? false
  );
}

/** One of several quoted strings in a row: “red”, “green” and “blue”. */
export function isListed(tokens: readonly Token[], at: number): boolean {
  return [-2, 2].some(
    (step) =>
      isKind(tokens[at + step], 'marked') &&
      !hasClass(tokens[at + step / 2], FUNCTION_WORD & ~WordClass.coordinator),
  );
}
