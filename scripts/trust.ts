import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countTests, type VitestResult } from './trust/count-tests';
import { formatTable, replaceTable } from './trust/format-table';
import { readLeftCounts } from './trust/left-counts';

// npx tsx scripts/trust.ts [--browsers] [--write]
// Runs the tests and counts what they tried; `--browsers` runs those in real browsers too (built first: npm run build),
// `--write` puts the table into docs/trust.md. Rows that long commands left (scripts/trust/left-counts.ts) come last.

const ROOT = join(import.meta.dirname, '..');
const PAGE = join(ROOT, 'docs/trust.md');

const folder = mkdtempSync(join(tmpdir(), 'newsgloss-trust-'));
const cases = join(folder, 'cases');
mkdirSync(folder, { recursive: true });
const configs = ['scripts/trust/vitest.config.ts'];
if (process.argv.includes('--browsers')) configs.push('tests/e2e/vitest.config.ts');
const results = configs.map(runTests);
const inputs = existsSync(cases) ? readFileSync(cases, 'utf8').trim().split('\n').map(Number) : [];
const generated = {
  what: `Generated inputs, of ${inputs.length} generated tests`,
  tried: inputs.reduce((sum, count) => sum + count, 0),
  lost: 0,
};
const rows = [...countTests(results, ROOT), ...(inputs.length > 0 ? [generated] : []), ...readLeftCounts()];
rmSync(folder, { recursive: true, force: true });
const table = formatTable(rows);
console.log(table);
if (process.argv.includes('--write')) writeFileSync(PAGE, replaceTable(readFileSync(PAGE, 'utf8'), table));
process.exitCode = rows.some(({ lost }) => lost > 0) ? 1 : 0;

function runTests(config: string, index: number): VitestResult {
  const file = join(folder, `${index}.json`);
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
