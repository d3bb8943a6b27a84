import type { CompiledLexicon } from '../lexicon/compiled-lexicon';
import type { NounPhrase } from '../phrases/noun-phrase';
import { parseNounPhrase } from '../phrases/parse-noun-phrase';
import { hasClass, isKind, type Token, type TokenRange, tokenAt } from '../words/token';
import { WordClass } from '../words/word-class';

/** Whom a sentence opens with who is spoken to. */
export interface Addressed {
  readonly range: TokenRange;
  /** What they are called, where that is said. */
  readonly name: TokenRange | null;
}

const LONGEST = 8;

/** "Der Agentur Nordpress sagte Lin", "Dem „Hafenblatt“ sagte Lin": from the sentence's start to its verb, in the case of whom. */
export function findAddressed(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  lexicon: CompiledLexicon,
): Addressed | null {
  if (to - from > LONGEST || !lexicon.datives.has(tokenAt(tokens, from).lower)) return null;
  const range = { from, to };
  if (
    isKind(tokens[to - 1], 'marked') &&
    tokenAt(tokens, to - 1).titled &&
    isPlain(tokens, { from: from + 1, to: to - 1 })
  )
    return { range, name: { from: to - 1, to } };
  const phrase = parseNounPhrase(tokens, range, lexicon);
  return phrase?.range.to === to && phrase.gender !== 'm' ? { range, name: phrase.name } : null;
}

/** "Nachrichtenagentur", "englischsprachigen Zeitung" */
function isPlain(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at += 1)
    if (tokenAt(tokens, at).kind !== 'word' || hasClass(tokens[at], WordClass.preposition)) return false;
  return true;
}

/** Somebody with a full name, a title or an office, or a pronoun. */
export function isSurelyPerson(
  tokens: readonly Token[],
  { kind, name, role, range, gender }: NounPhrase,
  { datives }: CompiledLexicon,
): boolean {
  if (datives.has(tokenAt(tokens, range.from).lower) && gender !== 'm') return false;
  if (kind === 'pronoun' || kind === 'person' || role !== null) return true;
  if (kind === 'unnamed') return true;
  return kind === 'name' && name !== null && name.to - name.from > 1;
}
