import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BenchArguments, type BrowserName, parseBenchArguments, USAGE } from './bench/arguments';
import { drawGrowth } from './bench/draw-growth';
import { formatList, formatPages } from './bench/format-pages';
import { formatGrowth, measureGrowth } from './bench/measure-growth';
import { formatHostile, measureHostile } from './bench/measure-hostile';
import { type Measured, measurePage } from './bench/measure-pages';
import { openAwayBench, openBench } from './bench/open-bench';
import { type BenchPage, servePages } from './bench/page-server';

/** What reading a page costs the reader, in real browsers, beside what Readability alone would cost. */
const ROOT = join(import.meta.dirname, '..');
const HEAD =
  '# What reading a page costs\n\nWritten by `npm run bench -- --write`: milliseconds on the machine it ran on, so the ratios are what counts.';

const EMPTY: BenchPage = {
  name: 'empty',
  html: '<!doctype html><html lang="en"><title>A story</title><body></body></html>',
};

const given = parseBenchArguments(process.argv.slice(2));
if (given) {
  const started = performance.now();
  const sections: string[] = [];
  for (const browser of given.browsers) {
    const section = await bench(browser, given);
    sections.push(section);
    console.log(section);
  }
  sections.push(`Measured in ${Math.ceil((performance.now() - started) / 60_000)} minutes.\n`);
  console.log(sections.at(-1));
  if (given.write) writeFileSync(join(ROOT, 'docs/benchmark.md'), `${HEAD}\n\n${sections.join('\n')}`);
} else {
  console.error(USAGE);
  process.exitCode = 2;
}

async function bench(browser: BrowserName, options: BenchArguments): Promise<string> {
  const tab = await openBench(browser);
  const away = await openAwayBench(browser);
  if (!tab || !away) return `## ${browser}\n\nnot installed\n`;
  const pages = readPages(options.pages)
    .filter((_, index) => index % options.every === 0)
    .slice(options.from, options.to);
  const server = await servePages([...pages, EMPTY]);
  const sections = [`## ${browser}`];
  if (options.parts.includes('pages')) {
    await away.load(server.addressOf(EMPTY));
    sections.push(...(await benchPages(tab, pages, { ...options, server, away })));
  }
  if (options.parts.includes('growth')) {
    await away.load(server.addressOf(EMPTY));
    const growth = await measureGrowth(tab, { address: server.addressOf(EMPTY), away });
    sections.push(`Growth: one story with more and more paragraphs, warm.`, formatGrowth(growth));
    if (options.write) {
      writeFileSync(join(ROOT, `docs/benchmark-${browser}.svg`), drawGrowth(browser, growth));
      sections.push(`![Time by paragraphs in ${browser}](benchmark-${browser}.svg)`);
    }
  }
  if (options.parts.includes('hostile')) {
    const hostile = await measureHostile(() => openBench(browser), server, EMPTY);
    sections.push(`Pages made to break their reader, the first call.`, formatHostile(hostile));
  }
  await tab.close();
  await away.close();
  await server.close();
  return `${sections.join('\n\n')}\n`;
}

async function benchPages(
  tab: Parameters<typeof measurePage>[0],
  pages: readonly BenchPage[],
  options: BenchArguments & Parameters<typeof measurePage>[2],
): Promise<readonly string[]> {
  const measured: Measured[] = [];
  for (const page of pages) measured.push(await measurePage(tab, page, options));
  const lines = [`${pages.length} pages.`, formatPages(measured)];
  return options.list ? [...lines, formatList(measured)] : lines;
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
