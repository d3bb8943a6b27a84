import type { FindingReference } from '../messages/protocol';
import { buildAnchor } from '../page/anchor';
import type { ArticleText } from '../page/article-text';
import type { Page } from '../page/page';
import type { Anchor, Quote } from '../report/report';
import { assertNever } from '../text/assert-never';
import type { ShelfEntry } from './shelf';

/** One anchor for each part of a quotation, in reading order. */
export function buildPartAnchors(page: Page, text: ArticleText, quote: Quote): readonly Anchor[] {
  return quote.parts.flatMap((part) => {
    const line = text.lines.findLast((candidate) => candidate.start <= part.start);
    if (!line) return [];
    return [buildAnchor(page, line.block, { start: part.start - line.start, end: part.end - line.start })];
  });
}

/** Where a finding stands in the page; empty where it has no place there or the report has no such finding. */
export function anchorsOf(entry: ShelfEntry, finding: FindingReference): readonly Anchor[] {
  const { report } = entry.reply;
  switch (finding.kind) {
    case 'quote': {
      const quote = report.quotes[finding.index];
      return entry.quoteAnchors[finding.index] ?? (quote ? [quote.anchor] : []);
    }
    case 'offer':
      return listOf(report.offers[finding.index]?.anchor);
    case 'notice':
      return listOf(report.boilerplate[finding.index]?.anchor);
    case 'evidence':
      return listOf(report.access.evidence[finding.index]?.anchor);
    default:
      return assertNever(finding.kind);
  }
}

function listOf(anchor: Anchor | undefined): readonly Anchor[] {
  return anchor ? [anchor] : [];
}
