import type { CompiledLexicon } from '../lexicon/compiled-lexicon';
import { hasClass, type Token, type TokenRange } from '../words/token';
import { FUNCTION_WORD, WordClass } from '../words/word-class';
import type { NounPhrase } from './noun-phrase';

/** A pronoun, and not the "her" of "her spokesman". */
export function standsForSomebody(token: Token, next: Token | undefined, lexicon: CompiledLexicon): boolean {
  if (!hasClass(token, WordClass.pronoun)) return false;
  if (!hasClass(token, WordClass.determiner | WordClass.article)) return true;
  return (
    next?.kind !== 'word' || hasClass(next, FUNCTION_WORD | WordClass.time) || lexicon.verbs.has(next.lower)
  );
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
