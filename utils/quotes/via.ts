import type { CompiledLexicon, ViaRule } from './compiled-lexicon';
import { parseNounPhrase } from './noun-phrase';
import { endsPhrase } from './scare-quotes';
import { hasClass, type Token, type TokenRange } from './token';
import { FUNCTION_WORD, WordClass } from './word-class';

/**
 * The go-between of a quotation, as written: "Reuters" in "told Reuters", "a blog post" in "in a blog post".
 * `from` is behind the verb, `to` where what was said begins or the sentence ends.
 */
export function findVia(
  tokens: readonly Token[],
  { from, to, addressee }: TokenRange & { readonly addressee: boolean },
  lexicon: CompiledLexicon,
): TokenRange | null {
  if (addressee) {
    const told = readOutlet(tokens, { from, to }, lexicon);
    if (told) return told;
  }
  let medium: TokenRange | null = null;
  for (let at = from; at < to; at += 1) {
    for (const rule of lexicon.via) {
      const slot = fillSlot(tokens, { at, to }, { rule, lexicon });
      if (slot && rule.slot === 'outlet') return slot;
      medium ??= slot;
    }
  }
  return medium;
}

function fillSlot(
  tokens: readonly Token[],
  { at, to }: { readonly at: number; readonly to: number },
  { rule, lexicon }: { readonly rule: ViaRule; readonly lexicon: CompiledLexicon },
): TokenRange | null {
  if (!rule.words.every((word, k) => tokens[at + k]?.lower === word)) return null;
  const from = at + rule.words.length;
  return rule.slot === 'outlet'
    ? readOutlet(tokens, { from, to }, lexicon)
    : readMedium(tokens, { from, to }, lexicon);
}

/** A proper name that is no person with a role, no place and no time. */
function readOutlet(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  lexicon: CompiledLexicon,
): TokenRange | null {
  const start =
    hasClass(tokens[from], WordClass.article) && tokens[from + 1]?.capital && !tokens[from]?.capital
      ? from + 1
      : from;
  const first = tokens[start];
  if (
    !first?.capital ||
    hasClass(first, WordClass.time | WordClass.role | WordClass.title | WordClass.pronoun)
  )
    return null;
  let end = start;
  while (end < to && isOutletWord(tokens, end, start)) end += 1;
  if (end === start) return null;
  const phrase = parseNounPhrase(tokens, { from: start, to: end }, lexicon);
  return phrase && phrase.kind !== 'person' && phrase.kind !== 'unnamed' ? { from: start, to: end } : null;
}

function isOutletWord(tokens: readonly Token[], at: number, start: number): boolean {
  const token = tokens[at];
  if (!token || token.kind !== 'word') return false;
  if (hasClass(token, WordClass.time) && !hasClass(tokens[at + 1], WordClass.organisationWord)) return false;
  if (token.capital) return at === start || !hasClass(token, FUNCTION_WORD);
  return false;
}

const LONGEST_MEDIUM = 8;

/** "a blog post", "an emailed statement", with its article. */
function readMedium(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  lexicon: CompiledLexicon,
): TokenRange | null {
  for (let at = from; at < Math.min(to, from + LONGEST_MEDIUM); at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || hasClass(token, WordClass.preposition)) return null;
    if (endsPhrase(tokens, at, lexicon.media) && !endsPhrase(tokens, at + 1, lexicon.media))
      return { from, to: at + 1 };
  }
  return null;
}
