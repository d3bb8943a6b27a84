import type { CompiledLexicon } from '../lexicon/compiled-lexicon';
import { isOwnerOrHearer } from '../marks/titles-in-marks';
import { isGivenName } from '../words/guess-gender';
import { hasClass, type Token, tokenAt } from '../words/token';
import { FUNCTION_WORD, WordClass } from '../words/word-class';
import { endsAtName, endsBareGroup, goesOnBare, NOUNS } from './bare-group';
import { isNamePart, isParticleHere, isSmallParticle, leadsToCapital } from './name-particle';
import { isNamingCompound } from './naming-compound';

export function continuesName(
  tokens: readonly Token[],
  { at, first }: { readonly at: number; readonly first: number },
  lexicon: CompiledLexicon,
): boolean {
  const [before, token, next] = [tokenAt(tokens, at - 1), tokenAt(tokens, at), tokenAt(tokens, at + 1)];
  if (hasClass(token, WordClass.genitive)) return at > first && next.kind === 'word';
  if (token.kind === 'marked' && namesOutlet(token, before, lexicon)) return at > first;
  if (token.kind === 'marked' && isOwnerOrHearer(tokens, at, lexicon)) return true;
  if (token.kind === 'marked') return isNickname(token, { before, next, opens: at === first });
  if (token.kind === 'sign') return token.lower === '&' && before.capital && next.capital;
  if (token.kind !== 'word') return false;
  if (
    isParticleHere(tokens, { at, first }, lexicon) &&
    at > first &&
    (isNamePart(before) || isSmallParticle(before)) &&
    leadsToCapital(tokens, at)
  )
    return true;
  if (joinsRoles(tokens, at) || joinsBody(tokens, { at, first })) return true;
  if (hasClass(token, WordClass.determiner) && hasClass(before, WordClass.genitive))
    return next.kind === 'word';
  if (lexicon.grammar.headFirst && opensPapersName(tokens, { at, first })) return true;
  if (hasClass(token, FUNCTION_WORD)) return isCapitalInName(token, { before, next, opens: at === first });
  if (
    hasClass(token, WordClass.time) &&
    !(token.capital && next.capital) &&
    !(lexicon.grammar.headFirst && at === first && token.capital && isLinkOfName(tokens, at - 1)) &&
    !(at > first && before.capital && token.capital)
  )
    return false;
  if (hasClass(token, WordClass.adverb) && !token.capital) return at === first && next.kind === 'word';
  if (at > first && !token.capital && before.capital && isOutsideName(tokens, at, lexicon))
    return continuesOffice(tokens, { at, first }, lexicon);
  if (at > first && isVerbBehindBody(tokens, at, lexicon)) return false;
  if (at > first && endsBareGroup(tokens, { at, first }, lexicon)) return false;
  if (at === first && (hasClass(before, WordClass.determiner) || isPronounBeforeVerb(before, lexicon)))
    return token.capital || !isVerbLike(token, lexicon);
  return token.capital || at === first || !isVerbLike(token, lexicon);
}

/** "Das sagte Vertriebsleiterin Anna Lind": where nouns have capitals, the article ahead of a verb stands alone. */
function isPronounBeforeVerb(before: Token, { grammar }: CompiledLexicon): boolean {
  return grammar.capitalNouns && hasClass(before, WordClass.article);
}

/** "Volgens de vakbond verdwijnen er banen": behind a word for an organisation no other noun stands bare. */
function isVerbBehindBody(tokens: readonly Token[], at: number, { grammar }: CompiledLexicon): boolean {
  const [before, token] = [tokenAt(tokens, at - 1), tokenAt(tokens, at)];
  if (grammar.inversion !== 'verb-second' || grammar.bareNouns || grammar.capitalNouns) return false;
  if (token.capital || token.bits !== 0 || hasClass(before, WordClass.role)) return false;
  const isBody = hasClass(before, WordClass.organisationNoun | WordClass.group | WordClass.document);
  return isBody && (token.lower.endsWith('en') || token.lower.endsWith('t'));
}

/** A lower-case word behind a capital that leads to no noun: "Nordlys reacted". */
function isOutsideName(tokens: readonly Token[], at: number, lexicon: CompiledLexicon): boolean {
  return lexicon.grammar.capitalNouns || endsAtName(lexicon) || !leadsToNoun(tokens, at);
}

/** "Analysts close to it" goes on behind a noun; "Consumentenbond zegt" and "Lisa Baker leads it" do not. */
function continuesOffice(
  tokens: readonly Token[],
  { at, first }: { readonly at: number; readonly first: number },
  lexicon: CompiledLexicon,
): boolean {
  const [before, token] = [tokenAt(tokens, at - 1), tokenAt(tokens, at)];
  if (lexicon.grammar.capitalNouns || isVerbLike(token, lexicon)) return false;
  if (at - 1 > first && isGivenName(tokenAt(tokens, at - 2).lower)) return false;
  return (
    hasClass(before, NOUNS) &&
    !isNamingCompound(tokens, at - 1, lexicon) &&
    goesOnBare(tokens, { at, first }, lexicon)
  );
}

/** "Corriere della Sera": behind a capital. */
function isLinkOfName(tokens: readonly Token[], at: number): boolean {
  return hasClass(tokens[at], WordClass.nounLink) && tokenAt(tokens, at - 1).capital;
}

/** "le quotidien Le Monde": an article with a capital behind what the paper is. */
function opensPapersName(
  tokens: readonly Token[],
  { at, first }: { readonly at: number; readonly first: number },
): boolean {
  const [before, token, next] = [tokenAt(tokens, at - 1), tokenAt(tokens, at), tokenAt(tokens, at + 1)];
  if (at <= first || !token.capital || !next.capital || before.capital) return false;
  return hasClass(token, WordClass.article) && hasClass(before, WordClass.organisationNoun);
}

/** "Will Smith", "May Lin": a function word with a capital inside a run of capitals. */
function isCapitalInName(
  token: Token,
  { before, next, opens }: { before: Token; next: Token; opens: boolean },
): boolean {
  if (!token.capital || !hasClass(token, WordClass.modal | WordClass.preposition | WordClass.perfect))
    return false;
  return opens
    ? hasClass(token, WordClass.modal) && next.capital && !hasClass(next, FUNCTION_WORD)
    : before.capital;
}

function isNickname(
  token: Token,
  { before, next, opens }: { before: Token; next: Token; opens: boolean },
): boolean {
  const inner = token.run?.inner;
  if (!inner || inner.end - inner.start > 40 || ',.!?…'.includes(token.run?.last ?? '')) return false;
  if (opens) return next.kind === 'word' && !hasClass(next, FUNCTION_WORD) && inner.end - inner.start < 25;
  return before.kind === 'word' && next.kind === 'word' && next.capital;
}

/** "chief executive and co-founder Ann Lin" */
function joinsRoles(tokens: readonly Token[], at: number): boolean {
  const isRole = hasClass(tokens[at - 1], WordClass.role) && hasClass(tokens[at], WordClass.coordinator);
  return isRole && hasClass(tokens[at + 1], WordClass.role | WordClass.roleModifier);
}

const BODY_REACH = 4;

/** "the Nurses and Carers Union": a conjunction inside the name of one organisation, opened by an article. */
function joinsBody(
  tokens: readonly Token[],
  { at, first }: { readonly at: number; readonly first: number },
): boolean {
  if (
    !hasClass(tokens[at], WordClass.coordinator) ||
    !tokenAt(tokens, at - 1).capital ||
    !tokenAt(tokens, at + 1).capital
  )
    return false;
  if (!hasClass(tokens[first - 1], WordClass.article) || !tokenAt(tokens, first).capital) return false;
  for (let k = at + 1; k < at + 1 + BODY_REACH && tokenAt(tokens, k).capital; k += 1) {
    if (hasClass(tokens[k], WordClass.organisationWord)) return k > at + 1 && !tokenAt(tokens, k + 1).capital;
  }
  return false;
}

const NOUN_REACH = 4;

/** Behind a name, lower-case words are part of it only on the way to a noun: "Nordlys security researcher", not "Nordlys reacted". */
function leadsToNoun(tokens: readonly Token[], at: number): boolean {
  for (let k = at; k < at + NOUN_REACH; k += 1) {
    const token = tokenAt(tokens, k);
    if (token.kind !== 'word' || token.capital || hasClass(token, FUNCTION_WORD)) return false;
    if (hasClass(token, NOUNS | WordClass.genitive)) return true;
  }
  return false;
}

/** the magazine “Der Spiegel”: a title that is the name of who speaks. */
function namesOutlet(token: Token, before: Token, lexicon: CompiledLexicon): boolean {
  if (!token.titled || token.words > 5 || before.kind !== 'word') return false;
  return hasClass(before, WordClass.organisationNoun | WordClass.document) || lexicon.works.has(before.lower);
}

/** A verb of saying ends the phrase, unless it is a noun as well ("report"). */
function isVerbLike(token: Token, lexicon: CompiledLexicon): boolean {
  return lexicon.verbs.has(token.lower) && !hasClass(token, NOUNS);
}
