import { parseArgs } from 'node:util';
import { chooseFrom } from '../arguments/choose-from';
import { BROWSERS, type BrowserName } from '../browsers/browser-names';

const PARTS = ['bundles', 'pages', 'growth', 'hostile', 'popup', 'memory'] as const;
export type Part = (typeof PARTS)[number];

export interface BenchArguments {
  /** A folder of `*.html`; null: our own gold pages. */
  readonly pages: string | null;
  readonly parts: readonly Part[];
  readonly browsers: readonly BrowserName[];
  /** Every nth page of the folder. */
  readonly every: number;
  /** Of these, from which to which: half-open. */
  readonly from: number;
  readonly to: number;
  /** How often each page is loaded for each reader: of the cold calls the fastest counts. Two are too few: of eight on one page four took 3.5 ms, four 5.5. */
  readonly loads: number;
  /** Pairs of warm calls on each page. */
  readonly rounds: number;
  /** Lists every page, not only the figures over all. */
  readonly list: boolean;
  /** Writes docs/benchmark.md and its chart. */
  readonly write: boolean;
}

export const USAGE = `usage: npm run bench -- [--pages DIR] [--every N] [--from N] [--to N] [--loads N] [--rounds N] [--list] [--write]
       [--only ${PARTS.join(',')}] [--browser ${BROWSERS.join(',')}]`;

/** What the command line asks for; null where it cannot be read. */
export function parseBenchArguments(given: readonly string[]): BenchArguments | null {
  try {
    const { values } = parseArgs({ args: [...given], options: OPTIONS });
    const read = {
      pages: values.pages ?? null,
      parts: chooseFrom(PARTS, values.only),
      browsers: chooseFrom(BROWSERS, values.browser),
      every: Number(values.every),
      from: Number(values.from),
      to: Number(values.to),
      loads: Number(values.loads),
      rounds: Number(values.rounds),
      list: values.list,
      write: values.write,
    };
    const counts = [read.every, read.loads, read.rounds];
    const isSound =
      counts.every((count) => Number.isInteger(count) && count > 0) && read.from >= 0 && read.to > read.from;
    return isSound && read.parts.length > 0 && read.browsers.length > 0 ? read : null;
  } catch {
    return null;
  }
}

const OPTIONS = {
  pages: { type: 'string' },
  only: { type: 'string' },
  browser: { type: 'string' },
  every: { type: 'string', default: '1' },
  from: { type: 'string', default: '0' },
  to: { type: 'string', default: 'Infinity' },
  loads: { type: 'string', default: '6' },
  rounds: { type: 'string', default: '5' },
  list: { type: 'boolean', default: false },
  write: { type: 'boolean', default: false },
} as const;
