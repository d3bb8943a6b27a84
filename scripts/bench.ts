import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BenchArguments, type Part, parseBenchArguments, USAGE } from './bench/arguments';
import type { BenchPage } from './bench/page-server';
import { runPart, type Section } from './bench/run-part';

/** What reading a page costs the reader, in real browsers, beside what others would cost: `npm run build` first. */
const ROOT = join(import.meta.dirname, '..');
const HEAD =
  '# What reading a page costs\n\nWritten by `npm run bench -- --write`: milliseconds on the machine it ran on, so the ratios are what counts.';

const TITLES: Readonly<Record<Part, string>> = {
  bundles: 'What is loaded',
  pages: 'Reading pages, beside Readability and Defuddle',
  growth: 'One story with more and more paragraphs, warm',
  hostile: 'Pages made to break their reader, the first call',
  popup: 'From the click on the toolbar button to the paint',
  memory: 'Memory after a hundred pages',
};

const given = parseBenchArguments(process.argv.slice(2));
if (given) await bench(given);
else {
  console.error(USAGE);
  process.exitCode = 2;
}

async function bench(options: BenchArguments): Promise<void> {
  const started = performance.now();
  const pages = readPages(options.pages)
    .filter((_, index) => index % options.every === 0)
    .slice(options.from, options.to);
  const sections: string[] = [];
  for (const browser of options.browsers) {
    for (const part of options.parts) {
      const section = await runPart(part, { ...options, browser, pages });
      const text = describeSection(`${TITLES[part]}: ${browser}`, section);
      console.log(text);
      sections.push(text);
      const picture = `benchmark-${part}-${browser}.svg`;
      if (!options.write || !section?.chart) continue;
      writeFileSync(join(ROOT, 'docs', picture), section.chart);
      sections.push(`![${TITLES[part]} in ${browser}](${picture})\n`);
    }
  }
  sections.push(`Measured in ${Math.ceil((performance.now() - started) / 60_000)} minutes.\n`);
  console.log(sections.at(-1));
  if (options.write) writeFileSync(join(ROOT, 'docs/benchmark.md'), `${HEAD}\n\n${sections.join('\n')}`);
}

function describeSection(title: string, section: Section | null): string {
  return `## ${title}\n\n${section?.text.trimEnd() ?? 'The browser is not installed.'}\n`;
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
