import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { buildReport } from '../utils/report/build-report';
import { parseJson } from '../utils/text/json';
import { compareReports, listFindings } from './replay/compare-reports';
import { isMisreading } from './replay/misreading-guard';
import { writePage } from './replay/write-page';

// npx tsx scripts/replay.ts FILE…
// Reads files that readers saved with "This is wrong" once more: what the report says now, what it said then, and the
// page as HTML to reword into a gold page (tests/pages/README.md).

const TARGET = join(import.meta.dirname, '../.output/replay');

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('usage: npx tsx scripts/replay.ts FILE…');
  process.exitCode = 2;
}
for (const file of files) replay(file);

function replay(file: string): void {
  const misreading = parseJson(readFileSync(file, 'utf8'));
  if (!isMisreading(misreading)) {
    console.error(`${file} is not a file that Newsgloss saved.`);
    process.exitCode = 1;
    return;
  }
  const { note, program, readerLangs, seen, report, page } = misreading;
  const now = buildReport(page, { readerLangs });
  const folder = join(TARGET, basename(file, '.json'));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'page.html'), writePage(page));
  const changes = compareReports(report, now);
  console.log(
    [
      `${file}, saved by Newsgloss ${program}`,
      `The reader says: ${note === '' ? 'nothing' : note}`,
      `The reader saw: ${seen.quotes} quotations, ${seen.offers} offers, ${seen.notices} notices, access ${seen.access}`,
      'The report now:',
      ...listFindings(now).map((line) => `  ${line}`),
      changes.length === 0
        ? 'It says what it said when it was saved.'
        : 'What has changed since it was saved:',
      ...changes.map((line) => `  ${line}`),
      `The page: ${join(folder, 'page.html')}`,
    ].join('\n'),
  );
}
