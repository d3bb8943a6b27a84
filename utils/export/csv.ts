import type { Quote, Report } from '../report/report';
import { balanceBidi } from '../text/balance-bidi';

const HEAD = ['rank', 'kind', 'text', 'source', 'name', 'role', 'affiliation', 'via', 'cue', 'url'] as const;

/** The quotations, a row each, in reading order; RFC 4180. */
export function formatCsv(report: Report): string {
  const rows = report.quotes.map((quote) => toRow(quote, report.page.url));
  return [HEAD, ...rows].map((cells) => `${cells.map(formatCell).join(',')}\r\n`).join('');
}

function toRow({ rank, kind, text, source, via, cue }: Quote, url: string | null): readonly string[] {
  const named = 'name' in source ? source : null;
  const name = source.kind === 'unnamed' ? source.description : (named?.name ?? '');
  return [
    String(rank),
    kind,
    text,
    source.kind,
    name,
    named?.role ?? '',
    named?.affiliation ?? '',
    via ?? '',
    cue ?? '',
    url ?? '',
  ];
}

/** Spreadsheets run what begins like a formula: such a cell begins with an apostrophe. */
function formatCell(text: string): string {
  const whole = balanceBidi(text);
  const safe = /^[=+\-@\t\r]/.test(whole) ? `'${whole}` : whole;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
