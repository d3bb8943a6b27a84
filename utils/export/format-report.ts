import type { Report } from '../report/report';
import { assertNever } from '../text/assert-never';
import { formatBibtex } from './bibtex';
import { formatCslJson } from './csl-json';
import { formatCsv } from './csv';
import type { ExportFormat } from './export-format';
import { formatMarkdown } from './markdown';

/** The report as a file's text. */
export function formatReport(report: Report, id: ExportFormat['id']): string {
  switch (id) {
    case 'markdown':
      return formatMarkdown(report);
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
