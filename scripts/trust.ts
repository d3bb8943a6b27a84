import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countTests, type VitestResult } from './trust/count-tests';
import { formatTable, replaceTable } from './trust/format-table';
import { leaveCounts, readLeftCounts } from './trust/left-counts';
import { readMutants } from './trust/read-mutants';

// npx tsx scripts/trust.ts [--browsers] [--write]
// Runs the tests and counts what they tried; `--browsers` runs those in real browsers too (built first: npm run build),
// `--write` puts the table into docs/trust.md. Rows that long commands left (npm run faults, hostile, load, fuzz; see
// scripts/trust/left-counts.ts) and what docs/mutants.md tells come last.

const ROOT = join(import.meta.dirname, '..');
const PAGE = join(ROOT, 'docs/trust.md');

const folder = mkdtempSync(join(tmpdir(), 'newsgloss-trust-'));
const cases = join(folder, 'cases');
mkdirSync(folder, { recursive: true });
if (process.argv.includes('--browsers')) {
  leaveCounts('browsers', countTests([runTests('tests/e2e/vitest.config.ts')], ROOT));
}
const results = [runTests('scripts/trust/vitest.config.ts')];
const inputs = existsSync(cases) ? readFileSync(cases, 'utf8').trim().split('\n').map(Number) : [];
const generated = {
  what: `Generated inputs, of ${inputs.length} generated tests`,
  tried: inputs.reduce((sum, count) => sum + count, 0),
  lost: 0,
};
const tried = [...countTests(results, ROOT), ...(inputs.length > 0 ? [generated] : []), ...readLeftCounts()];
const rows = [...tried, ...readMutants(readFileSync(join(ROOT, 'docs/mutants.md'), 'utf8'))];
rmSync(folder, { recursive: true, force: true });
const table = formatTable(rows);
console.log(table);
if (process.argv.includes('--write')) writeFileSync(PAGE, replaceTable(readFileSync(PAGE, 'utf8'), table));
process.exitCode = tried.some(({ lost }) => lost > 0) ? 1 : 0;

function runTests(config: string): VitestResult {
  const file = join(folder, `${config.replace(/\W/g, '-')}.json`);
  const { stderr } = spawnSync(
    'npx',
    ['vitest', 'run', '--config', config, '--reporter=json', `--outputFile=${file}`],
    {
      cwd: ROOT,
      env: { ...process.env, NEWSGLOSS_CASES: cases },
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    },
  );
  if (!existsSync(file)) throw new Error(`${config} gave no result\n${stderr}`);
  return JSON.parse(readFileSync(file, 'utf8'));
}
