import type { CompiledLexicon } from '../lexicon/compiled-lexicon';
import { hasClass, type Token, type TokenRange, tokenAt } from '../words/token';
import { AUXILIARY, FUNCTION_WORD, WordClass } from '../words/word-class';
import type { NounPhrase } from './noun-phrase';

/** A pronoun, and not the "her" of "her spokesman". */
export function standsForSomebody(token: Token, next: Token | undefined, lexicon: CompiledLexicon): boolean {
  if (!hasClass(token, WordClass.pronoun)) return false;
  if (!hasClass(token, WordClass.determiner | WordClass.article)) return true;
  return (
    next?.kind !== 'word' || hasClass(next, FUNCTION_WORD | WordClass.time) || lexicon.verbs.has(next.lower)
  );
}

const VERB_REACH = 4;

/** "it" in "it said", "it has also warned": a company, where a verb of saying follows. */
export function standsForCompany(
  tokens: readonly Token[],
  at: number,
  { organisationPronouns, verbs }: CompiledLexicon,
): boolean {
  if (!organisationPronouns.has(tokenAt(tokens, at).lower)) return false;
  for (let k = at + 1; k < at + VERB_REACH; k += 1) {
    if (verbs.has(tokenAt(tokens, k).lower)) return true;
    if (!hasClass(tokens[k], AUXILIARY | WordClass.adverb)) return false;
  }
  return false;
}

export function toCompanyPronoun(token: Token, at: number): NounPhrase {
  const range = { from: at, to: at + 1 };
  return {
    range,
    kind: 'company',
    name: null,
    role: null,
    affiliation: null,
    head: token.lower,
    gender: 'any',
    many: false,
  };
}

export function toPronoun(token: Token, at: number, lexicon: CompiledLexicon): NounPhrase {
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
