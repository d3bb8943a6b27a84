import type { Report } from '../report/report';
import { balanceBidi } from '../text/balance-bidi';
import type { OfferWords } from './offer-words';
import { formatQuotedWords, formatSource } from './quote-text';

/** A report as notes: quotations, offers and small print, whichever there are. */
export function formatMarkdown(report: Report, words: OfferWords): string {
  return `${[formatHead(report), formatQuotes(report), formatOffers(report, words), formatNotices(report)]
    .filter((part) => part !== '')
    .join('\n\n')}\n`;
}

function formatHead({ page }: Report): string {
  const facts = [page.siteName, page.byline, page.publishedTime?.slice(0, 10)].flatMap((fact) =>
    fact ? balanceBidi(fact) : [],
  );
  const lines = [`# ${escapeMarkdown(page.title ?? page.url ?? '')}`, escapeMarkdown(facts.join(', '))];
  return [...lines, page.url === null ? '' : `<${page.url}>`].filter((line) => line !== '').join('\n\n');
}

function formatQuotes({ quotes, page }: Report): string {
  return quotes
    .map((quote) => {
      const source = formatSource(quote.source);
      const words = `> ${escapeMarkdown(formatQuotedWords(quote, page.lang))}`;
      return source === '' ? words : `${words}\n>\n> — ${escapeMarkdown(source)}`;
    })
    .join('\n\n');
}

function formatOffers({ offers }: Report, words: OfferWords): string {
  if (offers.length === 0) return '';
  const rows = offers.map(({ product, plan, price, currency, per, perYear, firstYear }) => [
    product,
    plan,
    words.formatPrice({ price, currency, per }),
    perYear === null ? null : words.formatMoney(perYear, currency),
    firstYear === null ? null : words.formatMoney(firstYear, currency),
  ]);
  const head = [words.product, words.plan, words.price, words.year, words.firstYear];
  const lines = [head.map(formatCell), head.map(() => '---'), ...rows.map((row) => row.map(formatCell))];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
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

/** Text of the page stays text, on one line, and turns nothing round beside it. */
function escapeMarkdown(text: string): string {
  return balanceBidi(text)
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>#]/g, '\\$&');
}
