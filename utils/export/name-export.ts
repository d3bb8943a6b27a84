import type { Report } from '../report/report';
import type { ExportFormat } from './export-format';

interface FileKind {
  readonly extension: string;
  readonly mediaType: string;
}

export const FILE_KINDS: Readonly<Record<ExportFormat['id'], FileKind>> = {
  markdown: { extension: 'md', mediaType: 'text/markdown' },
  csv: { extension: 'csv', mediaType: 'text/csv' },
  json: { extension: 'json', mediaType: 'application/json' },
  bibtex: { extension: 'bib', mediaType: 'application/x-bibtex' },
  'csl-json': { extension: 'csl.json', mediaType: 'application/vnd.citationstyles.csl+json' },
};

/** A name every file system takes, from the page's title and day. */
export function nameExport(report: Report, format: ExportFormat): string {
  const title = (report.page.title ?? 'page')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-/, '')
    .slice(0, 60)
    .replace(/\p{Surrogate}$/u, '')
    .replace(/-$/, '');
  const day = /^\d{4}-\d{2}-\d{2}/.exec(report.page.publishedTime ?? '')?.[0];
  return `${[day, title === '' ? 'page' : title].filter((part) => part).join('-')}.${FILE_KINDS[format.id].extension}`;
}
