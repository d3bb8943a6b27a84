import type { Search } from '../contents/search';
import { parseNounPhrase } from '../phrases/parse-noun-phrase';
import { readRolePhrase } from '../phrases/role-phrase';
import { hasClass, isKind, type Token, type TokenRange, tokenAt } from '../words/token';
import { WordClass } from '../words/word-class';

const OPENS_OTHER = WordClass.relative | WordClass.that | WordClass.coordinator | WordClass.pronoun;
const OPENS_SETTING = WordClass.preposition | WordClass.subordinator | WordClass.time | WordClass.adverb;

/**
 * Whether what follows the second comma of an attribution belongs to what was said, though that had its verb already:
 * "Le groupe aurait, selon Lin, renoncé à la vente". Not a relative clause, not who the speaker is, not how or where
 * it was said. `at` is behind the comma. Only where clauses never hang on their verb without "that" (fr es it pt).
 */
export function takesUpAgain({ tokens, sentence, lexicon }: Search, at: number): boolean {
  const first = tokens[at];
  if (!lexicon.grammar.needsThat || first?.kind !== 'word' || at >= sentence.to) return false;
  if (lexicon.continuing.has(first.lower)) return true;
  const opener = WordClass.article | WordClass.determiner;
  if (hasClass(first, OPENS_OTHER) && !hasClass(first, opener)) return false;
  if (hasClass(first, OPENS_SETTING) && !hasClass(first, opener)) return false;
  const { gerundEnding } = lexicon.grammar;
  if (gerundEnding !== undefined && first.lower.endsWith(gerundEnding)) return false;
  if (opensRole(first) && readRolePhrase(tokens, { from: at, to: sentence.to }, lexicon) !== null)
    return false;
  const phrase = parseNounPhrase(tokens, { from: at, to: sentence.to }, lexicon);
  if (phrase === null || phrase.kind === 'other') return true;
  const next = tokens[phrase.range.to];
  return phrase.range.to < sentence.to && !isKind(next, 'stop') && !isKind(next, 'comma');
}

/** "directora de Nordlys", "una portavoz", but not "afetou 3 mil clientes". */
export function opensRole(first: Token | undefined): boolean {
  return hasClass(
    first,
    WordClass.article | WordClass.determiner | WordClass.role | WordClass.roleModifier | WordClass.unnamed,
  );
}

const LONGEST_BROKEN = 3;

/** "Er komt, zegt Lin, een tweede sensor": a subject and its verb, and behind the attribution no office of who speaks. */
export function isBrokenOff(
  { tokens, sentence, lexicon }: Search,
  { ahead, from }: { readonly ahead: TokenRange; readonly from: number },
): boolean {
  const verb = tokenAt(tokens, ahead.to - 1);
  if (lexicon.grammar.inversion !== 'verb-second' || ahead.to - ahead.from > LONGEST_BROKEN) return false;
  if (ahead.to - ahead.from < 2 || verb.kind !== 'word' || verb.capital || verb.bits !== 0) return false;
  return verb.lower.endsWith('t') && readRolePhrase(tokens, { from, to: sentence.to }, lexicon) === null;
}
