import type { ExportFormat } from '../utils/export/export-format';
import { formatReport } from '../utils/export/format-report';
import { FILE_KINDS, nameExport } from '../utils/export/name-export';
import type { Words } from '../utils/i18n/words';
import type { Report } from '../utils/report/report';
import { sayOffers } from './say-offers';
import type { SavedFile } from './view-ports';

/** A report as a file, its tables in the interface's language. */
export async function composeFile(report: Report, format: ExportFormat, words: Words): Promise<SavedFile> {
  await words.learn('offers');
  return {
    name: nameExport(report, format),
    mediaType: FILE_KINDS[format.id].mediaType,
    text: formatReport(report, { id: format.id, words: sayOffers(words) }),
  };
}
