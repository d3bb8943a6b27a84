import { parseArgs } from 'node:util';
import { chooseFrom } from '../arguments/choose-from';
import { BROWSERS, type BrowserName } from '../browsers/browser-names';

export const PARTS = ['tabs', 'articles', 'blog', 'lives'] as const;
export type Part = (typeof PARTS)[number];

export interface LoadArguments {
  /** A folder of `*.html` to take the articles from; null: made by us. */
  readonly pages: string | null;
  readonly parts: readonly Part[];
  readonly browsers: readonly BrowserName[];
  readonly articles: number;
  /** Writes docs/load.md. */
  readonly write: boolean;
}

export const USAGE = `usage: npm run load -- [--pages DIR] [--articles N] [--write]
       [--only ${PARTS.join(',')}] [--browser ${BROWSERS.join(',')}]`;

/** What the command line asks for; null where it cannot be read. */
export function parseLoadArguments(given: readonly string[]): LoadArguments | null {
  try {
    const { values } = parseArgs({ args: [...given], options: OPTIONS });
    const read = {
      pages: values.pages ?? null,
      parts: chooseFrom(PARTS, values.only),
      browsers: chooseFrom(BROWSERS, values.browser),
      articles: Number(values.articles),
      write: values.write,
    };
    const isSound = Number.isInteger(read.articles) && read.articles >= 50;
    return isSound && read.parts.length > 0 && read.browsers.length > 0 ? read : null;
  } catch {
    return null;
  }
}

const OPTIONS = {
  pages: { type: 'string' },
  only: { type: 'string' },
  browser: { type: 'string' },
  articles: { type: 'string', default: '500' },
  write: { type: 'boolean', default: false },
} as const;
