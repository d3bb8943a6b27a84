import type { CompiledLexicon } from '../lexicon/compiled-lexicon';
import { hasClass, type Token, type TokenRange, tokenAt } from '../words/token';
import { WordClass } from '../words/word-class';

const NOUNS =
  WordClass.role |
  WordClass.roleModifier |
  WordClass.unnamed |
  WordClass.organisationNoun |
  WordClass.organisationWord |
  WordClass.document;

/**
 * A role without what is none: "meteorologist named" ends ahead of "named"; "spokesperson said", "apparently tracking users",
 * "someone" and "works" alone are no roles. Null for those.
 */
export function settleRole(
  tokens: readonly Token[],
  range: TokenRange,
  lexicon: CompiledLexicon,
): TokenRange | null {
  const { to } = range;
  const from = startOfTitle(tokens, range, lexicon);
  const first = tokenAt(tokens, from);
  if (hasClass(first, WordClass.adverb) && !hasClass(first, NOUNS)) return null;
  if (to - from === 1 && saysNothing(tokens, from, lexicon)) return null;
  for (let at = from + 1; at < to; at += 1) {
    if (isLabel(tokenAt(tokens, at), lexicon)) return { from, to: at };
    if (isCue(tokens, at, lexicon)) return null;
  }
  return { from, to };
}

/** "Those who sat here include President Lind": no plain word belongs to an office written with a capital, but an adjective. */
function startOfTitle(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  { grammar }: CompiledLexicon,
): number {
  const own = WordClass.role | WordClass.roleModifier | WordClass.coordinator | WordClass.group;
  const title = tokenAt(tokens, from + 1);
  const opensPlain = !tokenAt(tokens, from).capital && !hasClass(tokens[from], own);
  const isTitle = from + 1 < to && title.capital && hasClass(title, WordClass.role);
  return isTitle && opensPlain && !grammar.capitalNouns && !grammar.headFirst ? from + 1 : from;
}

/** "works", and "someone" with no article. */
function saysNothing(tokens: readonly Token[], at: number, { leadVerbs }: CompiledLexicon): boolean {
  const token = tokenAt(tokens, at);
  if (leadVerbs.size > 0 && hasClass(token, WordClass.roleVerb))
    return !leadVerbs.has(token.lower) && !hasClass(token, WordClass.role);
  const isNoun = hasClass(token, WordClass.unnamed) && !hasClass(token, WordClass.role);
  return isNoun && !hasClass(tokens[at - 1], WordClass.article | WordClass.determiner | WordClass.genitive);
}

function isLabel(token: Token, { labels }: CompiledLexicon): boolean {
  return !token.capital && (labels.get(token.lower)?.some((words) => words.length === 1) ?? false);
}

/** A verb of saying that is no noun, "claims" of "head of claims". */
function isCue(tokens: readonly Token[], at: number, { verbs }: CompiledLexicon): boolean {
  const token = tokenAt(tokens, at);
  if (token.kind !== 'word' || token.capital || token.bits !== 0) return false;
  if (
    hasClass(
      tokens[at - 1],
      WordClass.preposition | WordClass.coordinator | WordClass.article | WordClass.roleModifier,
    )
  )
    return false;
  return verbs.get(token.lower)?.some(({ shape }) => shape === 'finite') ?? false;
}
