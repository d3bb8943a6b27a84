import type { CompiledLexicon } from '../lexicon/compiled-lexicon';
import { hasClass, type Token, type TokenRange, tokenAt } from '../words/token';
import { WordClass } from '../words/word-class';
import { isProper } from './is-proper';
import { skipOpeners } from './phrase-head';

/** "Cloudflare’s", "Microsoft": the name in front of a role. */
export function findOwner(tokens: readonly Token[], { from, to }: TokenRange): TokenRange | null {
  let end = to;
  while (end > from && hasClass(tokens[end - 1], WordClass.genitive)) end -= 1;
  let start = end;
  while (start > from && isProper(tokens[start - 1])) start -= 1;
  while (start < end && hasClass(tokens[start], WordClass.roleModifier | WordClass.group)) start += 1;
  if (start < end) return { from: start, to: end };
  return null;
}

/** Where nouns have capitals: "von Nordlys", "von der Universität", but not "der Küsten-Zeitung", "bei der Vorstellung". */
export function saysWhere(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  lexicon: CompiledLexicon,
): boolean {
  if (!lexicon.grammar.capitalNouns) return true;
  if (!hasClass(tokens[from - 1], WordClass.preposition)) return false;
  if (
    !hasClass(tokens[from], WordClass.article | WordClass.determiner) &&
    !hasClass(tokens[from - 1], WordClass.article)
  )
    return true;
  return tokens
    .slice(from, to)
    .some(
      (token) => token.acronym || hasClass(token, WordClass.organisationNoun | WordClass.organisationWord),
    );
}

export function findLinkedOwner(
  tokens: readonly Token[],
  linked: readonly TokenRange[],
  lexicon: CompiledLexicon,
): TokenRange | null {
  for (const group of [...linked].reverse()) {
    if (!hasClass(tokens[group.from - 1], WordClass.affiliationLink)) continue;
    const from = skipOpeners(tokens, group);
    const last = tokenAt(tokens, group.to - 1);
    if (lexicon.platforms.has(tokenAt(tokens, from).lower)) continue;
    if (from < group.to && (last.capital || hasClass(last, WordClass.organisationNoun)))
      return joinLinkedName(tokens, { from, to: group.to }, linked);
  }
  return null;
}

/** "the University of Oslo" is one name though "of" parts it. */
function joinLinkedName(
  tokens: readonly Token[],
  owner: TokenRange,
  linked: readonly TokenRange[],
): TokenRange {
  const before = linked.find(({ to }) => to === owner.from - 1 || to === owner.from - 2);
  if (!before) return owner;
  const start = skipOpeners(tokens, before);
  const isName =
    start < before.to &&
    tokenAt(tokens, start).capital &&
    hasClass(tokens[before.to - 1], WordClass.organisationWord | WordClass.organisationNoun);
  return isName && hasClass(tokens[before.from - 1], WordClass.affiliationLink)
    ? { from: start, to: owner.to }
    : owner;
}
