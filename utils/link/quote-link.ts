import type { Quote } from '../report/report';
import { splitParts } from '../text/split-parts';
import { buildTextLink } from './text-link';

/** A link that opens the page at a quotation; null where the page has no web address. */
export function buildQuoteLink(quote: Quote, address: string | null): string | null {
  if (address === null) return null;
  const texts = splitParts(quote);
  const last = texts.length - 1;
  const parts = texts.map((exact, index) => ({
    exact,
    prefix: index === 0 ? quote.anchor.prefix : '',
    suffix: last === 0 ? quote.anchor.suffix : '',
  }));
  return buildTextLink(address, parts);
}
