import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/**
 * Mozilla's own linter over the Firefox build: no error, and no warning but the three that come from libraries
 * we may not alter.
 */
const BUILD = join(import.meta.dirname, '../.output/firefox-mv3');

/** Readability writes to innerHTML twice, Preact once. Where each ends up, and how often. */
const KNOWN = [
  { code: 'UNSAFE_VAR_ASSIGNMENT', file: /^content-scripts\/.*\.js$/, count: 2 },
  { code: 'UNSAFE_VAR_ASSIGNMENT', file: /^chunks\/popup-.*\.js$/, count: 1 },
];

interface Finding {
  readonly code: string;
  readonly file: string;
  readonly line?: number;
  readonly message: string;
}

const { errors, warnings } = lint();
const surplus = KNOWN.reduce((left, { code, file, count }) => {
  const known = left.filter((finding) => finding.code === code && file.test(finding.file)).slice(0, count);
  if (known.length < count) console.error(`expected ${count} × ${code} in ${file}, found ${known.length}`);
  return left.filter((finding) => !known.includes(finding));
}, warnings);
for (const { code, file, line, message } of [...errors, ...surplus]) {
  console.error(`${code} ${file}:${line ?? ''} ${message}`);
}
console.log(`${errors.length} errors, ${warnings.length} warnings, ${surplus.length} of them unknown`);
process.exitCode = errors.length + surplus.length > 0 ? 1 : 0;

function lint(): { errors: readonly Finding[]; warnings: readonly Finding[] } {
  const args = ['lint', '--source-dir', BUILD, '--output', 'json', '--no-config-discovery', '--boring'];
  const { stdout, stderr } = spawnSync('web-ext', args, { encoding: 'utf8', maxBuffer: 1 << 26 });
  try {
    return JSON.parse(stdout);
  } catch {
    throw new Error(`web-ext lint gave no result\n${stdout}${stderr}`);
  }
}
