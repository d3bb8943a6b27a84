import { formatMs, formatTable } from '../bench/figures';
import { formatMegabytes } from './format';
import { generateEntry } from './generate-story';
import { activeTabId, askReport, HOST, type LoadedBrowser } from './loaded-browser';
import { weighPage } from './weigh';

const SIZES = [500, 1_000, 2_000, 4_000, 6_000, 8_000, 10_000];

/** A live blog that grows while it is open, read again at each size; then a short page in its place. */
export async function loadBlog({ driver, own }: LoadedBrowser): Promise<string> {
  const tab = await driver.open(`${HOST}/blog`);
  const tabId = await activeTabId(own);
  const weigh = async () => ({
    background: await driver.weighBackground(),
    page: driver.name === 'chromium' ? await weighPage(tab) : null,
  });
  const rows: string[][] = [];
  const note = async (name: string, answer: Awaited<ReturnType<typeof askReport>>) => {
    const { background, page } = await weigh();
    rows.push([
      name,
      answer.quotes === null ? '–' : String(answer.quotes),
      `${formatMs(answer.ms)} ms`,
      formatMegabytes(background),
      page ? formatMegabytes(page.heap) : '–',
      page ? String(page.listeners) : '–',
      page ? String(page.nodes) : '–',
    ]);
  };
  await tab.goto(`${HOST}/story/1`);
  await note('a short page before', await askReport(own, tabId, 'fresh'));
  await tab.goto(`${HOST}/blog`);
  let size = 0;
  for (const wanted of SIZES) {
    const entries = Array.from({ length: wanted - size }, (_, n) => generateEntry(size + n));
    await tab.evaluate(addEntries, entries);
    size = wanted;
    await note(`${wanted} paragraphs`, await askReport(own, tabId, 'fresh'));
  }
  await tab.goto(`${HOST}/story/1`);
  await note('a short page in its place', await askReport(own, tabId, 'fresh'));
  await tab.close();
  const head = ['', 'quotations', 'report', 'background', 'page', 'listeners', 'nodes'];
  return `${formatTable([head, ...rows])}\n`;
}

export const BLOG = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The recall, minute by minute</title>
<meta property="og:type" content="article"></head><body><article><h1>The recall, minute by minute</h1></article></body></html>`;

/** Runs in the page. */
function addEntries(entries: readonly string[]): void {
  const paragraphs = entries.map((text) => Object.assign(document.createElement('p'), { textContent: text }));
  document.querySelector('article')?.append(...paragraphs);
}
