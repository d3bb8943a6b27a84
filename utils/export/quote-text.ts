import type { PageSummary, Quote, Source } from '../report/report';
import { splitParts } from './quote-parts';

/** A quotation as plain text: the words, who said them, and where. Words that were not quoted get no marks. */
export function formatQuoteText(quote: Quote, page: PageSummary): string {
  const said = [formatWords(quote), formatSource(quote.source)].filter((part) => part !== '').join(' — ');
  return [said, formatPage(page), page.url ?? ''].filter((line) => line !== '').join('\n');
}

function formatWords(quote: Quote): string {
  if (quote.kind !== 'direct') return `… ${quote.text}`;
  return splitParts(quote)
    .map((part) => `“${part}”`)
    .join(' … ');
}

function formatSource(source: Source): string {
  if (source.kind === 'none') return '';
  if (source.kind === 'unnamed') return source.description;
  return [source.name, source.role, source.affiliation].filter((part) => part !== null).join(', ');
}

function formatPage(page: PageSummary): string {
  return [page.title, page.siteName, page.publishedTime?.slice(0, 10)].filter((part) => part).join(', ');
}
