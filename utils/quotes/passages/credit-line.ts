import { type Span, shiftSpan } from '../../text/span';
import type { CompiledLexicon } from '../lexicon/compiled-lexicon';
import { parseNounPhrase } from '../phrases/parse-noun-phrase';
import type { Paragraph } from '../words/paragraph';
import { endsInStop, hasClass, isKind, type Token } from '../words/token';
import { spanOf } from '../words/token-span';
import { AUXILIARY } from '../words/word-class';
import { findPosterName } from './poster-name';

export interface Reading {
  readonly text: string;
  readonly lexicon: CompiledLexicon;
}

/** Who signs words, and where the credit begins. Spans count in the article's text. */
export interface Credit {
  readonly name: Span;
  readonly start: number;
}

const LONGEST_CREDIT = 16;

/** A line that only signs what stands before it: "— Ana Lima (@analima) March 4, 2025", "– Ann Lin". */
export function readSignature({ tokens, start, end }: Paragraph, { text, lexicon }: Reading): Credit | null {
  const poster = findPosterName(text.slice(start, end));
  if (poster) return { name: shiftSpan(poster, start), start };
  if (!isKind(tokens[0], 'dash') || tokens.length > LONGEST_CREDIT) return null;
  const name = readCreditedName(tokens, 1, lexicon);
  return name && { name, start };
}

/** "Ann Lin, chief engineer" under a whole sentence of a blockquote. */
export function readBareCredit(
  { tokens, start }: Paragraph,
  before: Paragraph,
  { lexicon }: Reading,
): Credit | null {
  if (tokens.length > LONGEST_CREDIT || !endsSentence(before)) return null;
  const first = tokens[0];
  const name = readCreditedName(tokens, 0, lexicon);
  return name && first && name.start === first.start && holdsSpace(tokens, name) ? { name, start } : null;
}

/** "… on every machine. — Ann Lin, Notes on Ferries" at the end of the words themselves. */
export function readTrailingCredit({ tokens }: Paragraph, { lexicon }: Reading): Credit | null {
  const dash = tokens.findLastIndex(({ kind }) => kind === 'dash');
  const [before, sign] = [tokens[dash - 1], tokens[dash]];
  if (!sign || !before || tokens.length - dash > LONGEST_CREDIT) return null;
  if (!isKind(before, 'stop') && !isKind(before, 'marked')) return null;
  const name = readCreditedName(tokens, dash + 1, lexicon);
  return name && { name, start: sign.start };
}

/** A name, and behind it nothing that makes a sentence of it. */
function readCreditedName(tokens: readonly Token[], from: number, lexicon: CompiledLexicon): Span | null {
  const phrase = parseNounPhrase(tokens, { from, to: tokens.length }, lexicon);
  if (!phrase?.name || tokens.slice(from).some((token) => hasClass(token, AUXILIARY))) return null;
  const next = tokens[Math.max(phrase.name.to, phrase.range.to)];
  const ends = next === undefined || ['comma', 'open', 'stop', 'dash', 'sign'].includes(next.kind);
  return ends ? spanOf(tokens, phrase.name) : null;
}

function endsSentence({ tokens }: Paragraph): boolean {
  const last = tokens[tokens.length - 1];
  return isKind(last, 'stop') || isKind(last, 'marked') || endsInStop(last);
}

/** A name of two words and more. */
function holdsSpace(tokens: readonly Token[], { start, end }: Span): boolean {
  return tokens.filter((token) => token.start >= start && token.end <= end).length > 1;
}
