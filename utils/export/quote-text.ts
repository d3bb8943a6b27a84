import type { PageSummary, Quote, Source } from '../report/report';
import { balanceBidi } from '../text/balance-bidi';
import { splitParts } from '../text/split-parts';
import { chooseMarks } from './quote-marks';

export interface QuoteCopyInput {
  /** As they are to stand there, marks and all. */
  readonly words: string;
  /** Null where no found quotation holds the words. */
  readonly source: Source | null;
  readonly page: Pick<PageSummary, 'title' | 'siteName' | 'publishedTime'>;
  /** Where the words can be read; null where the page has no address. */
  readonly link: string | null;
}

/** A quotation as plain text: the words, who said them, and where; none of them turns the next round. */
export function formatQuoteText({ words, source, page, link }: QuoteCopyInput): string {
  const said = [balanceBidi(words), formatSource(source)].filter((part) => part !== '').join(' — ');
  return [said, formatPlace(page), link ?? ''].filter((line) => line !== '').join('\n');
}

/** In the page's own marks, else in those of its language. Words that were not quoted get none. */
export function formatQuotedWords(quote: Quote, lang: string | null): string {
  if (quote.kind !== 'direct') return `… ${balanceBidi(quote.text)}`;
  const { open, close } = chooseMarks(quote, lang);
  return splitParts(quote)
    .map((part) => `${open}${balanceBidi(part)}${close}`)
    .join(' … ');
}

/** '' where the page does not say. */
export function formatSource(source: Source | null): string {
  if (source === null || source.kind === 'none') return '';
  if (source.kind === 'unnamed') return balanceBidi(source.description);
  return [source.name, source.role, source.affiliation]
    .filter((part) => part !== null)
    .map(balanceBidi)
    .join(', ');
}

function formatPlace({ title, siteName, publishedTime }: QuoteCopyInput['page']): string {
  return [title, siteName, publishedTime?.slice(0, 10)]
    .flatMap((part) => (part ? balanceBidi(part) : []))
    .join(', ');
}
