import { readFileSync } from 'node:fs';
import type { Quote } from '../../utils/quotes/quote';
import { type Span, trimSpan } from '../../utils/text/span';

/** One value, or several that are all right. Left out: not judged. */
export type OneOf<T> = T | readonly T[];

export interface GoldFile {
  readonly lang: string;
  readonly passages: readonly GoldPassage[];
}

export interface GoldPassage {
  readonly id: string;
  readonly title?: string;
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
  readonly headlineQuotes?: readonly { readonly text: string; readonly quote: number | null }[];
}

export interface GoldExtent {
  readonly parts: readonly (string | { readonly text: string; readonly nth: number })[];
  readonly kind: OneOf<Quote['kind']>;
}

export interface GoldQuote extends GoldExtent {
  readonly or?: readonly GoldExtent[];
  readonly source?: OneOf<GoldSource>;
  readonly cue?: OneOf<string | null>;
  readonly via?: OneOf<string | null>;
  readonly optional?: boolean;
}

export interface GoldSource {
  readonly kind: Quote['source']['kind'];
  readonly name?: OneOf<string>;
  readonly description?: OneOf<string>;
  readonly role?: OneOf<string | null>;
  readonly affiliation?: OneOf<string | null>;
}

/** Throws where a file is not what the README says. */
export function readGold(path: string): GoldFile {
  const gold: GoldFile = JSON.parse(readFileSync(path, 'utf8'));
  const ids = gold.passages.map((passage) => passage.id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice) throw new Error(`${path}: two passages are called ${twice}`);
  gold.passages.forEach(checkPassage);
  return gold;
}

export function locateParts(text: string, extent: GoldExtent): readonly Span[] {
  return extent.parts.map((part) => locate(text, part));
}

export function alternatives<T>(value: OneOf<T>): readonly T[] {
  return isList(value) ? value : [value];
}

function isList<T>(value: OneOf<T>): value is readonly T[] {
  return Array.isArray(value);
}

function checkPassage(passage: GoldPassage): void {
  const extents = passage.quotes.flatMap((quote) => [quote, ...(quote.or ?? [])]);
  for (const extent of extents) {
    const spans = locateParts(passage.text, extent);
    spans.forEach((span, index) => {
      checkSpan(passage, span, spans[index - 1]);
    });
  }
}

function checkSpan(passage: GoldPassage, span: Span, before: Span | undefined): void {
  const words = passage.text.slice(span.start, span.end);
  const trimmed = trimSpan(passage.text, span);
  const isTrim = trimmed?.start === span.start && trimmed.end === span.end;
  if (!isTrim) throw new Error(`${passage.id}: white space around "${words}"`);
  if (words.includes('\n')) throw new Error(`${passage.id}: over two paragraphs "${words}"`);
  if (before && before.end > span.start) throw new Error(`${passage.id}: out of order "${words}"`);
}

function locate(text: string, part: GoldExtent['parts'][number]): Span {
  const { text: words, nth } = typeof part === 'string' ? { text: part, nth: null } : part;
  let start = text.indexOf(words);
  for (let n = 1; n < (nth ?? 1) && start >= 0; n += 1) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`not in the text: "${words}"`);
  if (nth === null && text.includes(words, start + 1))
    throw new Error(`more than once, say which: "${words}"`);
  return { start, end: start + words.length };
}
