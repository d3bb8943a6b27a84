import type { BrowserName } from '../browsers/browser-names';
import { BUILDS } from '../browsers/builds';
import type { Served } from '../browsers/local-web';
import { loadArticles } from '../load/load-articles';
import { type LoadedBrowser, startLoaded } from '../load/loaded-browser';
import { packZip, readFolder } from '../release/pack-zip';
import type { BenchArguments, Part } from './arguments';
import { drawGrowth } from './draw-growth';
import { drawReaders } from './draw-readers';
import { formatBytes, formatTable } from './figures';
import { formatList, formatPages, listRead } from './format-pages';
import type { Bench } from './in-page';
import { measureBundles } from './measure-bundles';
import { formatGrowth, measureGrowth } from './measure-growth';
import { formatHostile, measureHostile } from './measure-hostile';
import { type Measured, measurePage } from './measure-pages';
import { formatPopup, measurePopup } from './measure-popup';
import type { AwayBench } from './off-page';
import { type BenchTab, openAwayBench, openBench } from './open-bench';
import { type BenchPage, type PageServer, STILL, servePages } from './page-server';

/** What one part of a run found. */
export interface Section {
  /** Markdown. */
  readonly text: string;
  /** The same as a picture, SVG. */
  readonly chart?: string;
}

export interface Given extends Pick<BenchArguments, 'loads' | 'rounds' | 'list'> {
  readonly browser: BrowserName;
  readonly pages: readonly BenchPage[];
}

/** Each part in browsers of its own; null where the browser is not there. */
export function runPart(part: Part, given: Given): Promise<Section | null> {
  return RUN[part](given);
}

const RUN: Readonly<Record<Part, (given: Given) => Promise<Section | null>>> = {
  bundles: async ({ browser }) => ({ text: formatBundles(BUILDS[browser]) }),
  pages: (given) => withBench(given, (bench) => benchPages(bench, given)),
  growth: (given) => withBench(given, (bench) => benchGrowth(bench, given.browser)),
  hostile: benchHostile,
  popup: (given) => withLoaded(given, (browser) => benchPopup(browser, given.pages)),
  memory: (given) =>
    withLoaded(given, async (browser) => ({ text: await loadArticles(browser, { articles: 100 }) })),
};

interface OpenBench {
  readonly tab: BenchTab<Bench>;
  readonly away: BenchTab<AwayBench>;
  readonly server: PageServer;
}

const EMPTY: BenchPage = {
  name: 'empty',
  html: '<!doctype html><html lang="en"><title>A story</title><body></body></html>',
};

async function withBench(
  { browser, pages }: Given,
  run: (bench: OpenBench) => Promise<Section>,
): Promise<Section | null> {
  const tab = await openBench(browser);
  const away = await openAwayBench(browser);
  if (!tab || !away) return null;
  const server = await servePages([...pages, EMPTY]);
  await away.load(server.addressOf(EMPTY));
  const section = await run({ tab, away, server });
  await Promise.all([tab, away, server].map((opened) => opened.close()));
  return section;
}

async function benchPages({ tab, ...bench }: OpenBench, given: Given): Promise<Section> {
  const measured: Measured[] = [];
  for (const page of given.pages) measured.push(await measurePage(tab, page, { ...bench, ...given }));
  const parts = [`${given.pages.length} pages.`, formatPages(measured)];
  const text = [...parts, ...(given.list ? [formatList(measured)] : [])].join('\n\n');
  return { text, chart: drawReaders(given.browser, listRead(measured)) };
}

async function benchGrowth({ tab, away, server }: OpenBench, browser: BrowserName): Promise<Section> {
  const growth = await measureGrowth(tab, { address: server.addressOf(EMPTY), away });
  return { text: formatGrowth(growth), chart: drawGrowth(browser, growth) };
}

/** A page may bring its browser down, so there is another after each that did. */
async function benchHostile({ browser }: Given): Promise<Section | null> {
  const server = await servePages([EMPTY]);
  const hostile = await measureHostile(() => openBench(browser), server, EMPTY);
  await server.close();
  return { text: formatHostile(hostile) };
}

async function withLoaded(
  { browser, pages }: Given,
  run: (loaded: LoadedBrowser) => Promise<Section>,
): Promise<Section | null> {
  const loaded = await startLoaded(browser, (_host, path) => serveStory(pages, path));
  if (!loaded) return null;
  const section = await run(loaded);
  await loaded.close();
  return section;
}

/** `/story/N` is the Nth of the pages, over and over. */
function serveStory(pages: readonly BenchPage[], path: string): Served | null {
  const number = Number(/^\/story\/(\d+)$/.exec(path)?.[1] ?? Number.NaN);
  const page = pages[number % pages.length];
  if (!page) return null;
  return { type: 'text/html; charset=utf-8', body: page.html, headers: { 'content-security-policy': STILL } };
}

const PRESSES = 6;

async function benchPopup(browser: LoadedBrowser, pages: readonly BenchPage[]): Promise<Section> {
  const step = Math.max(1, Math.floor(pages.length / PRESSES));
  const paths = pages.map((_, index) => `/story/${index}`).filter((_, index) => index % step === 0);
  return { text: formatPopup(await measurePopup(browser, paths.slice(0, PRESSES))) };
}

function formatBundles(folder: string): string {
  const sizes = { ...measureBundles(folder), 'the archive': packZip(readFolder(folder)).length };
  return formatTable([
    ['', 'bytes'],
    ...Object.entries(sizes).map(([name, size]) => [name, formatBytes(size)]),
  ]);
}
