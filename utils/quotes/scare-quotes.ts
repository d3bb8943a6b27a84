import type { CompiledLexicon, PhraseSet } from './compiled-lexicon';
import { hasClass, isKind, type Token } from './token';
import { tokenizePlain } from './tokenize';
import { FUNCTION_WORD, WordClass } from './word-class';

/** Words in marks that no verb governs: are they somebody's words, or a title, a term, a slogan, a wink? */
export function looksLikeQuotation(
  { tokens, at, text }: { readonly tokens: readonly Token[]; readonly at: number; readonly text: string },
  lexicon: CompiledLexicon,
): boolean {
  const run = tokens[at]?.run;
  if (!run) return false;
  const inner = text.slice(run.inner.start, run.inner.end);
  const words = tokenizePlain(inner, 0, lexicon).filter(({ kind }) => kind === 'word');
  const ends = /[,.!?…]$/.test(inner);
  if (words.length === 0) return false;
  if (isLabelled(tokens, at, lexicon)) return words.length > 9 && ends;
  if (isTitleCase(words)) return false;
  if (words.length < 3) return false;
  if (words.length < 5) return ends && !isListed(tokens, at);
  return true;
}

/** Every word that carries meaning has a capital: a title. */
export function isTitleCase(words: readonly Token[]): boolean {
  const heavy = words.filter((word) => word.lower.length > 3 || word.capital);
  const capitals = heavy.filter((word) => word.capital || /^\d/.test(word.lower));
  return heavy.length > 1
    ? capitals.length >= heavy.length * 0.8 && capitals.length > 1
    : words.length < 3 && capitals.length === heavy.length;
}

/** Behind "so-called", "the film", "a sign": the marked words are a name, a title, an inscription. */
export function isLabelled(tokens: readonly Token[], at: number, lexicon: CompiledLexicon): boolean {
  let before = at - 1;
  if (hasClass(tokens[before], WordClass.article) || isKind(tokens[before], 'comma')) before -= 1;
  const word = tokens[before]?.lower ?? '';
  return (
    endsPhrase(tokens, before, lexicon.labels) || lexicon.works.has(word) || lexicon.inscriptions.has(word)
  );
}

export function endsPhrase(tokens: readonly Token[], at: number, phrases: PhraseSet): boolean {
  const filed = phrases.get(tokens[at]?.lower ?? '');
  return (
    filed?.some((words) => words.every((word, k) => tokens[at - words.length + 1 + k]?.lower === word)) ??
    false
  );
}

/** One of several quoted strings in a row: “red”, “green” and “blue”. */
function isListed(tokens: readonly Token[], at: number): boolean {
  return [-2, 2].some(
    (step) =>
      isKind(tokens[at + step], 'marked') &&
      !hasClass(tokens[at + step / 2], FUNCTION_WORD & ~WordClass.coordinator),
  );
}
