import { formatTable } from '../bench/figures';
import type { Tab } from '../browsers/driver';
import { leaveCounts } from '../trust/left-counts';
import type { LoadArguments } from './arguments';
import { formatMegabytes, formatShare } from './format';
import { activeTabId, askReport, HOST, type LoadedBrowser } from './loaded-browser';
import { type PageWeight, weighPage } from './weigh';

interface Reading {
  readonly articles: number;
  readonly background: number;
  /** Null where the browser does not tell. */
  readonly page: PageWeight | null;
  readonly unread: number;
}

const FIRST = 50;
/** The promise: after all of them within this of after the first fifty. */
const TOLERANCE = 0.1;

/** One article after another in one tab, each with its report. */
export async function loadArticles(
  { driver, own }: LoadedBrowser,
  { articles }: Pick<LoadArguments, 'articles'>,
): Promise<string> {
  const tab = await driver.open(`${HOST}/story/0`);
  const tabId = await activeTabId(own);
  const readings: Reading[] = [];
  let unread = 0;
  for (let number = 1; number <= articles; number += 1) {
    await tab.goto(`${HOST}/story/${number}`);
    const { quotes } = await askReport(own, tabId, 'recent');
    if (quotes === null) unread += 1;
    const isStop = number === FIRST || number % 100 === 0 || number === articles;
    if (!isStop) continue;
    readings.push({ articles: number, unread, ...(await weighBoth(driver, tab)) });
    console.error(JSON.stringify(readings.at(-1)));
  }
  await tab.close();
  leaveCounts(`load-articles-${driver.name}`, [
    { what: `Articles one after another in a tab, ${driver.name}`, tried: articles, lost: unread },
  ]);
  return formatArticles(readings);
}

async function weighBoth({ name, weighBackground }: LoadedBrowser['driver'], tab: Tab) {
  const background = await weighBackground();
  return { background, page: name === 'chromium' ? await weighPage(tab) : null };
}

function formatArticles(readings: readonly Reading[]): string {
  const [first] = readings;
  const last = readings.at(-1);
  const rows = readings.map(({ articles, background, page, unread }) => [
    String(articles),
    formatMegabytes(background),
    page ? formatMegabytes(page.heap) : '–',
    page ? String(page.listeners) : '–',
    page ? String(page.nodes) : '–',
    String(unread),
  ]);
  const head = ['articles', 'background', 'page', 'listeners', 'nodes', 'without a report'];
  return `${formatTable([head, ...rows])}\n\n${judge(first, last)}\n`;
}

function judge(first: Reading | undefined, last: Reading | undefined): string {
  if (!first || !last) return 'Nothing was read.';
  const parts: (readonly [string, number])[] = [['background', last.background / first.background - 1]];
  if (first.page && last.page) parts.push(['page', last.page.heap / first.page.heap - 1]);
  return parts
    .map(([name, growth]) => {
      const verdict = growth <= TOLERANCE ? 'kept' : 'MISSED';
      return `The ${name} after ${last.articles} articles beside after ${first.articles}: ${formatShare(growth)} (at most +10 %: ${verdict}).`;
    })
    .join('\n');
}
