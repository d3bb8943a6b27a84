import type { Reporter } from 'vitest/node';
import { leaveCounts } from './left-counts';

/** A reporter that leaves a row for each of a suite's files, named as its browser is; none where tests were left out. */
export function leaveRows(name: string, what: string): Reporter {
  return {
    onTestRunEnd(modules) {
      for (const { moduleId, children } of modules) {
        const states = [...children.allTests()].map((test) => test.result().state);
        const browser = /(\w+)\.\w+\.ts$/.exec(moduleId)?.[1] ?? '';
        if (states.length === 0 || states.includes('skipped')) continue;
        const lost = states.filter((state) => state !== 'passed').length;
        leaveCounts(`${name}-${browser}`, [{ what: `${what}, ${browser}`, tried: states.length, lost }]);
      }
    },
  };
}
