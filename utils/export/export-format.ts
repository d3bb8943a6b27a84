/** How a report can be saved. */
export interface ExportFormat {
  readonly id: 'markdown' | 'json' | 'csv' | 'bibtex' | 'csl-json';
  readonly label: string;
}

export const EXPORT_FORMATS: readonly ExportFormat[] = [
  { id: 'markdown', label: 'Markdown' },
  { id: 'csv', label: 'CSV' },
  { id: 'json', label: 'JSON' },
  { id: 'bibtex', label: 'BibTeX' },
  { id: 'csl-json', label: 'CSL-JSON' },
];
