import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BenchArguments, type BrowserName, parseBenchArguments, USAGE } from './bench/arguments';
import { formatList, formatPages } from './bench/format-pages';
import { type Measured, measurePage } from './bench/measure-pages';
import { openBench } from './bench/open-bench';
import { type BenchPage, servePages } from './bench/page-server';

/** What reading a page costs the reader, in real browsers, beside what Readability alone would cost. */
const ROOT = join(import.meta.dirname, '..');

const given = parseBenchArguments(process.argv.slice(2));
if (given) {
  for (const browser of given.browsers) await bench(browser, given);
} else {
  console.error(USAGE);
  process.exitCode = 2;
}

async function bench(browser: BrowserName, options: BenchArguments): Promise<void> {
  if (options.parts.includes('pages')) console.log(await benchPages(browser, options));
}

async function benchPages(browser: BrowserName, options: BenchArguments): Promise<string> {
  const pages = readPages(options.pages).filter((_, index) => index % options.every === 0);
  const server = await servePages(pages);
  const tab = await openBench(browser);
  if (!tab) return `## ${browser}\n\nnot installed`;
  const measured: Measured[] = [];
  for (const page of pages) measured.push(await measurePage(tab, page, { ...options, server }));
  await tab.close();
  await server.close();
  const lines = [`## ${browser}, ${pages.length} pages`, formatPages(measured)];
  return [...lines, ...(options.list ? [formatList(measured)] : [])].join('\n\n');
}

function readPages(folder: string | null): readonly BenchPage[] {
  if (folder === null) return readGoldPages(join(ROOT, 'tests/pages'));
  return readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => ({ name: name.slice(0, -5), html: readFileSync(join(folder, name), 'utf8') }));
}

function readGoldPages(folder: string): readonly BenchPage[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, html: readFileSync(join(folder, name, 'page.html'), 'utf8') }));
}
