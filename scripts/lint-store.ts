import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Mozilla's own linter over the Firefox build: no error, and no warning but the three that come from libraries
 * we may not alter.
 */
const BUILD = join(import.meta.dirname, '../.output/firefox-mv3');

/** Readability writes HTML twice, Preact once. Each is known by the words around it in the built script. */
const KNOWN = [
  { library: 'Readability', folder: 'background.js', near: /articleContent:\w+,textLength:/ },
  {
    library: 'Readability',
    folder: 'background.js',
    near: /createElement\([`'"]div[`'"]\)[;,]\w+\.innerHTML=\w+\.innerHTML/,
  },
  { library: 'Preact', folder: 'chunks/', near: /\.innerHTML=\w+\.__html/ },
];

interface Finding {
  readonly code: string;
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly message: string;
}

const { errors, warnings } = lint();
const excused = KNOWN.map(({ folder, near }) =>
  warnings.find(
    (warning) =>
      warning.code === 'UNSAFE_VAR_ASSIGNMENT' &&
      warning.file.startsWith(folder) &&
      near.test(readAround(warning)),
  ),
);
const unknown = warnings.filter((warning) => !excused.includes(warning));
KNOWN.forEach(({ library, near }, index) => {
  if (!excused[index])
    console.error(`the known warning in ${library} near ${near} is gone: strike it from the list`);
});
for (const { code, file, line, message } of [...errors, ...unknown]) {
  console.error(`${code} ${file}:${line ?? ''} ${message}`);
}
console.log(`${errors.length} errors, ${warnings.length} warnings, ${unknown.length} of them unknown`);
process.exitCode = errors.length + unknown.length > 0 || excused.includes(undefined) ? 1 : 0;

function lint(): { errors: readonly Finding[]; warnings: readonly Finding[] } {
  const args = ['lint', '--source-dir', BUILD, '--output', 'json', '--no-config-discovery', '--boring'];
  const { stdout, stderr } = spawnSync('web-ext', args, { encoding: 'utf8', maxBuffer: 1 << 26 });
  try {
    return JSON.parse(stdout);
  } catch {
    throw new Error(`web-ext lint gave no result\n${stdout}${stderr}`);
  }
}

/** A hundred characters either side of where a warning points. */
function readAround({ file, line = 1, column = 0 }: Finding): string {
  const text = readFileSync(join(BUILD, file), 'utf8').split('\n')[line - 1] ?? '';
  return text.slice(Math.max(0, column - 100), column + 100);
}
