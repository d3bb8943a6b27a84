import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../helpers/source-files';

/** What one journey takes in one browser. Null: not measured there, or nothing to measure. */
export interface Figure {
  /** 1 to 8, as `docs/journeys.md` tells them. */
  readonly journey: number;
  /** What was timed: "the report, cold". */
  readonly what: string;
  /** From the page to here. */
  readonly clicks: number | null;
  /** The least of `runs`. */
  readonly ms: number | null;
  readonly runs: number;
  /** What we promise, in milliseconds. */
  readonly limit: number | null;
  /** Changes to the page's document before the reader asked for one. */
  readonly added: number | null;
}

export interface BrowserFigures {
  readonly browser: string;
  readonly version: string;
  /** By the extension, over all journeys. */
  readonly requests: number;
  readonly figures: readonly Figure[];
}

/** Where a run leaves its figures for `npm run journeys`. */
export const FIGURES_FOLDER = join(ROOT, '.output/journeys');

export function saveFigures(figures: BrowserFigures): void {
  mkdirSync(FIGURES_FOLDER, { recursive: true });
  writeFileSync(join(FIGURES_FOLDER, `${figures.browser}.json`), `${JSON.stringify(figures, null, 2)}\n`);
}
