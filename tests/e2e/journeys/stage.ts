import { expect } from 'vitest';
import type { Driver } from '../../../scripts/browsers/driver';
import type { LocalWeb } from '../../../scripts/browsers/local-web';
import type { Figure } from '../../../scripts/journeys/figures';
import type { Launch } from '../launch';

/** One browser in which journeys are made one after the other. */
export interface Stage {
  readonly name: Driver['name'];
  readonly launch: Launch;
  /** The built extension. */
  readonly extension: string;
  readonly driver: Driver;
  readonly web: LocalWeb;
  record(figure: Figure): void;
}

/** How much longer than promised a machine may take that has other things to do; the figures themselves are printed. */
const BUSY = 4;

/** Asserts what holds on any machine: time within the promise as far as that can be told, nothing added before asked. */
export function recordAndExpect(stage: Stage, figure: Figure): void {
  stage.record(figure);
  const { what, ms, limit, added } = figure;
  if (added !== null) expect(added, `${what}: added to the page before it was asked for`).toBe(0);
  if (ms !== null && limit !== null) expect(ms, what).toBeLessThanOrEqual(limit * BUSY);
}

/** The least of several runs, one after the other. */
export async function takeLeast(runs: number, run: () => Promise<number>): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let done = 0; done < runs; done += 1) least = Math.min(least, await run());
  return Math.round(least);
}
