import { createRequire } from 'node:module';
import { Script } from 'node:vm';
import type { TestBundle } from './bundle-tests';
import type { CollectedTest } from './collect-tests';
import type { CacheConstructor } from './resettable-cache';

/** The tests of one evaluation of the bundle. */
export interface TestProgram {
  readonly activate: (id: number) => void;
  readonly modules: Readonly<Record<string, () => unknown>>;
  readonly tests: Readonly<Record<string, () => unknown>>;
  readonly takeCollected: () => readonly CollectedTest[];
}

/** What code under test meets in place of what the platform has. */
export interface Seams {
  readonly Cache: CacheConstructor;
  readonly cover: (...ids: readonly number[]) => void;
  /** Called where a test takes the time. */
  readonly onClock: () => void;
}

export type StartProgram = (seams: Seams) => TestProgram;

const require = createRequire(import.meta.url);

export function compileBundle({ code }: TestBundle): StartProgram {
  const start = new Script(`(function (require, seams) {${code}\n})`).runInThisContext();
  return ({ Cache, cover, onClock }) => start(require, { Cache, cover, ...watchClock(onClock) });
}

function watchClock(onClock: () => void) {
  return {
    clock: {
      now: () => {
        onClock();
        return performance.now();
      },
    },
    process: {
      ...process,
      cwd: () => process.cwd(),
      cpuUsage: (before?: NodeJS.CpuUsage) => {
        onClock();
        return process.cpuUsage(before);
      },
    },
  };
}
