import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';
import { COUNTS, leaveCounts } from './left-counts';

/**
 * A reporter that leaves a row for each of a suite's files, named as its browser is, after each test: so a run that is
 * cut off has left what it tried. A test that is not run this time counts as it last went, and not at all before that.
 */
export function leaveRows(name: string, what: string): Reporter {
  return {
    onTestCaseResult(test) {
      const { module } = test;
      const browser = /(\w+)\.\w+\.ts$/.exec(module.moduleId)?.[1] ?? '';
      const states = keepStates(`${name}-${browser}`, module);
      const lost = states.filter((state) => state !== 'passed').length;
      if (states.length === 0) return;
      leaveCounts(`${name}-${browser}`, [{ what: `${what}, ${browser}`, tried: states.length, lost }]);
    },
  };
}

/** How each of the file's tests last went. */
function keepStates(name: string, { children }: TestModule): readonly string[] {
  const file = join(COUNTS, `${name}.states`);
  const known: Readonly<Record<string, string>> = existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8'))
    : {};
  const states = new Map<string, string>();
  for (const test of children.allTests()) {
    const { state } = test.result();
    const last = state === 'passed' || state === 'failed' ? state : known[test.fullName];
    if (last) states.set(test.fullName, last);
  }
  mkdirSync(COUNTS, { recursive: true });
  writeFileSync(file, JSON.stringify(Object.fromEntries(states)));
  return [...states.values()];
}
