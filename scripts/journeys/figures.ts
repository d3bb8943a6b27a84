import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What one journey takes in one browser. Null: not measured there, or nothing to measure. */
export interface Figure {
  /** 1 to 8. */
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

/** Where a run of the tests leaves its figures for `npm run journeys`. */
const FOLDER = join(import.meta.dirname, '../../.output/journeys');

export function saveFigures(figures: BrowserFigures): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, `${figures.browser}.json`), `${JSON.stringify(figures, null, 2)}\n`);
}

export function readFigures(): readonly BrowserFigures[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')));
}
