import type { Report } from '../report/report';

/** How a report can be saved. */
export interface ExportFormat {
  readonly id: 'markdown' | 'json' | 'csv' | 'bibtex' | 'csl-json';
  readonly label: string;
  readonly extension: string;
  readonly mediaType: string;
}

export const EXPORT_FORMATS: readonly ExportFormat[] = [
  { id: 'markdown', label: 'Markdown', extension: 'md', mediaType: 'text/markdown' },
  { id: 'csv', label: 'CSV', extension: 'csv', mediaType: 'text/csv' },
  { id: 'json', label: 'JSON', extension: 'json', mediaType: 'application/json' },
  { id: 'bibtex', label: 'BibTeX', extension: 'bib', mediaType: 'application/x-bibtex' },
  {
    id: 'csl-json',
    label: 'CSL-JSON',
    extension: 'csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
  },
];

/** A name every file system takes, from the page's title and day. */
export function nameExport(report: Report, format: ExportFormat): string {
  const title = (report.page.title ?? 'page')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-/, '')
    .slice(0, 60)
    .replace(/-$/, '');
  const day = /^\d{4}-\d{2}-\d{2}/.exec(report.page.publishedTime ?? '')?.[0];
  return `${[day, title === '' ? 'page' : title].filter((part) => part).join('-')}.${format.extension}`;
}
