import type { Offer, Period, Report } from '../report/report';
import { formatQuotedWords, formatSource } from './quote-text';

/** A report as notes: quotations, offers and small print, whichever there are. */
export function formatMarkdown(report: Report): string {
  return `${[formatHead(report), formatQuotes(report), formatOffers(report), formatNotices(report)]
    .filter((part) => part !== '')
    .join('\n\n')}\n`;
}

function formatHead({ page }: Report): string {
  const facts = [page.siteName, page.byline, page.publishedTime?.slice(0, 10)].filter((fact) => fact);
  const lines = [`# ${escapeMarkdown(page.title ?? page.url ?? '')}`, escapeMarkdown(facts.join(', '))];
  return [...lines, page.url === null ? '' : `<${page.url}>`].filter((line) => line !== '').join('\n\n');
}

function formatQuotes({ quotes }: Report): string {
  return quotes
    .map((quote) => {
      const source = formatSource(quote.source);
      const words = `> ${escapeMarkdown(formatQuotedWords(quote))}`;
      return source === '' ? words : `${words}\n>\n> — ${escapeMarkdown(source)}`;
    })
    .join('\n\n');
}

function formatOffers({ offers }: Report): string {
  if (offers.length === 0) return '';
  const rows = offers.map((offer) =>
    [offer.product, offer.plan, formatPrice(offer), offer.perYear, offer.firstYear].map((cell) =>
      formatCell(cell),
    ),
  );
  const lines = [
    ['Product', 'Plan', 'Price', 'A year', 'First year'],
    ['---', '---', '---', '---', '---'],
    ...rows,
  ];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function formatPrice({ price, currency, per }: Offer): string {
  return per === null ? `${price} ${currency}` : `${price} ${currency} / ${formatPeriod(per)}`;
}

function formatPeriod({ n, unit }: Period): string {
  return n === 1 ? unit : `${n} ${unit}s`;
}

function formatCell(text: string | null): string {
  return escapeMarkdown(text ?? '–').replaceAll('|', '\\|');
}

function formatNotices({ boilerplate }: Report): string {
  return boilerplate
    .map(({ text, translation, lang }) =>
      translation === null
        ? `- ${escapeMarkdown(text)} (${lang})`
        : `- ${escapeMarkdown(translation.text)} (${lang}: ${escapeMarkdown(text)})`,
    )
    .join('\n');
}

/** Text of the page stays text, and on one line. */
function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#]/g, '\\$&');
}
