import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findOrInstallBrowsers } from './browsers/find-browsers';

/** Everything there is to check, in one command. Ends with a line `N passed, N failed` alone. */
const ROOT = join(import.meta.dirname, '..');
const RESULTS = join(ROOT, '.output/test-results');
const STEP_LIMIT = 420_000;

interface Count {
  readonly passed: number;
  readonly failed: number;
}

const browsers = findOrInstallBrowsers();
const env = {
  ...process.env,
  CI: 'true',
  PATH: join(ROOT, 'node_modules/.bin') + delimiter + process.env.PATH,
  CHROMIUM: browsers.chromium ?? '',
  FIREFOX: browsers.firefox ?? '',
};

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
const counts = [
  runCheck('types', 'tsc --noEmit'),
  runCheck('lint', 'biome check --diagnostic-level=error --max-diagnostics=40'),
  runCheck('build for Chrome', 'wxt build'),
  runCheck('build for Firefox', 'wxt build --browser firefox'),
  runCheck('store lint', 'tsx scripts/lint-store.ts'),
  runTests('units, components, repository, gold pages', 'vitest run'),
  runTests('real browsers', 'vitest run --config tests/e2e/vitest.config.ts'),
];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** A command that passes or fails as one. What it printed is shown only when it failed. */
function runCheck(name: string, command: string): Count {
  const { ok, output, seconds } = run(command);
  report(name, ok ? 'passed' : 'FAILED', seconds);
  if (!ok) console.log(output);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

/** Counts every test, and shows each failure in full. */
function runTests(name: string, command: string): Count {
  const file = join(RESULTS, `${name.replace(/\W+/g, '-')}.json`);
  const { ok, output, seconds } = run(`${command} --reporter=json --outputFile=${file}`);
  const result = readResult(file);
  if (!result) {
    report(name, 'FAILED', seconds);
    console.log(output);
    return { passed: 0, failed: 1 };
  }
  const failures = result.testResults.flatMap(listFailures);
  const failed = Math.max(failures.length, ok ? 0 : 1);
  report(name, `${result.numPassedTests} passed, ${failed} FAILED`.replace(', 0 FAILED', ''), seconds);
  for (const failure of failures) console.log(failure);
  if (!ok && failures.length === 0) console.log(output);
  return { passed: result.numPassedTests, failed };
}

interface TestFile {
  readonly name: string;
  readonly status: string;
  readonly message: string;
  readonly assertionResults: readonly {
    readonly fullName: string;
    readonly status: string;
    readonly failureMessages: readonly string[];
  }[];
}

interface TestRun {
  readonly numPassedTests: number;
  readonly testResults: readonly TestFile[];
}

function readResult(file: string): TestRun | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** A file that does not even load is a failure of its own. */
function listFailures(file: TestFile): readonly string[] {
  const failures = file.assertionResults
    .filter(({ status }) => status === 'failed')
    .map((test) => `\n✗ ${file.name}\n  ${test.fullName}\n${test.failureMessages.join('\n')}\n`);
  if (failures.length > 0 || file.status !== 'failed') return failures;
  return [`\n✗ ${file.name}\n${file.message}\n`];
}

function run(command: string): { ok: boolean; output: string; seconds: number } {
  const start = Date.now();
  const { status, stdout, stderr, error } = spawnSync(command, {
    shell: true,
    cwd: ROOT,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 1 << 28,
    timeout: STEP_LIMIT,
    killSignal: 'SIGKILL',
  });
  const output = `${stdout}${stderr}${error ? `\n${error.message}` : ''}`;
  return { ok: status === 0, output, seconds: (Date.now() - start) / 1000 };
}

function report(name: string, result: string, seconds: number): void {
  console.log(`${name}: ${result} (${seconds.toFixed(1)} s)`);
}
