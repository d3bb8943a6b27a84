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
    ...quotes.map(formatQuote),
    '',
    `What it costs: ${access.verdict}; declared: ${access.declared ?? 'nothing'}; readable here: ${access.readable ?? 'unknown'}`,
    ...offers.map(formatOffer),
    '',
    `Small print (${boilerplate.length})`,
    ...boilerplate.map(formatNotice),
    '',
  ].join('\n');
}

function formatQuote(quote: Quote): string {
  const marks = quote.kind === 'direct' ? (`“${quote.text}”` as const) : quote.text;
  return `  ${quote.rank}. ${formatSource(quote.source)} [${quote.kind}]: ${marks}`;
}

function formatSource(source: Quote['source']): string {
  if (source.kind === 'none') return 'no name given';
  if (source.kind === 'unnamed') return source.description;
  return [source.name, source.role, source.affiliation].filter(Boolean).join(', ');
}

function formatOffer(offer: Offer): string {
  const name = [offer.product, offer.plan].filter(Boolean).join(', ') || 'unnamed';
  const per = offer.per
    ? ` per ${offer.per.n === 1 ? '' : `${offer.per.n} `}${offer.per.unit}`
    : ', period not stated';
  const trial = offer.trial ? `, free for ${offer.trial.n} ${offer.trial.unit}` : '';
  const year = `a year: ${offer.perYear ?? 'not stated'}`;
  const pay = offer.paymentMethods.length > 0 ? `, pay with ${offer.paymentMethods.join(', ')}` : '';
  return `  ${name}: ${offer.price} ${offer.currency}${per}${offer.perPerson ? ' per person' : ''}${trial}, ${year}${pay}`;
}

function formatNotice(notice: Notice): string {
  return `  ${notice.translation?.text ?? 'not translated'}  ← ${notice.text} (${notice.lang})`;
}
