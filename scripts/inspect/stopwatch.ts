import type { RunDetector } from '../../utils/report/build-report';

export type Stage = 'read' | Parameters<RunDetector>[0];

/** Wall milliseconds: `ms` the detectors alone, `by.read` the DOM and Readability. */
export interface Timing {
  readonly ms: number;
  readonly by: Readonly<Record<Stage, number>>;
}

export interface Stopwatch {
  readonly run: <T>(stage: Stage, work: () => T) => T;
  readonly read: () => Timing;
}

export function startStopwatch(): Stopwatch {
  const by: Record<Stage, number> = { read: 0, quotes: 0, access: 0, offers: 0, boilerplate: 0 };
  return {
    run: (stage, work) => {
      const start = performance.now();
      try {
        return work();
      } finally {
        by[stage] += performance.now() - start;
      }
    },
    read: () => ({ ms: round(by.quotes + by.access + by.offers + by.boilerplate), by: roundAll(by) }),
  };
}

function roundAll(by: Readonly<Record<Stage, number>>): Record<Stage, number> {
  return {
    read: round(by.read),
    quotes: round(by.quotes),
    access: round(by.access),
    offers: round(by.offers),
    boilerplate: round(by.boilerplate),
  };
}

function round(ms: number): number {
  return Math.round(ms * 1_000) / 1_000;
}
