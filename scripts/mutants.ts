import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { ROOT } from '../tests/helpers/source-files';
import {
  FOLDERS,
  type Folder,
  type MutantArguments,
  nameTarget,
  parseMutantArguments,
  type Target,
  USAGE,
} from './mutants/arguments';
import { bundleTests } from './mutants/bundle-tests';
import { chooseTests } from './mutants/choose-tests';
import { instrument } from './mutants/instrument';
import { buildModuleGraph } from './mutants/module-graph';
import { createJudge } from './mutants/run-mutant';
import { takeSample } from './mutants/sample';
import { formatScore, formatSurvivors, type JudgedMutant, type Summary, summarise } from './mutants/summary';
import { surveyTests } from './mutants/survey-tests';
import { compileBundle } from './mutants/test-program';
import { openVerdictLog } from './mutants/verdict-log';
import { replaceResults } from './mutants/write-report';

/** How many changes to the detectors the tests notice; docs/mutants.md says how. */
const PLACE = join(ROOT, '.mutants');
const PAGE = join(ROOT, 'docs/mutants.md');

const given = parseMutantArguments(process.argv.slice(2));
if (given) {
  fc.configureGlobal({ seed: 1 });
  for (const target of given.targets) await judgeTarget(target, given);
  if (given.write) writeFileSync(PAGE, replaceResults(readFileSync(PAGE, 'utf8'), readSummaries()));
} else {
  console.error(USAGE);
  process.exitCode = 2;
}

async function judgeTarget(target: Target, { sample, seed, patience }: MutantArguments): Promise<void> {
  const { folder, parts } = target;
  const name = nameTarget(target);
  const tests = chooseTests(folder);
  const places = parts.length > 0 ? parts.map((part) => `utils/${folder}/${part}`) : [`utils/${folder}`];
  const { mutants, code } = await instrument(places);
  const counters = await bundleTests({ tests, mutated: code, as: 'counters' });
  const switches = await bundleTests({ tests, mutated: code, as: 'switches' });
  const survey = surveyTests(compileBundle(counters), mutants.length);
  console.log(`${name}: ${mutants.length} mutants, ${survey.tests.length} tests`);
  for (const test of survey.left) console.log(`  left out: ${test}`);
  const graph = buildModuleGraph(counters.imports, mutants, survey);
  const judge = createJudge({ survey, graph, start: compileBundle(switches), patience });
  const log = openVerdictLog(join(PLACE, `${name}.jsonl`), hash(`${switches.code} ${patience}`));
  const judged: JudgedMutant[] = [];
  for (const mutant of takeSample(mutants, sample, seed)) {
    judged.push({ mutant, verdict: log.settle(mutant, () => judge(mutant)) });
    if (judged.length % 50 === 0) console.log(`  ${judged.length}: ${formatScore(describe(judged))}`);
  }
  const summary = describe(judged);
  console.log(`${name}: ${formatScore(summary)}`);
  writeFileSync(join(PLACE, `${name}-survivors.txt`), formatSurvivors(judged));
  if (parts.length === 0) writeFileSync(summaryPath(folder), JSON.stringify(summary));

  function describe(done: readonly JudgedMutant[]): Summary {
    const left = survey.left.length;
    const facts = {
      folder,
      files: code.size,
      mutants: mutants.length,
      seed,
      tests: survey.tests.length,
      left,
    };
    return summarise({ ...facts, judged: done });
  }
}

function readSummaries(): readonly Summary[] {
  return FOLDERS.map(summaryPath)
    .filter((path) => existsSync(path))
    .map((path) => JSON.parse(readFileSync(path, 'utf8')));
}

function summaryPath(folder: Folder): string {
  return join(PLACE, `${folder}-summary.json`);
}

function hash(text: string): string {
  return createHash('sha1').update(text).digest('hex');
}
