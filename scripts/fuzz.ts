import type { GeneratedTest } from '../tests/generated/generated-test';
import { GENERATED_TESTS } from '../tests/generated/properties';
import { leaveCounts } from './trust/left-counts';

/**
 * The generated tests for as long as asked, with new seeds: `npm run fuzz -- --minutes 60`. A failure is printed with
 * what shows it again: `npm run fuzz -- --only "NAME" --seed S --path P`.
 */
const USAGE = 'npm run fuzz -- [--minutes N] [--only NAME] [--seed S] [--path P]';
/** How long one test keeps its turn. Milliseconds. */
const TURN = 5_000;
const MOST_CASES = 1_000_000;

const options = readOptions(process.argv.slice(2));
const chosen = GENERATED_TESTS.filter(({ name }) => options.only === null || name.includes(options.only));
if (chosen.length === 0) throw new Error(`no generated test is called ${options.only}`);
const failing = new Map<string, string>();
const cases = new Map<string, number>();
const started = Date.now();
const end = started + options.minutes * 60_000;

if (options.seed === null) runRounds();
else for (const test of chosen) runTurn(test, options.seed);
printSummary();
process.exitCode = failing.size > 0 ? 1 : 0;

/** Each subject gets the same time, however many tests it has. */
function runRounds(): void {
  const subjects = [...new Set(chosen.map(({ subject }) => subject))];
  for (let round = 0; Date.now() < end; round += 1) {
    for (const subject of subjects) {
      const tests = chosen.filter((test) => test.subject === subject && !failing.has(test.name));
      const test = tests[round % Math.max(1, tests.length)];
      if (test && Date.now() < end) runTurn(test, (Date.now() ^ (round * 2_654_435_761)) | 0);
    }
  }
}

function runTurn(test: GeneratedTest, seed: number): void {
  const path = options.path === null ? {} : { path: options.path };
  const time = options.seed === null ? { time: Math.min(TURN, Math.max(1, end - Date.now())) } : {};
  const outcome = test.check({
    runs: options.seed === null ? MOST_CASES : test.runs,
    seed,
    ...path,
    ...time,
  });
  cases.set(test.subject, (cases.get(test.subject) ?? 0) + outcome.cases);
  if (!outcome.failure) return;
  failing.set(test.name, outcome.failure.report);
  console.log(`\n✗ ${test.subject} · ${test.name}`);
  console.log(
    `  npm run fuzz -- --only "${test.name}" --seed ${outcome.seed} --path "${outcome.failure.path}"`,
  );
  console.log(outcome.failure.report.slice(0, 6_000));
}

function printSummary(): void {
  const minutes = (Date.now() - started) / 60_000;
  console.log(`\n${minutes.toFixed(1)} minutes, ${failing.size} of ${chosen.length} tests failed`);
  for (const [subject, count] of cases) console.log(`${subject}: ${count} cases`);
  for (const name of failing.keys()) console.log(`failed: ${name}`);
  if (options.only !== null || options.seed !== null) return;
  const tried = [...cases.values()].reduce((sum, count) => sum + count, 0);
  const what = `Generated inputs in ${Math.round(minutes)} minutes of \`npm run fuzz\``;
  leaveCounts('fuzz', [{ what, tried, lost: failing.size }]);
}

function readOptions(given: readonly string[]) {
  const found = new Map<string, string>();
  for (let at = 0; at < given.length; at += 2) {
    const [name, value] = [given[at] ?? '', given[at + 1]];
    if (!/^--(?:minutes|only|seed|path)$/.test(name) || value === undefined) throw new Error(USAGE);
    found.set(name.slice(2), value);
  }
  const seed = found.get('seed');
  return {
    minutes: Number(found.get('minutes') ?? 10),
    only: found.get('only') ?? null,
    seed: seed === undefined ? null : Number(seed),
    path: found.get('path') ?? null,
  };
}
