import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BROWSERS, type BrowserName } from '../browsers/browser-names';
import { openPageFolder, type PageFolder } from '../browsers/page-folder';

export interface WalkArguments {
  readonly browser: BrowserName;
  readonly folder: PageFolder;
  /** Number of the page to begin with. */
  readonly from: number;
  /** No further page is begun after so many. */
  readonly seconds: number;
  /** How many findings of a page. */
  readonly each: number;
}

/** `[--browser firefox] [--each 3] [--from 0] [--seconds 150] [--only NAME] [FOLDER]`; our own gold pages without a folder. */
export function parseWalkArguments(given: readonly string[]): WalkArguments {
  const { values, positionals } = parseArgs({ args: [...given], allowPositionals: true, options: OPTIONS });
  const browser = BROWSERS.find((name) => name === values.browser);
  if (!browser) throw new Error(`--browser is one of ${BROWSERS.join(', ')}`);
  return {
    browser,
    folder: openPageFolder(positionals[0] ?? GOLD_PAGES, values.only),
    from: Number(values.from),
    seconds: Number(values.seconds),
    each: Number(values.each),
  };
}

const GOLD_PAGES = join(import.meta.dirname, '../../tests/pages');

const OPTIONS = {
  browser: { type: 'string', default: 'chromium' },
  each: { type: 'string', default: '3' },
  from: { type: 'string', default: '0' },
  seconds: { type: 'string', default: '3600' },
  only: { type: 'string' },
} as const;
