import { inspect } from 'node:util';
import { chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect';

/** Stands for vitest where tests are run one by one, again and again, in one process. */
export interface CollectedTest {
  readonly name: string;
  readonly run: () => unknown;
}

let collected: CollectedTest[] = [];
let titles: readonly string[] = [];

chai.config.useProxy = false;
chai.config.includeStack = false;
chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

export const expect = Object.assign(
  (value: unknown, message?: string) => chai.expect(value, message),
  chai.expect,
);

export function takeCollected(): readonly CollectedTest[] {
  const taken = collected;
  collected = [];
  return taken;
}

type Body = (...values: readonly unknown[]) => unknown;

export const describe = withEach((name, body) => {
  const outer = titles;
  titles = [...titles, name];
  body();
  titles = outer;
});

export const it = withEach((name, run) => {
  collected.push({ name: [...titles, name].join(' › '), run });
});

export { it as test };

/** What comes before tests here only warms up. */
export function beforeAll(): void {}

function withEach(add: (name: string, body: () => unknown) => void) {
  const each = (rows: readonly unknown[]) => (name: string, body: Body) => {
    for (const row of rows) {
      const values = Array.isArray(row) ? row : [row];
      add(`${name} ${shorten(values)}`, () => body(...values));
    }
  };
  return Object.assign((name: string, body: Body) => add(name, () => body()), { each });
}

function shorten(values: readonly unknown[]): string {
  return inspect(values, { breakLength: Number.POSITIVE_INFINITY }).slice(0, 100);
}
