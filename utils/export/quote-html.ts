import { balanceBidi } from '../text/balance-bidi';
import { formatSource, type QuoteCopyInput } from './quote-text';

/** A quotation as HTML for the clipboard, where mail and word processors take it from. Text of the page is escaped. */
export function formatQuoteHtml({ words, source, page, link }: QuoteCopyInput): string {
  const speaker = formatSource(source);
  const title = page.title ?? link ?? '';
  const place = [
    link === null ? escapeHtml(title) : `<a href="${escapeHtml(link)}">${escapeHtml(title)}</a>`,
    page.siteName === null ? '' : escapeHtml(page.siteName),
    escapeHtml(page.publishedTime?.slice(0, 10) ?? ''),
  ];
  const cite = link === null ? '' : ` cite="${escapeHtml(link)}"`;
  return [
    `<blockquote${cite}><p>${escapeHtml(words)}</p></blockquote>`,
    `<p>${[speaker === '' ? '' : `— ${escapeHtml(speaker)}`, ...place].filter((part) => part !== '').join(', ')}</p>`,
  ].join('');
}

function escapeHtml(text: string): string {
  return balanceBidi(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
