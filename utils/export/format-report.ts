import type { Report } from '../report/report';
import { assertNever } from '../text/assert-never';
import { formatBibtex } from './bibtex';
import { formatCslJson } from './csl-json';
import { formatCsv } from './csv';
import type { ExportFormat } from './export-format';
import { formatMarkdown } from './markdown';
import type { OfferWords } from './offer-words';

interface FormatOptions {
  readonly id: ExportFormat['id'];
  readonly words: OfferWords;
}

/** The report as a file's text. */
export function formatReport(report: Report, { id, words }: FormatOptions): string {
  switch (id) {
    case 'markdown':
      return formatMarkdown(report, words);
    case 'csv':
      return formatCsv(report);
    case 'json':
      return `${JSON.stringify(report, null, 2)}\n`;
    case 'bibtex':
      return formatBibtex(report);
    case 'csl-json':
      return formatCslJson(report);
    default:
      return assertNever(id);
  }
}
