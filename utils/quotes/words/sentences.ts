import type { CompiledLexicon } from '../lexicon/compiled-lexicon';
import { hasClass, isKind, type Token, type TokenRange, tokenAt } from './token';
import { FUNCTION_WORD, WordClass } from './word-class';

/** The sentences of one paragraph, as ranges of its tokens, end stop included. What stands in marks is one token. */
export function splitSentences(
  tokens: readonly Token[],
  text: string,
  lexicon: CompiledLexicon,
): readonly TokenRange[] {
  const sentences: TokenRange[] = [];
  let from = skipDateline(tokens, text);
  if (from > 0) sentences.push({ from: 0, to: from });
  for (let at = from; at < tokens.length; at += 1) {
    if (!endsSentence(tokens, at, { text, lexicon, from })) continue;
    sentences.push({ from, to: at + 1 });
    from = at + 1;
  }
  if (from < tokens.length) sentences.push({ from, to: tokens.length });
  return sentences;
}

const LONGEST_DATELINE = 12;

/** SAN FRANCISCO, Oct 7 (Reuters) — : where the text behind it begins; 0 where there is none. */
function skipDateline(tokens: readonly Token[], text: string): number {
  const [first] = tokens;
  if (!first?.capital || first.end - first.start < 3) return 0;
  const written = text.slice(first.start, first.end);
  if (written !== written.toUpperCase()) return 0;
  for (let at = 1; at < Math.min(tokens.length, LONGEST_DATELINE); at += 1) {
    const token = tokens[at];
    if (token?.kind === 'dash') return at + 1;
    if (
      !token ||
      (token.kind === 'word' && !token.capital && !/^\d/.test(token.lower)) ||
      token.kind === 'marked'
    )
      return 0;
  }
  return 0;
}

/** The sentence that ends where another begins; sentences stand in order. */
export function sentenceBefore(
  sentences: readonly TokenRange[],
  { from }: TokenRange,
): TokenRange | undefined {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return sentences[low - 1];
}

interface Around {
  readonly text: string;
  readonly lexicon: CompiledLexicon;
  readonly from: number;
}

function endsSentence(tokens: readonly Token[], at: number, around: Around): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || !next) return false;
  if (token.kind === 'stop') return !continues(token, next) && !isOrdinal(tokens, at, around.lexicon);
  if (token.kind === 'marked') return endsWithMarks(tokens, at, around);
  if (!token.abbreviated || !next.capital) return false;
  const canEnd = token.lower.includes('.') || hasClass(token, WordClass.organisationWord);
  return canEnd && hasClass(next, FUNCTION_WORD) && !hasClass(next, WordClass.nameParticle);
}

/** "am 20. Februar", "das 3. Quartal": a short number and a word that can follow one. */
function isOrdinal(tokens: readonly Token[], at: number, lexicon: CompiledLexicon): boolean {
  const [number, next] = [tokens[at - 1], tokenAt(tokens, at + 1)];
  if (!number || !/^\d{1,2}$/.test(number.lower) || number.end !== tokens[at]?.start || next.kind !== 'word')
    return false;
  return !next.capital || (lexicon.grammar.capitalNouns && !hasClass(next, FUNCTION_WORD));
}

/** "…" and "?" inside a sentence, and a stop that closes a bracket. */
function continues(token: Token, next: Token): boolean {
  if (next.kind === 'stop' || next.kind === 'close' || next.kind === 'comma') return true;
  return (
    token.lower !== '.' && next.kind === 'word' && !next.capital && next.lower !== next.lower.toUpperCase()
  );
}

/**
 * “It works.” The next sentence … – but “Does it?” Smith asked. goes on: a short attribution behind a question,
 * or a word in lower case.
 */
function endsWithMarks(tokens: readonly Token[], at: number, { text, lexicon, from }: Around): boolean {
  const [token, next] = [tokenAt(tokens, at), tokens[at + 1]];
  if (!token.run || !next) return false;
  const last = text.charAt(token.run.inner.end - 1);
  if (!'.!?…'.includes(last) || last === '') return false;
  if (next.kind === 'marked') return at === from || opensWithCapital(text, next);
  if (next.kind !== 'word') return next.kind === 'sign';
  if (!next.capital)
    return lexicon.pronouns.has(next.lower) || hasClass(next, WordClass.article)
      ? !isFollowedByCue(tokens, at + 1, lexicon) && last === '.'
      : false;
  return last === '.'
    ? !isShortAttribution(tokens, at + 1, lexicon)
    : !isFollowedByCue(tokens, at + 1, lexicon);
}

function opensWithCapital(text: string, token: Token): boolean {
  const first = text.charAt(token.run?.inner.start ?? 0);
  return first !== first.toLowerCase();
}

const ATTRIBUTION_REACH = 14;

function isFollowedByCue(tokens: readonly Token[], from: number, lexicon: CompiledLexicon): boolean {
  for (let at = from + 1; at < from + ATTRIBUTION_REACH; at += 1) {
    const token = tokens[at];
    if (!token || token.kind === 'stop' || token.kind === 'marked' || token.kind === 'colon') return false;
    if (lexicon.verbs.has(token.lower) && !token.capital) return !opensContent(tokens, at + 1, lexicon);
    if (hasClass(token, WordClass.modal | WordClass.that)) return false;
  }
  return false;
}

/** Behind the verb comes more than a stop, a time or a place: then the verb opens a statement of its own. */
function opensContent(tokens: readonly Token[], at: number, lexicon: CompiledLexicon): boolean {
  const next = tokens[at];
  if (!next || next.kind === 'stop' || next.kind === 'comma') return false;
  if (next.kind !== 'word') return true;
  return (
    !hasClass(next, WordClass.time | WordClass.preposition | WordClass.adverb) &&
    !lexicon.verbs.has(next.lower)
  );
}

/** “It works.” Smith said. – a stop where a comma should be: only with the attribution alone behind it. */
function isShortAttribution(tokens: readonly Token[], from: number, lexicon: CompiledLexicon): boolean {
  for (let at = from + 1; at < from + 6; at += 1) {
    const token = tokenAt(tokens, at);
    if (token.kind !== 'word') return false;
    if (lexicon.verbs.has(token.lower) && !token.capital)
      return isKind(tokens[at + 1], 'stop') || tokens[at + 1] === undefined;
  }
  return false;
}
