import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BROWSERS, type BrowserName } from './browsers/browser-names';
import { type LoadArguments, PARTS, type Part, parseLoadArguments, USAGE } from './load/arguments';
import { generateStory } from './load/generate-story';
import { loadArticles } from './load/load-articles';
import { BLOG, loadBlog } from './load/load-blog';
import { loadLives } from './load/load-lives';
import { loadTabs } from './load/load-tabs';
import { type LoadedBrowser, startLoaded } from './load/loaded-browser';

/** What Newsgloss weighs when much is asked of it, in real browsers: `npm run build` first. */
const ROOT = join(import.meta.dirname, '..');
const MEASURED = join(ROOT, '.output/load');
const HEAD = `# What Newsgloss weighs under load

Written by \`npm run build && npm run load -- --write\`, for which a part can be run alone: \`npm run load -- --only articles --browser chromium --write\` leaves the others as they were last measured here. Chromium: JavaScript heap in use after forced collections, in the worker and in the page's process; listeners and nodes are all of that process, the page's own among them. Firefox: memory of the process that holds all extensions, after it was told to save memory; it does not tell what stands in one page. Bytes count here; the milliseconds are those of a machine with much else to do.

A page of more than two and a half million characters or forty thousand elements is called too large, and nothing of it is shown (\`utils/page/page-bounds.ts\`).

Each life of an extension leaves its world in an open page, which Chromium keeps as long as the page: an extension of one line leaves 0.20 MB a life there, and no listener.`;

const TITLES: Readonly<Record<Part, string>> = {
  tabs: 'Fifty tabs at once',
  articles: 'One article after another in one tab',
  blog: 'A live blog that grows',
  lives: 'The extension switched off and on under an open page',
};

const RUN: Readonly<Record<Part, (browser: LoadedBrowser, given: LoadArguments) => Promise<string>>> = {
  tabs: loadTabs,
  articles: loadArticles,
  blog: loadBlog,
  lives: loadLives,
};

const given = parseLoadArguments(process.argv.slice(2));
if (given) {
  for (const browser of given.browsers) await load(browser, given);
  if (given.write) writeFileSync(join(ROOT, 'docs/load.md'), `${HEAD}\n\n${readSections().join('\n')}`);
} else {
  console.error(USAGE);
  process.exitCode = 2;
}

/** Each part in a browser of its own. */
async function load(name: BrowserName, options: LoadArguments): Promise<void> {
  for (const part of options.parts) {
    const browser = await startLoaded(name, serveStories(options.pages));
    if (!browser) throw new Error(`${name} is not installed`);
    const section = `## ${TITLES[part]}, ${name}\n\n${await RUN[part](browser, options)}`;
    await browser.close();
    console.log(section);
    mkdirSync(MEASURED, { recursive: true });
    writeFileSync(sectionPath(part, name), section);
  }
}

/** What was measured last of each part, in the order of the page. */
function readSections(): readonly string[] {
  return PARTS.flatMap((part) => BROWSERS.map((name) => sectionPath(part, name)))
    .filter((path) => existsSync(path))
    .map((path) => readFileSync(path, 'utf8'));
}

function sectionPath(part: Part, name: BrowserName): string {
  return join(MEASURED, `${part}-${name}.md`);
}

/** `/story/N` is the Nth of the folder's pages, over and over, or one of our own making. */
function serveStories(folder: string | null): (host: string, path: string) => string | null {
  const files =
    folder === null
      ? []
      : readdirSync(folder)
          .filter((file) => file.endsWith('.html'))
          .sort();
  return (_, path) => {
    if (path === '/blog') return BLOG;
    const number = Number(/^\/story\/(\d+)$/.exec(path)?.[1] ?? Number.NaN);
    if (Number.isNaN(number)) return null;
    const file = files[number % files.length];
    return folder !== null && file ? readFileSync(join(folder, file), 'utf8') : generateStory(number);
  };
}
