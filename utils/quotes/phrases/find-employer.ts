import type { CompiledLexicon } from '../lexicon/compiled-lexicon';
import { hasClass, type Token, type TokenRange, tokenAt } from '../words/token';
import { WordClass } from '../words/word-class';
import { isProper } from './is-proper';

/** "a spokeswoman for the port": whoever a spokesperson speaks for, though a common noun. */
export function findSpokenFor(
  tokens: readonly Token[],
  { from: head, to }: TokenRange,
  lexicon: CompiledLexicon,
) {
  if (lexicon.roles.get(tokenAt(tokens, head).lower)?.rank !== 'speaks') return null;
  const linkAt = head + 1;
  const start = linkAt + 2;
  const opens =
    hasClass(tokens[linkAt], WordClass.affiliationLink) && hasClass(tokens[linkAt + 1], WordClass.article);
  if (!opens) return null;
  let end = start;
  while (
    end < to &&
    !hasClass(tokens[end], WordClass.preposition | WordClass.nounLink | WordClass.coordinator)
  )
    end += 1;
  return end > start ? { linkAt, name: { from: start, to: end } } : null;
}

/** "who founded the hosting company Fjordnett": the name behind a word for a firm. */
export function findCalled(tokens: readonly Token[], { from, to }: TokenRange) {
  for (let at = from; at + 1 < to; at += 1) {
    const [token, next] = [tokenAt(tokens, at), tokenAt(tokens, at + 1)];
    if (!hasClass(token, WordClass.organisationNoun) || token.capital || !next.capital) continue;
    let end = at + 1;
    while (end < to && tokenAt(tokens, end).capital) end += 1;
    return { linkAt: at + 1, name: { from: at + 1, to: end } };
  }
  return null;
}

/** "heads the Open Tide Foundation": nothing but the name behind a verb for being in charge. */
export function findLed(
  tokens: readonly Token[],
  { from: verb, to }: TokenRange,
  { leadVerbs }: CompiledLexicon,
) {
  if (!leadVerbs.has(tokenAt(tokens, verb).lower)) return null;
  const at = hasClass(tokens[verb + 1], WordClass.article) ? verb + 2 : verb + 1;
  if (at >= to) return null;
  for (let k = at; k < to; k += 1) if (!isProper(tokens[k])) return null;
  return { linkAt: verb + 1, name: { from: at, to } };
}
