import { describe, expect, it } from 'vitest';
import type { Mutant } from '../../../../scripts/mutants/instrument';
import { buildModuleGraph } from '../../../../scripts/mutants/module-graph';
import { createJudge } from '../../../../scripts/mutants/run-mutant';
import { surveyTests } from '../../../../scripts/mutants/survey-tests';
import { compileBundle } from '../../../../scripts/mutants/test-program';

/** A program of five mutants, as the bundle would be: three are met by tests, one as it is loaded, one by nobody. */
const CODE = `
let on = -1;
let collected = [];
const is = (id) => { seams.cover(id); return on === id; };
let start = 0;
const add = (a, b) => start + (is(1) ? a - b : a + b);
const shown = (a) => (is(2) ? a : a + 0);
const cache = new seams.Cache();
const KEY = {};
const compiled = () => {
  const known = cache.get(KEY);
  if (known) return known;
  const fresh = { word: is(3) ? 'b' : 'a' };
  cache.set(KEY, fresh);
  return fresh;
};
const check = (right) => { if (!right) throw new Error('wrong'); };
const tests = {
  'sums.test.ts': () => {
    start = is(0) ? 1 : 0;
    collected.push({ name: 'adds', run: () => check(add(1, 2) === 3) });
  },
  'words.test.ts': () => collected.push(
    { name: 'shows', run: () => shown(1) },
    { name: 'compiles', run: () => check(compiled().word === 'a') },
    { name: 'compiles once more', run: () => check(compiled().word === 'a') },
    { name: 'times', run: () => seams.clock.now() },
    { name: 'fails', run: () => check(false) },
  ),
};
return {
  activate: (id) => { on = id; },
  modules: {},
  tests,
  takeCollected: () => { const taken = collected; collected = []; return taken; },
};`;

const mutants: readonly Mutant[] = [0, 1, 2, 3, 4].map((id) => ({
  id,
  path: 'sums.ts',
  line: 1,
  start: 0,
  end: 1,
  mutator: 'x',
  original: '',
  replacement: '',
  key: String(id),
}));

describe('the tests of a program with mutants in it', () => {
  const imports = new Map([
    ['sums.test.ts', ['sums.ts']],
    ['words.test.ts', ['sums.ts']],
  ]);
  const bundle = { code: CODE, imports };
  const survey = surveyTests(compileBundle(bundle), mutants.length);
  const judge = createJudge({
    survey,
    graph: buildModuleGraph(imports, mutants, survey),
    start: compileBundle(bundle),
    patience: Number.POSITIVE_INFINITY,
  });
  const fates = (order: readonly number[]) =>
    order.map((id) => {
      const mutant = mutants[id];
      return mutant && judge(mutant).fate;
    });

  it('leave out those that fail by themselves or look at the clock', () => {
    expect(survey.tests.map(({ name }) => name)).toEqual(['adds', 'shows', 'compiles', 'compiles once more']);
    expect(survey.left).toEqual(['words.test.ts: times', 'words.test.ts: fails (fails)']);
  });

  it('are known to meet what is compiled once, each of them', () => {
    expect(survey.coverage[3]).toHaveLength(2);
    expect(survey.compiling).toEqual(new Set([3]));
  });

  it('notice what makes a difference, in whatever order, and leave no trace of it', () => {
    const found = ['killed', 'killed', 'survived', 'killed', 'uncovered'];
    expect(fates([0, 1, 2, 3, 4])).toEqual(found);
    expect(fates([4, 3, 2, 1, 0])).toEqual([...found].reverse());
    expect(fates([2, 3, 2, 0, 2])).toEqual(['survived', 'killed', 'survived', 'killed', 'survived']);
  });
});
