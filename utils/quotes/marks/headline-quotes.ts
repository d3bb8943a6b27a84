import type { HeadlineQuote, Quote } from '../quote';
import { scanMarks } from './mark-scanner';

/** The words in marks in a headline, each with the quotation they come from. */
export function findHeadlineQuotes(title: string | null, quotes: readonly Quote[]): readonly HeadlineQuote[] {
  if (title === null) return [];
  return scanMarks(title).map(({ inner }) => {
    const text = title.slice(inner.start, inner.end);
    return { text, quote: traceWords(text, quotes) };
  });
}

const SHARE_NEEDED = 0.75;

function traceWords(text: string, quotes: readonly Quote[]): number | null {
  const wanted = toWords(text);
  if (wanted.length === 0) return null;
  let best: { readonly index: number; readonly share: number } | null = null;
  quotes.forEach((quote, index) => {
    const share = sharedRun(wanted, toWords(quote.text));
    if (share >= SHARE_NEEDED && share > (best?.share ?? 0)) best = { index, share };
  });
  return best === null ? null : readIndex(best);
}

function readIndex(best: { readonly index: number }): number {
  return best.index;
}

/** How much of `wanted` stands in `words` in order. */
function sharedRun(wanted: readonly string[], words: readonly string[]): number {
  let at = 0;
  let found = 0;
  for (const word of wanted) {
    const next = words.indexOf(word, at);
    if (next < 0) continue;
    found += 1;
    at = next + 1;
  }
  return found / wanted.length;
}

function toWords(text: string): readonly string[] {
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[^\p{L}\p{N}']+/u)
    .filter(Boolean);
}
