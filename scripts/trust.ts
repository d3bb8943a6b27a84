import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countTests, type TrustRow, type VitestResult } from './trust/count-tests';
import { formatTable, replaceTable } from './trust/format-table';
import { leaveCounts, readLeftCounts } from './trust/left-counts';
import { readMutants } from './trust/read-mutants';

// npx tsx scripts/trust.ts [--browsers] [--left] [--write]
// Runs the tests and counts what they tried; `--browsers` runs those in real browsers too (built first: npm run build),
// else they are counted as `npm test` last left them; `--left` runs nothing, `--write` puts the table into docs/trust.md. Every run leaves its rows, as the long commands do
// (npm run faults, hostile, load, fuzz; scripts/trust/left-counts.ts); what docs/mutants.md tells comes last.

const ROOT = join(import.meta.dirname, '..');
const PAGE = join(ROOT, 'docs/trust.md');

const folder = mkdtempSync(join(tmpdir(), 'newsgloss-trust-'));
const cases = join(folder, 'cases');
mkdirSync(folder, { recursive: true });
const inBrowsers = process.argv.includes('--browsers')
  ? runTests('tests/e2e/vitest.config.ts')
  : readResult(join(ROOT, '.output/test-results/real-browsers.json'));
if (inBrowsers) leaveCounts('1-browsers', countTests([inBrowsers], ROOT).map(nameBrowsers));
if (!process.argv.includes('--left')) leaveCounts('0-tests', countEverything());
const tried = readLeftCounts();
const rows = [...tried, ...readMutants(readFileSync(join(ROOT, 'docs/mutants.md'), 'utf8'))];
rmSync(folder, { recursive: true, force: true });
const table = formatTable(rows);
console.log(table);
if (process.argv.includes('--write')) writeFileSync(PAGE, replaceTable(readFileSync(PAGE, 'utf8'), table));
process.exitCode = tried.some(({ lost }) => lost > 0) ? 1 : 0;

function nameBrowsers(row: TrustRow): TrustRow {
  return { ...row, what: `${row.what}, in both real browsers` };
}

function countEverything(): readonly TrustRow[] {
  const rows = countTests([runTests('scripts/trust/vitest.config.ts')], ROOT);
  const inputs = existsSync(cases) ? readFileSync(cases, 'utf8').trim().split('\n').map(Number) : [];
  const generated = {
    what: `Generated inputs, of ${inputs.length} generated tests`,
    tried: inputs.reduce((sum, count) => sum + count, 0),
    lost: 0,
  };
  return inputs.length > 0 ? [...rows, generated] : rows;
}

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
  const result = readResult(file);
  if (!result) throw new Error(`${config} gave no result\n${stderr}`);
  return result;
}

function readResult(file: string): VitestResult | null {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}
