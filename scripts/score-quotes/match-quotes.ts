import type { Quote } from '../../utils/quotes/quote';
import type { Span } from '../../utils/text/span';
import { type GoldPassage, type GoldQuote, locateParts } from './gold';

/** A quotation of the gold and the reader's for it. */
export interface Match {
  readonly gold: GoldQuote;
  readonly found: Quote;
  /** Every part begins and ends where one of the gold's extents does. */
  readonly exact: boolean;
}

export interface Matching {
  readonly matches: readonly Match[];
  readonly missed: readonly GoldQuote[];
  readonly surplus: readonly Quote[];
}

const ENOUGH = 0.8;
const ENOUGH_FOR_OPTIONAL = 0.5;

interface Pair extends Match {
  readonly overlap: number;
}

/** Pairs by overlap of words, the closest first; each quotation is in one pair at most. */
export function matchQuotes(passage: GoldPassage, quotes: readonly Quote[]): Matching {
  const words = findWords(passage.text);
  const pairs = passage.quotes
    .flatMap((gold) => quotes.map((found) => pairUp({ passage, words, gold, found })))
    .filter((pair) => pair.overlap >= (pair.gold.optional ? ENOUGH_FOR_OPTIONAL : ENOUGH))
    .sort(
      (a, b) => Number(a.gold.optional ?? false) - Number(b.gold.optional ?? false) || b.overlap - a.overlap,
    );
  const taken = takeClosest(pairs);
  return {
    matches: taken.filter((pair) => !pair.gold.optional),
    missed: passage.quotes.filter((gold) => !gold.optional && !taken.some((pair) => pair.gold === gold)),
    surplus: quotes.filter((found) => !taken.some((pair) => pair.found === found)),
  };
}

interface Candidate {
  readonly passage: GoldPassage;
  readonly words: readonly Span[];
  readonly gold: GoldQuote;
  readonly found: Quote;
}

function pairUp({ passage, words, gold, found }: Candidate): Pair {
  const extents = [gold, ...(gold.or ?? [])].map((extent) => locateParts(passage.text, extent));
  const inFound = wordsIn(words, found.parts);
  return {
    gold,
    found,
    exact: extents.some((spans) => areEqual(spans, found.parts)),
    overlap: Math.max(...extents.map((spans) => jaccard(wordsIn(words, spans), inFound))),
  };
}

function takeClosest(pairs: readonly Pair[]): readonly Pair[] {
  const taken: Pair[] = [];
  for (const pair of pairs) {
    const isFree = !taken.some(({ gold, found }) => gold === pair.gold || found === pair.found);
    if (isFree) taken.push(pair);
  }
  return taken;
}

/** Without spaces between words, as in Japanese, each character counts as one. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]|(?:(?!\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana})[\p{L}\p{N}])+(?:['’][\p{L}\p{N}]+)*/gu;

function findWords(text: string): readonly Span[] {
  return [...text.matchAll(WORD)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function wordsIn(words: readonly Span[], spans: readonly Span[]): ReadonlySet<Span> {
  return new Set(
    words.filter((word) => spans.some((span) => word.start >= span.start && word.end <= span.end)),
  );
}

function jaccard<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const both = [...a].filter((item) => b.has(item)).length;
  const either = a.size + b.size - both;
  return either === 0 ? 0 : both / either;
}

function areEqual(a: readonly Span[], b: readonly Span[]): boolean {
  return (
    a.length === b.length &&
    a.every((span, index) => span.start === b[index]?.start && span.end === b[index]?.end)
  );
}
