import { formatQuotedWords, formatSource } from '../utils/export/quote-text';
import type { Notice, Offer, Quote, Report } from '../utils/report/report';

/** A report as plain lines for a terminal. */
export function formatReport(report: Report): string {
  const { page, quotes, access, offers, boilerplate } = report;
  return [
    page.title ?? 'Untitled',
    page.article === 'found'
      ? `${page.lang ?? 'language unknown'}, ${page.wordCount} words`
      : `No article: ${page.reason}`,
    '',
    `Quotes (${quotes.length})`,
    ...quotes.map((quote) => formatQuote(quote, page.lang)),
    '',
    `What it costs: ${access.verdict}; declared: ${access.declared ?? 'nothing'}; readable here: ${access.readable ?? 'unknown'}`,
    ...offers.map(formatOffer),
    '',
    `Small print (${boilerplate.length})`,
    ...boilerplate.map(formatNotice),
    '',
  ].join('\n');
}

function formatQuote(quote: Quote, lang: string | null): string {
  const source = formatSource(quote.source) || 'the page does not say who';
  return `  ${quote.rank}. ${source} [${quote.kind}]: ${formatQuotedWords(quote, lang)}`;
}

function formatOffer(offer: Offer): string {
  const name = [offer.product, offer.plan].filter(Boolean).join(', ') || 'unnamed';
  const per = offer.per
    ? ` per ${offer.per.n === 1 ? offer.per.unit : formatPeriod(offer.per)}`
    : ', period not stated';
  const trial = offer.trial ? `, free for ${formatPeriod(offer.trial)}` : '';
  const year = `a year: ${offer.perYear ?? 'not stated'}`;
  const pay = offer.paymentMethods.length > 0 ? `, pay with ${offer.paymentMethods.join(', ')}` : '';
  return `  ${name}: ${offer.price} ${offer.currency}${per}${offer.perPerson ? ' per person' : ''}${trial}, ${year}${pay}`;
}

function formatPeriod({ n, unit }: NonNullable<Offer['per']>): string {
  return `${n} ${unit}${n === 1 ? '' : 's'}`;
}

function formatNotice(notice: Notice): string {
  return `  ${notice.translation?.text ?? 'not translated'}  ← ${notice.text} (${notice.lang})`;
}
