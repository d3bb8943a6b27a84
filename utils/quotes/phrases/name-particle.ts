import type { CompiledLexicon } from '../lexicon/compiled-lexicon';
import { guessGender } from '../words/guess-gender';
import { hasClass, type Token, tokenAt } from '../words/token';
import { FUNCTION_WORD, WordClass } from '../words/word-class';

/** A capital that is no office and no organisation: "PDG de Voltaris" and "Oficina del Consumidor" are no names of people. */
export function isNamePart(token: Token | undefined): boolean {
  const other = WordClass.role | WordClass.organisationNoun | WordClass.organisationWord;
  return token?.capital === true && !hasClass(token, other);
}

/** The "von" of "Otto von der Linde": what goes on behind it goes on with the name. */
export function isSmallParticle(token: Token): boolean {
  return hasClass(token, WordClass.nameParticle) && !token.capital;
}

/** Small words that also say where somebody works ("van Kijkraam") or are articles belong to a name only early in it. */
export function isParticleHere(
  tokens: readonly Token[],
  { at, first }: { readonly at: number; readonly first: number },
  lexicon: CompiledLexicon,
): boolean {
  const token = tokens[at];
  if (!hasClass(token, WordClass.nameParticle)) return false;
  if (lexicon.grammar.capitalNouns && !followsGivenName(tokens, { at, first })) return false;
  if (!hasClass(token, WordClass.article | WordClass.affiliationLink)) return true;
  if (isSmallParticle(tokenAt(tokens, at - 1))) return true;
  if (hasClass(token, WordClass.article) && lexicon.grammar.capitalNouns) return false;
  let capitals = 0;
  for (let k = at - 1; k >= first; k -= 1) {
    if (isSmallParticle(tokenAt(tokens, k))) return false;
    if (!tokenAt(tokens, k).capital || hasClass(tokens[k], WordClass.role | WordClass.title)) break;
    capitals += 1;
  }
  return capitals === 1;
}

/** Where every noun has a capital: "Otto von Lind", but "Angaben von Lind". */
function followsGivenName(
  tokens: readonly Token[],
  { at, first }: { readonly at: number; readonly first: number },
): boolean {
  for (let k = at - 1; k >= first; k -= 1) {
    const token = tokenAt(tokens, k);
    if (token.capital && isGiven(token.lower)) return true;
    if (!token.capital && !hasClass(token, WordClass.nameParticle)) return false;
  }
  return false;
}

/** "Otto", "Karl-Theodor" */
function isGiven(word: string): boolean {
  return guessGender(word) !== null || guessGender(word.slice(0, Math.max(0, word.indexOf('-')))) !== null;
}

export function leadsToCapital(tokens: readonly Token[], at: number): boolean {
  for (let k = at + 1; k < at + 4; k += 1) {
    const token = tokenAt(tokens, k);
    if (token.capital) return !hasClass(token, FUNCTION_WORD);
    if (!hasClass(token, WordClass.nameParticle)) return false;
  }
  return false;
}
