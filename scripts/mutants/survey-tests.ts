import type { CollectedTest } from './collect-tests';
import { watchCaches } from './resettable-cache';
import type { StartProgram } from './test-program';

export interface KnownTest {
  readonly file: string;
  /** Place among the tests of its file. */
  readonly place: number;
  readonly name: string;
  /** What running it once takes. */
  readonly ms: number;
}

export interface Survey {
  readonly tests: readonly KnownTest[];
  /** By mutant: places in `tests` of those that run its code. */
  readonly coverage: readonly (readonly number[])[];
  /** Whose code runs while something is compiled that is kept. */
  readonly compiling: ReadonlySet<number>;
  /** Whose code runs as its module is loaded. */
  readonly loading: ReadonlySet<number>;
  /** Whose code runs as a test file is loaded, before its tests: those files. */
  readonly collecting: ReadonlyMap<number, ReadonlySet<string>>;
  /** Tests that failed without any mutant, and those that look at the clock. */
  readonly left: readonly string[];
}

/** Which tests run which mutant's code. `start` is of a bundle with counters. */
export function surveyTests(start: StartProgram, mutantCount: number): Survey {
  const hits = countHits(mutantCount);
  const compiled = new Map<object, Set<number>>();
  const open: { readonly key: object; readonly ids: Set<number> }[] = [];
  const { Cache } = watchCaches({
    onMiss: (key) => open.push({ key, ids: new Set() }),
    onSet: (key) => {
      const at = open.findLastIndex((frame) => frame.key === key);
      const [frame] = at < 0 ? [] : open.splice(at);
      if (frame) compiled.set(key, frame.ids);
    },
    onHit: (key) => hits.add(compiled.get(key) ?? []),
  });
  let tookTime = false;
  const program = start({
    Cache,
    cover: (...ids) => {
      hits.add(ids);
      for (const { ids: own } of open) for (const id of ids) own.add(id);
    },
    onClock: () => {
      tookTime = true;
    },
  });
  for (const load of Object.values(program.modules)) load();
  const loading = new Set(hits.take());
  const collecting = new Map<number, Set<string>>();
  const tests: KnownTest[] = [];
  const left: string[] = [];
  const coverage: number[][] = Array.from({ length: mutantCount }, () => []);
  for (const [file, load] of Object.entries(program.tests)) {
    load();
    for (const id of hits.take()) collecting.set(id, (collecting.get(id) ?? new Set()).add(file));
    program.takeCollected().forEach((test, place) => {
      tookTime = false;
      const started = process.cpuUsage();
      const passed = passes(test);
      const own = hits.take();
      open.length = 0;
      if (!passed || tookTime) {
        left.push(`${file}: ${test.name}${passed ? '' : ' (fails)'}`);
        return;
      }
      for (const id of own) coverage[id]?.push(tests.length);
      tests.push({ file, place, name: test.name, ms: toMs(process.cpuUsage(started)) });
    });
  }
  const compiling = new Set([...compiled.values()].flatMap((ids) => [...ids]));
  return { tests, coverage, compiling, loading, collecting, left };
}

function toMs({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1000;
}

export function passes(test: CollectedTest): boolean {
  try {
    test.run();
    return true;
  } catch {
    return false;
  }
}

function countHits(mutantCount: number) {
  const marks = new Uint8Array(mutantCount);
  let list: number[] = [];
  return {
    add: (ids: Iterable<number>) => {
      for (const id of ids) {
        if (marks[id]) continue;
        marks[id] = 1;
        list.push(id);
      }
    },
    take: (): readonly number[] => {
      const taken = list;
      for (const id of taken) marks[id] = 0;
      list = [];
      return taken;
    },
  };
}
