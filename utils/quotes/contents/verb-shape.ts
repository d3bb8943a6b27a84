import type { CompiledLexicon, VerbForm, VerbShape } from '../lexicon/compiled-lexicon';
import { hasClass, type Token, type TokenRange, tokenAt } from '../words/token';
import { AUXILIARY, WordClass } from '../words/word-class';

const AUXILIARY_REACH = 16;

/** The nearest auxiliary before the verb, with nothing but words between; null where there is none. */
export function findAuxiliary(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  lexicon: CompiledLexicon,
): number | null {
  let found: number | null = null;
  const wide = lexicon.grammar.inversion !== 'after-content';
  for (let at = to - 1; at >= Math.max(from, to - AUXILIARY_REACH); at -= 1) {
    const token = tokenAt(tokens, at);
    if (hasClass(token, AUXILIARY | WordClass.infinitiveMarker) && (!token.capital || at === from)) {
      found = at;
      continue;
    }
    if (found !== null || (token.kind !== 'word' && token.kind !== 'stop')) break;
    if (!wide && !hasClass(token, WordClass.adverb | WordClass.negation)) break;
  }
  return found;
}

interface Formed {
  readonly form: VerbForm;
  readonly at: number;
  readonly auxiliary: number | null;
}

/** Null for a passive ("was told") and for a participle that no auxiliary makes a verb. */
export function settleShape(tokens: readonly Token[], { form, at, auxiliary }: Formed): VerbShape | null {
  const near = tokens.slice(auxiliary ?? at, at).filter((token) => hasClass(token, AUXILIARY));
  const last = near[near.length - 1];
  if (form.shape === 'gerund') return last && !hasClass(last, WordClass.modal) ? 'finite' : 'gerund';
  if (form.shape === 'participle')
    return last && !hasClass(last, WordClass.passive) && !hasClass(last, WordClass.modal)
      ? 'participle'
      : null;
  if (last && hasClass(last, WordClass.passive)) return null;
  return 'finite';
}

export function isUnreal(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at += 1) {
    if (hasClass(tokens[at], WordClass.modal | WordClass.infinitiveMarker | WordClass.negation)) return true;
  }
  return false;
}
