import { formatMs, formatTable, quantile } from '../bench/figures';
import { leaveCounts } from '../trust/left-counts';
import { formatMegabytes } from './format';
import { activeTabId, askReport, HOST, type LoadedBrowser } from './loaded-browser';

const TABS = 50;

/** Fifty tabs opened at once, all asked for their report at once, and closed again. */
export async function loadTabs({ driver, own }: LoadedBrowser): Promise<string> {
  const warm = await driver.open(`${HOST}/story/0`);
  await askReport(own, await activeTabId(own), 'recent');
  const before = await driver.weighBackground();
  const start = Date.now();
  const opened = await own.evaluate(`(async () => {
    const addresses = Array.from({ length: ${TABS} }, (_, n) => '${HOST}/story/' + (1_000 + n));
    const tabs = await Promise.all(addresses.map((url) => chrome.tabs.create({ url, active: false })));
    const isDone = async ({ id }) => (await chrome.tabs.get(id)).status === 'complete';
    while (!(await Promise.all(tabs.map(isDone))).every(Boolean)) await new Promise((done) => setTimeout(done, 50));
    return tabs.map(({ id }) => id);
  })()`);
  const loaded = Date.now() - start;
  const ids = Array.isArray(opened) ? opened.map(Number) : [];
  const answers = await Promise.all(ids.map((id) => askReport(own, id, 'recent')));
  const during = await driver.weighBackground();
  await own.evaluate(`chrome.tabs.remove(${JSON.stringify(ids)})`);
  await warm.close();
  await new Promise((done) => setTimeout(done, 1_000));
  const kept = await own.evaluate(
    `chrome.storage.session.get(null).then((all) => Object.keys(all).filter((key) => key.startsWith('report/')).length)`,
  );
  const read = answers.filter(({ quotes }) => quotes !== null).length;
  const what = `Tabs opened and asked at once, ${driver.name}`;
  leaveCounts(`load-tabs-${driver.name}`, [{ what, tried: TABS, lost: TABS - read }]);
  const times = answers.map(({ ms }) => ms);
  return `${formatTable([
    ['', ''],
    ['tabs with a report', `${read} of ${TABS}`],
    ['all loaded after', `${formatMs(loaded)} ms`],
    ['a report, all asked at once: median', `${formatMs(quantile(times, 0.5))} ms`],
    ['a report, all asked at once: last', `${formatMs(Math.max(...times))} ms`],
    ['background before', formatMegabytes(before)],
    ['background with all of them', formatMegabytes(during)],
    ['background after they were closed', formatMegabytes(await driver.weighBackground())],
    ['reports kept after they were closed', String(kept)],
  ])}\n`;
}
