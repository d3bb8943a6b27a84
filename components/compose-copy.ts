import { formatQuoteHtml } from '../utils/export/quote-html';
import { formatQuotedWords, formatQuoteText } from '../utils/export/quote-text';
import { buildTextLink } from '../utils/link/text-link';
import type { Report } from '../utils/report/report';

/** Quotations by their places in the report as one text, each with its link: at the words where there is a directive for it. */
export function composeCopy(
  report: Report,
  indices: readonly number[],
  directives: readonly (string | null)[],
): { readonly text: string; readonly html: string } {
  const { page } = report;
  const inputs = indices.flatMap((index, nth) => {
    const quote = report.quotes[index];
    if (!quote) return [];
    const link = buildTextLink(page.url, directives[nth] ?? null);
    return [{ words: formatQuotedWords(quote, page.lang), source: quote.source, page, link }];
  });
  return { text: inputs.map(formatQuoteText).join('\n\n'), html: inputs.map(formatQuoteHtml).join('') };
}
