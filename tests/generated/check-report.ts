import assert from 'node:assert/strict';
import { buildPartAnchors } from '../../utils/desk/finding-anchors';
import { EXPORT_FORMATS } from '../../utils/export/export-format';
import { formatReport } from '../../utils/export/format-report';
import { nameExport } from '../../utils/export/name-export';
import { formatQuoteHtml } from '../../utils/export/quote-html';
import { formatQuotedWords, formatQuoteText } from '../../utils/export/quote-text';
import { cleanAddress } from '../../utils/link/clean-address';
import { isReport } from '../../utils/messages/report-guard';
import { type ArticleText, buildArticleText } from '../../utils/page/article-text';
import type { Page } from '../../utils/page/page';
import type { Anchor, Quote, Report } from '../../utils/report/report';
import type { Span } from '../../utils/text/span';

/** All that must be true of any report on any page: spans inside, ordered, disjoint; every word shown a slice of the page. */
export function checkReport(page: Page, report: Report): void {
  const text = buildArticleText(page);
  for (const quote of report.quotes) checkQuote(quote, page, text);
  assert.deepEqual(
    report.quotes.map(({ rank }) => rank).sort((a, b) => a - b),
    report.quotes.map((_, index) => index + 1),
    'ranks are a permutation',
  );
  for (const offer of report.offers) {
    checkAnchor(offer.anchor, page);
    for (const anchor of offer.otherAnchors) checkAnchor(anchor, page);
    const amounts = [offer.price, offer.listPrice, offer.perMonth, offer.perYear, offer.firstYear];
    for (const amount of amounts) if (amount !== null) assert.match(amount, /^\d+(?:\.\d+)?$/);
  }
  for (const notice of report.boilerplate) {
    checkAnchor(notice.anchor, page);
    assert.equal(
      page.blocks[notice.anchor.block]?.text.slice(notice.anchor.start, notice.anchor.end),
      notice.text,
    );
    for (const value of Object.values(notice.slots)) assert.ok(notice.text.includes(value), `slot ${value}`);
  }
  for (const { anchor } of report.access.evidence) if (anchor) checkAnchor(anchor, page);
  assert.ok(isReport(report), 'the guard lets our own report through');
  assert.ok(isReport(JSON.parse(JSON.stringify(report))), 'also as JSON');
  checkExports(report);
}

function checkQuote(quote: Quote, page: Page, text: ArticleText): void {
  const { parts, source, cue, cueSpan, via } = quote;
  let last = 0;
  for (const part of parts) {
    assert.ok(
      part.start >= last && part.end > part.start && part.end <= text.text.length,
      'parts in order, inside',
    );
    const words = text.text.slice(part.start, part.end);
    assert.equal(words, words.trim());
    assert.ok(!words.includes('\n'), 'a part within one block');
    last = part.end;
  }
  assert.equal(quote.text, parts.map((part) => slice(text, part)).join(' '), 'verbatim');
  assert.equal(cue, cueSpan && slice(text, cueSpan), 'the cue as written');
  if (source.mention) assert.ok(slice(text, source.mention) !== '', 'a mention that is there');
  if (via !== null) assert.ok(evenOf(text.text).includes(evenOf(via)), `via ${via}`);
  checkAnchor(quote.anchor, page);
  for (const anchor of buildPartAnchors(page, text, quote)) checkAnchor(anchor, page);
}

/** In one white space and one normal form, without signs that nobody sees: as names are given. */
function evenOf(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ');
}

function slice({ text }: ArticleText, { start, end }: Span): string {
  assert.ok(start >= 0 && start <= end && end <= text.length, 'a span inside');
  return text.slice(start, end);
}

function checkAnchor({ block, start, end, exact, prefix, suffix }: Anchor, page: Page): void {
  const text = page.blocks[block]?.text;
  assert.ok(text !== undefined, 'an anchor in a block that is there');
  assert.ok(start < end && end <= text.length, 'an anchor that holds something');
  assert.equal(text.slice(start, end), exact);
  assert.ok(text.slice(0, start).endsWith(prefix) && text.slice(end).startsWith(suffix));
}

const WORDS = {
  product: 'Product',
  plan: 'Plan',
  price: 'Price',
  year: 'Year',
  firstYear: 'First year',
  formatMoney: (amount: string, currency: string) => `${amount} ${currency}`,
  formatPrice: ({ price }: { readonly price: string }) => price,
};

function checkExports(report: Report): void {
  for (const format of EXPORT_FORMATS) {
    assert.notEqual(formatReport(report, { id: format.id, words: WORDS }), '');
    assert.match(nameExport(report, format), /^[\p{L}\p{N}.-]+$/u);
  }
  for (const quote of report.quotes) {
    const { page } = report;
    const words = formatQuotedWords(quote, page.lang);
    const copied = { words, source: quote.source, page, link: page.url && cleanAddress(page.url) };
    assert.ok(
      !formatQuoteHtml(copied)
        .replace(/<\/?(?:blockquote|p|a)(?: (?:cite|href)="[^"<>]*")?>/g, '')
        .includes('<'),
    );
    assert.notEqual(formatQuoteText(copied), '');
  }
}
