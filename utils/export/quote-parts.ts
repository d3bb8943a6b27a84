import type { Quote } from '../report/report';

/** A quotation's text, part by part: an attribution or a paragraph's end stands between them. */
export function splitParts(quote: Pick<Quote, 'text' | 'parts'>): readonly string[] {
  let at = 0;
  return quote.parts.map(({ start, end }) => {
    const part = quote.text.slice(at, at + end - start);
    at += end - start + 1;
    return part;
  });
}
