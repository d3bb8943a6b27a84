import { check } from 'recheck';
import { beforeAll, describe, expect, it } from 'vitest';
import { readGoldPages } from '../helpers/gold';
import { collectBuilt, findPatterns, type Pattern } from '../helpers/patterns';
import { readFilesUnder } from '../helpers/source-files';

const FOLDERS = ['utils', 'components', 'entrypoints'];
/** Enough gold pages to meet every language and every detector. */
const EVERY = 6;

const written = findPatterns(readFilesUnder(FOLDERS, ['.ts', '.tsx']));
let built: readonly Pattern[] = [];

beforeAll(async () => {
  built = await collectBuilt(async () => {
    const { loadDocument } = await import('../../scripts/inspect/load-document');
    const { finishPage } = await import('../../utils/page/finish-page');
    const { readPage } = await import('../../utils/page/read-page');
    const { buildReport } = await import('../../utils/report/build-report');
    const pages = readGoldPages().filter((_, index) => index % EVERY === 0);
    for (const { html, expected } of pages) {
      const page = finishPage(readPage(loadDocument(html, expected.url ?? null)));
      buildReport(page, { readerLangs: expected.reader ?? ['en'] });
    }
  });
}, 60_000);

describe('regular expressions', () => {
  it('are all there to be checked: those in the source, and those built at run time', () => {
    expect(written.length).toBeGreaterThan(150);
    expect(built.length).toBeGreaterThan(0);
  });

  it('take time in proportion to the text, whatever the text', async () => {
    const judged = await Promise.all(
      distinct([...written, ...built]).map(async ({ source, flags, at }) => ({
        status: await judge(source, flags),
        at: `${at} /${source}/${flags}`,
      })),
    );
    const unsafe = judged.filter(({ status }) => status !== 'safe');
    expect(unsafe).toEqual([]);
  }, 240_000);

  it('would be told apart: one that is tried over and over is no safe one', async () => {
    expect(await judge('^(?:a+)+$', '')).toBe('vulnerable');
    expect(await judge('\\s+$', '')).toBe('vulnerable');
  });

  it('are built from strings in one place alone, out of words of our own', () => {
    const places = readFilesUnder(FOLDERS, ['.ts', '.tsx']).filter(({ text }) => /\bRegExp\(/.test(text));
    expect(places.map(({ path }) => path)).toEqual(['utils/page/data-scripts.ts']);
  });
});

function distinct(patterns: readonly Pattern[]): readonly Pattern[] {
  return [...new Map(patterns.map((pattern) => [`${pattern.source}/${pattern.flags}`, pattern])).values()];
}

/** By its automaton, which proves it; by trying, always the same, where it has none: lookarounds. */
async function judge(source: string, flags: string): Promise<string> {
  const proven = await check(source, flags, { checker: 'automaton', timeout: 60_000 });
  if (proven.status !== 'unknown' || proven.error.kind !== 'unsupported') return proven.status;
  const tried = await check(source, flags, { checker: 'fuzz', ...UNHURRIED });
  return tried.status;
}

/** By steps, not by the clock of a busy machine. */
const UNHURRIED = {
  randomSeed: 1,
  attackTimeout: null,
  incubationTimeout: null,
  recallTimeout: null,
  timeout: 60_000,
} as const;
