import { expect, test } from 'vitest';
import type { Subject } from '../../generated/generated-test';
import { FUZZED_KINDS } from '../../generated/message-tests';
import { GENERATED_TESTS } from '../../generated/properties';

/** Times are compared on inputs that stay the same: a busy machine must not decide what is tried. */
const SEED_OF_TIMES = 20_261_122;

const count = (subject: Subject) =>
  GENERATED_TESTS.filter((one) => one.subject === subject).reduce((sum, { runs }) => sum + runs, 0);

test.each(GENERATED_TESTS.map((one) => [one.subject, one.name, one.runs, one] as const))(
  '%s · %s holds in %i cases',
  (subject, _name, runs, { check }) => {
    const { cases, failure } = check({ runs, ...(subject === 'growth' ? { seed: SEED_OF_TIMES } : {}) });
    expect(failure?.report ?? null).toBeNull();
    expect(cases).toBe(runs);
  },
  60_000,
);

test('every guard of every message is tried', () => {
  const files: Readonly<Record<string, object>> = import.meta.glob('../../../utils/messages/*.ts', {
    eager: true,
  });
  const tables = Object.values(files)
    .flatMap((file) => Object.entries(file))
    .filter(([name]) => /_(?:REQUESTS|REPLIES)$/.test(name));
  const kinds = tables.flatMap(([name, guards]) =>
    Object.keys(guards).map((kind) => `${kind} ${name.endsWith('_REQUESTS') ? 'asked' : 'answered'}`),
  );
  expect(kinds.length).toBeGreaterThan(25);
  expect(kinds.filter((kind) => !FUZZED_KINDS.includes(kind))).toEqual([]);
});

test.each([
  ['pages', 400],
  ['text', 1_000],
  ['prices', 1_000],
  ['small print', 400],
  ['messages', 5_000],
] as const)('%s are tried with enough cases', (subject, least) => {
  expect(count(subject)).toBeGreaterThanOrEqual(least);
});
