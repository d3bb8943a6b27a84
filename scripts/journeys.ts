import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findOrInstallBrowsers } from './browsers/find-browsers';
import { readFigures } from './journeys/figures';
import { formatJourneys, formatTable } from './journeys/format-journeys';

/**
 * Makes the eight journeys in both browsers with what is built, and prints what they took.
 * --write: into docs/journeys.md as well · --last: what the last run took, without another.
 */
const ROOT = join(import.meta.dirname, '..');
const asked = new Set(process.argv.slice(2));

if (!asked.has('--last')) {
  const { chromium, firefox } = findOrInstallBrowsers();
  const vitest = join(ROOT, 'node_modules/.bin/vitest');
  const { status } = spawnSync(vitest, ['run', '--config', 'tests/e2e/walks/vitest.config.ts'], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, CHROMIUM: chromium ?? '', FIREFOX: firefox ?? '' },
  });
  process.exitCode = status ?? 1;
}
const figures = readFigures();
console.log(formatTable(figures));
if (asked.has('--write')) {
  const day = new Date().toISOString().slice(0, 10);
  writeFileSync(join(ROOT, 'docs/journeys.md'), formatJourneys(figures, day));
}
