import { dirname } from 'node:path';
import { Script } from 'node:vm';
import type { CollectedTest } from './collect-tests';
import type { Mutant } from './instrument';
import type { ModuleGraph } from './module-graph';
import { type CacheConstructor, watchCaches } from './resettable-cache';
import { passes, type Survey } from './survey-tests';
import type { StartProgram, TestProgram } from './test-program';

export type Fate = 'killed' | 'timeout' | 'survived' | 'uncovered';

export interface Verdict {
  readonly fate: Fate;
  /** The test that failed or never came to an end. */
  readonly killer: string | null;
}

export type JudgeMutant = (mutant: Mutant) => Verdict;

export interface JudgeInput {
  readonly survey: Survey;
  readonly graph: ModuleGraph;
  /** Of a bundle with switches. */
  readonly start: StartProgram;
  /** Milliseconds of the processor's, whatever else it does: tests that take longer are not waited for, and the mutant counts as surviving. */
  readonly patience: number;
}

interface TestRun {
  readonly program: Pick<TestProgram, 'activate'>;
  readonly id: number;
  /** Of the tests to run, in the survey. */
  readonly places: readonly number[];
  readonly testsOf: (file: string) => readonly CollectedTest[];
}

const NO_MUTANT = -1;
const OWN_FOLDER = 50;

/** Switches a mutant on and runs the tests that meet it, the likeliest first, up to the first that fails. */
export function createJudge({ survey, graph, start, patience }: JudgeInput): JudgeMutant {
  const kills = new Map<number, number>();
  const byFile = groupByFile(survey);
  const caches = watchCaches();
  const warm = startWith(caches.Cache);
  const collected = new Map(Object.keys(warm.tests).map((file) => [file, collect(warm, file)]));

  return (mutant) => {
    const loads = survey.loading.has(mutant.id) || survey.collecting.has(mutant.id);
    const places = loads ? findTouching(mutant) : (survey.coverage[mutant.id] ?? []);
    if (places.length === 0) return { fate: 'uncovered', killer: null };
    const own = dirname(mutant.path).replace('utils/', 'tests/unit/');
    const ordered = [...places].sort((a, b) => worth(b, own) - worth(a, own));
    return loads ? judgeAfresh(mutant, ordered) : judgeWarm(mutant, ordered);
  };

  /** Tests that are quick and have killed before go first, those of the code's own folder ahead of all. */
  function worth(place: number, own: string): number {
    const { file = '', ms = 0 } = survey.tests[place] ?? {};
    const near = dirname(file) === own ? OWN_FOLDER : 1;
    return (near * (1 + 20 * (kills.get(place) ?? 0))) / (0.2 + ms);
  }

  function judgeWarm({ id }: Mutant, places: readonly number[]): Verdict {
    const compiles = survey.compiling.has(id);
    if (compiles) caches.reset();
    const verdict = runTests({ program: warm, id, places, testsOf: (file) => collected.get(file) ?? [] });
    if (compiles || verdict.fate === 'timeout') caches.reset();
    return verdict;
  }

  function judgeAfresh({ id }: Mutant, places: readonly number[]): Verdict {
    let program: TestProgram | null = null;
    const own = new Map<string, readonly CollectedTest[]>();
    const load = (file: string): readonly CollectedTest[] => {
      program ??= startWith(WeakMap);
      program.activate(id);
      const tests = own.get(file) ?? collect(program, file);
      own.set(file, tests);
      return tests;
    };
    return runTests({ program: { activate: (on) => program?.activate(on) }, id, places, testsOf: load });
  }

  function startWith(Cache: CacheConstructor): TestProgram {
    return start({ Cache, cover() {}, onClock() {} });
  }

  /** In batches, since ending code that never ends takes a watch of its own. */
  function runTests({ program, id, places, testsOf }: TestRun): Verdict {
    let at = 0;
    const started = process.cpuUsage();
    const runBatch = (until: number): number | null => {
      for (; at < until; at += 1) {
        const place = places[at] ?? 0;
        const known = survey.tests[place];
        const test = known && testsOf(known.file)[known.place];
        program.activate(id);
        if (!test || !passes(test)) return place;
      }
      return null;
    };
    try {
      while (at < places.length && spentSince(started) < patience) {
        const [until, ms] = cutBatch(places, at);
        const killer = callWithin(() => runBatch(until), 3000 + 30 * ms);
        if (killer !== null) return settle('killed', killer);
      }
      return { fate: 'survived', killer: null };
    } catch (error) {
      return settle(isTimeout(error) ? 'timeout' : 'killed', places[at] ?? 0);
    } finally {
      program.activate(NO_MUTANT);
    }
  }

  function settle(fate: Fate, place: number): Verdict {
    kills.set(place, (kills.get(place) ?? 0) + 1);
    const test = survey.tests[place];
    return { fate, killer: test ? `${test.file}: ${test.name}` : null };
  }

  function cutBatch(places: readonly number[], from: number): readonly [number, number] {
    let ms = 0;
    let until = from;
    while (until < places.length && (until === from || ms < 100))
      ms += survey.tests[places[until++] ?? 0]?.ms ?? 0;
    return [until, ms];
  }

  /** Where a module's own loading is changed: all tests that run a module with it somewhere underneath. */
  function findTouching({ id, path }: Mutant): readonly number[] {
    const found = new Set(survey.coverage[id] ?? []);
    for (const module of graph.importersOf(path))
      for (const place of graph.testsRunning(module)) found.add(place);
    for (const file of survey.collecting.get(id) ?? [])
      for (const place of byFile.get(file) ?? []) found.add(place);
    return [...found];
  }
}

function collect(program: TestProgram, file: string): readonly CollectedTest[] {
  program.tests[file]?.();
  return program.takeCollected();
}

function spentSince(started: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

function groupByFile({ tests }: Survey): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  tests.forEach(({ file }, place) => {
    const group = groups.get(file) ?? [];
    groups.set(file, group);
    group.push(place);
  });
  return groups;
}

const SLOT = Symbol.for('newsgloss.mutants');
const CALL = new Script(`globalThis[Symbol.for('newsgloss.mutants')]()`);

/** Throws where it takes longer, even where it never ends. */
function callWithin<T>(run: () => T, timeout: number): T | null {
  let result: T | null = null;
  Reflect.set(globalThis, SLOT, () => {
    result = run();
  });
  CALL.runInThisContext({ timeout: Math.ceil(timeout) });
  return result;
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}
