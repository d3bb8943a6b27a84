import fc from 'fast-check';

/** What a generated test is about; the long run gives each the same time. */
export type Subject =
  | 'text'
  | 'prices'
  | 'small print'
  | 'pages'
  | 'data'
  | 'messages'
  | 'settings'
  | 'growth';

/** One property that has to hold for any input, and how to make the input. */
export interface GeneratedTest {
  readonly subject: Subject;
  readonly name: string;
  /** How many cases the test command tries; the long run tries as many as its time allows. */
  readonly runs: number;
  readonly check: (wish: RunWish) => RunOutcome;
}

export interface RunWish {
  readonly runs: number;
  readonly seed?: number;
  /** Where in the seed's cases to begin: as a failure prints it. */
  readonly path?: string;
  /** Milliseconds after which no further case is begun. */
  readonly time?: number;
}

export interface RunOutcome {
  readonly cases: number;
  readonly seed: number;
  /** Null where every case held; else the smallest case that does not, and how to see it again. */
  readonly failure: { readonly path: string; readonly report: string } | null;
}

export function generated<Input>(
  head: Omit<GeneratedTest, 'check'>,
  input: fc.Arbitrary<Input>,
  holds: (input: Input) => void,
): GeneratedTest {
  const property = fc.property(input, holds);
  return {
    ...head,
    check: ({ runs, seed, path, time }) => {
      const details = fc.check(property, {
        numRuns: runs,
        ...(seed === undefined ? {} : { seed }),
        ...(path === undefined ? {} : { path }),
        ...(time === undefined ? {} : { interruptAfterTimeLimit: time, markInterruptAsFailure: false }),
      });
      const report = details.failed ? describe(details) : null;
      return {
        cases: details.numRuns,
        seed: details.seed,
        failure: report === null ? null : { path: details.counterexamplePath ?? '', report },
      };
    },
  };
}

function describe<Input>(details: fc.RunDetails<Input>): string {
  const cause = details.errorInstance;
  const message = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
  return `${message.slice(0, 2_000)}\n${fc.defaultReportMessage(details) ?? ''}`;
}
