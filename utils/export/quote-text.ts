import type { PageSummary, Quote, Source } from '../report/report';
import { splitParts } from '../text/split-parts';

export interface QuoteCopyInput {
  readonly quote: Quote;
  readonly page: PageSummary;
  /** Where the words can be read; null where the page has no address. */
  readonly link: string | null;
}

/** A quotation as plain text: the words, who said them, and where. Words that were not quoted get no marks. */
export function formatQuoteText({ quote, page, link }: QuoteCopyInput): string {
  const said = [formatQuotedWords(quote), formatSource(quote.source)]
    .filter((part) => part !== '')
    .join(' — ');
  return [said, formatPlace(page), link ?? ''].filter((line) => line !== '').join('\n');
}

export function formatQuotedWords(quote: Quote): string {
  if (quote.kind !== 'direct') return `… ${quote.text}`;
  return splitParts(quote)
    .map((part) => `“${part}”`)
    .join(' … ');
}

/** '' where the page does not say. */
export function formatSource(source: Source): string {
  if (source.kind === 'none') return '';
  if (source.kind === 'unnamed') return source.description;
  return [source.name, source.role, source.affiliation].filter((part) => part !== null).join(', ');
}

function formatPlace(page: PageSummary): string {
  return [page.title, page.siteName, page.publishedTime?.slice(0, 10)].filter((part) => part).join(', ');
}
