import type { CompiledLexicon } from '../lexicon/compiled-lexicon';
import { readRolePhrase } from '../phrases/role-phrase';
import { findSubjectAfter } from '../speakers/find-subject-after';
import { hasClass, isKind, type Token, tokenAt } from '../words/token';
import { AUXILIARY, WordClass } from '../words/word-class';

export const LONGEST_INSERT = 30;
const VERB_REACH = 4;

/** Verb, then subject, then the comma or stop that ends the attribution: ", explique-t-elle," · ", dit Ana Lima." */
export function findInvertedEnd(
  tokens: readonly Token[],
  from: number,
  lexicon: CompiledLexicon,
): number | null {
  const verb = findVerb(tokens, from, lexicon);
  if (verb === null) return null;
  const limit = Math.min(tokens.length, from + LONGEST_INSERT);
  const inner = tokens.slice(from, verb.at).findIndex((token) => hasClass(token, WordClass.pronoun));
  if (lexicon.firstPerson.has(tokenAt(tokens, verb.to).lower)) return null;
  const subject =
    inner >= 0 ? { to: verb.to } : findSubjectAfter(tokens, { from: verb.to, to: limit }, lexicon);
  if (!subject) return null;
  if (subject.to < tokens.length && isKind(tokens[subject.to - 1], 'comma')) return subject.to;
  let to = subject.to;
  if (isKind(tokens[to], 'comma'))
    to = readRolePhrase(tokens, { from: to + 1, to: limit }, lexicon)?.to ?? to;
  while (to < limit && tokenAt(tokens, to).kind === 'word') to += 1;
  const end = tokenAt(tokens, to);
  if (to >= tokens.length) return to;
  return to < limit && (end.kind === 'comma' || end.kind === 'stop' || end.kind === 'colon') ? to + 1 : null;
}

interface FoundVerb {
  readonly at: number;
  readonly to: number;
}

/** A verb of saying within a few words, behind auxiliaries, pronouns and adverbs alone, and no "that" behind it. */
export function findVerb(tokens: readonly Token[], from: number, lexicon: CompiledLexicon): FoundVerb | null {
  for (let at = from; at < Math.min(tokens.length, from + VERB_REACH); at += 1) {
    const token = tokenAt(tokens, at);
    if (token.kind !== 'word' || token.capital) return null;
    const form = lexicon.verbs
      .get(token.lower)
      ?.find(({ words }) => words.every((word, k) => tokenAt(tokens, at + k).lower === word));
    if (form) {
      const to = at + form.words.length;
      return hasClass(tokens[to], WordClass.that) ? null : { at, to };
    }
    if (!hasClass(token, AUXILIARY | WordClass.adverb | WordClass.pronoun | WordClass.negation)) return null;
  }
  return null;
}
